import type { Span } from '../model/span.ts';
import { readLemma, readSingular } from './english-lemma.ts';
import { keepKnown } from './keep-known.ts';

/** A word in Latin letters and its dictionary form. */
export interface EnglishWord {
  /** The word without a possessive ’s. */
  readonly span: Span;
  readonly text: string;
  /** Lower case; a hyphenated word loses only its plural ending, its parts are brought to their own forms. */
  readonly lemma: string;
}

const wordPattern =
  /(?<![\p{L}\p{N}])(?:(?:\p{Script=Latin}\.){2,8}|[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\p{N}]*(?:['’-][\p{Script=Latin}\p{N}]+)*)/gu;

function withoutPossessive(text: string): string {
  return text.length > 2 ? text.replace(/['’]s$/i, '') : text;
}

function lemmaOf(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (/[.']/.test(lower) || /^\p{Lu}{2,}$/u.test(text)) return lower;
  if (/^\p{Lu}{2,}s$/u.test(text)) return lower.slice(0, -1);
  return lower.includes('-') ? (readSingular(lower) ?? lower) : readLemma(lower);
}

const mostKnown = 20_000;
const readKnownLemma = keepKnown(mostKnown, lemmaOf);

function readParts(text: string, start: number): Span[] {
  const whole = { start, end: start + text.length };
  if (!text.includes('-')) return [whole];
  const parts = [...text.matchAll(/[^-]+/g)].map((part) => {
    const from = start + part.index;
    return { start: from, end: from + withoutPossessive(part[0]).length };
  });
  return [whole, ...parts.filter((part) => /\p{L}/u.test(text[part.start - start] ?? ''))];
}

/**
 * The English words of a text in order, with "U.S." and "don't" whole and a possessive ’s left off.
 *
 * Hyphenated words are given whole and then in parts, so those spans overlap. What begins with a digit is no word.
 */
export function readEnglishWords(text: string): EnglishWord[] {
  const words: EnglishWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    for (const span of readParts(withoutPossessive(match[0]), match.index)) {
      const word = text.slice(span.start, span.end);
      words.push({ span, text: word, lemma: readKnownLemma(word) });
    }
  }
  return words;
}
