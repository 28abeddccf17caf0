import { readCompound } from '../lexicon/create-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Quantity } from '../text/quantity.ts';
import { readEnglishWords } from '../text/read-english-words.ts';
import { readKoreanDates } from '../text/read-korean-dates.ts';
import { readKoreanQuantities } from '../text/read-korean-quantities.ts';
import { readKoreanWords } from '../text/read-korean-words.ts';
import type { SourceToken } from './token.ts';

/** The key two quantities share when they are the same number, whatever the notation. */
export function toQuantityKey(quantity: Quantity): string {
  return `#${Number(quantity.value.toPrecision(6))}`;
}

/** The evidence in one Korean sentence: numbers by value, dates, Latin words, and words with their renderings. */
export function readSourceTokens(sentence: string, lexicon: Lexicon): SourceToken[] {
  const tokens: SourceToken[] = [];
  const taken = new Uint8Array(sentence.length);
  for (const quantity of readKoreanQuantities(sentence)) {
    taken.fill(1, quantity.span.start, quantity.span.end);
    if (quantity.kind === 'identifier') continue;
    const key = toQuantityKey(quantity);
    tokens.push({ type: key, kind: 'number', alternatives: [[key]] });
  }
  for (const date of readKoreanDates(sentence)) {
    taken.fill(1, date.span.start, date.span.end);
    for (const key of toDateKeys(date)) tokens.push({ type: key, kind: 'date', alternatives: [[key]] });
  }
  for (const match of sentence.matchAll(/[A-Za-z][A-Za-z0-9-]{1,40}/gu)) {
    const key = match[0].toLowerCase();
    tokens.push({ type: key, kind: 'latin', alternatives: [[key]] });
  }
  for (const word of readKoreanWords(sentence)) {
    if (taken[word.span.start] || !/\p{Script=Hangul}/u.test(word.text)) continue;
    tokens.push(...readWord(word.stems, lexicon));
  }
  return tokens;
}

/** What of a date is compared: the year, the month and the day each by themselves. */
export function toDateKeys({
  year,
  month,
  day,
}: {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}): string[] {
  return [
    ...(year === null ? [] : [`y${year}`]),
    ...(month === null ? [] : [`m${month}`]),
    ...(day === null ? [] : [`d${day}`]),
  ];
}

function readWord(stems: readonly string[], lexicon: Lexicon): SourceToken[] {
  const known = stems.find((stem) => lexicon.renderings(stem).length > 0);
  if (known !== undefined) return [toToken(known, lexicon)];
  const bare = stems.at(-1);
  if (bare === undefined) return [];
  const parts = readCompound(bare, lexicon);
  const covered = parts.reduce((sum, part) => sum + part.length, 0);
  if (covered * 2 > bare.length) return parts.map((part) => toToken(part, lexicon));
  return [{ type: bare, kind: 'word', alternatives: [] }];
}

function toToken(headword: string, lexicon: Lexicon): SourceToken {
  return { type: headword, kind: 'word', alternatives: toAlternatives(lexicon.renderings(headword)) };
}

const empty = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'for', 'be', 'and', 'or', 'at', 'by', 'with', 'as']);

function toAlternatives(renderings: readonly string[]): string[][] {
  return renderings.flatMap((rendering) => {
    const lemmas = readEnglishWords(rendering).map(({ lemma }) => lemma.toLowerCase());
    const content = lemmas.filter((lemma) => !empty.has(lemma));
    return content.length > 0 ? [content] : [];
  });
}
