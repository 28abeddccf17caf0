import type { Span } from '../model/span.ts';

/** A name of several capitalised English words. */
export interface BodyPhrase extends Span {
  readonly text: string;
  readonly words: readonly string[];
}

const word = "\\p{Lu}[\\p{L}’'-]{1,20}";
const phrasePattern = new RegExp(
  `${word}(?:(?:, and |, | and | & | of the | of | for the | for | on | )${word}){1,8}`,
  'gu',
);
const lead =
  /^(?:The|An|A|In|At|On|By|For|With|From|After|When|Meanwhile|Chairman|Chairwoman|President|Director|According to) /u;

/** The runs of two and more capitalised words in a part of a text, joined by of, for, on, and. */
export function readBodyPhrases(text: string, { start, end }: Span): BodyPhrase[] {
  return Array.from(text.slice(start, end).matchAll(phrasePattern), ({ 0: found, index }) => {
    const skipped = lead.exec(found)?.[0].length ?? 0;
    const name = found.slice(skipped);
    return {
      start: start + index + skipped,
      end: start + index + found.length,
      text: name,
      words: name.split(/[\s,]+/u),
    };
  });
}
