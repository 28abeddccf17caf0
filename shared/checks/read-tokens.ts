import type { Span } from '../model/span.ts';

/** One English word as it stands, with its lower-case form and what stands between it and the word before. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** White space and marks between the word before and this one. */
  readonly gap: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.,&-][\p{L}\p{N}]+)*/gu;

/** The words of an English text; `U.S`, `Hong-gyu`, `mayor’s` and `1,234.5` are one word each. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const word = match[0];
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      gap: text.slice(end, start),
    });
    end = start + word.length;
  }
  return tokens;
}
