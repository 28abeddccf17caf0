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

/**
 * Reads the evidence in Korean sentences: numbers by value, dates, Latin words, and words with their renderings. Words of
 * the same type share one token, so that a long text costs little.
 */
export function createSourceReader(lexicon: Lexicon): (sentence: string) => SourceToken[] {
  const read = createWordReader(lexicon);
  return (sentence) => {
    const taken = new Uint8Array(sentence.length);
    const tokens = [...readNumbers(sentence, taken), ...readLatin(sentence)];
    for (const word of readKoreanWords(sentence)) {
      if (taken[word.span.start] || !/\p{Script=Hangul}/u.test(word.text)) continue;
      tokens.push(...read(word.stems));
    }
    // Headlines write countries and people in Chinese characters: 美 (America), 北 (North Korea).
    for (const [characters] of sentence.matchAll(/\p{Script=Han}{1,8}/gu))
      tokens.push(...[...characters].flatMap((character) => read([character])).filter(isKnown));
    return tokens;
  };
}

function isKnown({ alternatives }: SourceToken): boolean {
  return alternatives.length > 0;
}

function readNumbers(sentence: string, taken: Uint8Array): SourceToken[] {
  const tokens: SourceToken[] = [];
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
  return tokens;
}

function readLatin(sentence: string): SourceToken[] {
  return [...sentence.matchAll(/[A-Za-z][A-Za-z0-9-]{1,40}/gu)].map(([word]) => {
    const key = word.toLowerCase();
    return { type: key, kind: 'latin', alternatives: [[key]] };
  });
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

/** Reads words by their stems: the first that is known, or the known parts of a compound, or a word that may be a name. */
function createWordReader(lexicon: Lexicon): (stems: readonly string[]) => readonly SourceToken[] {
  const known = new Map<string, SourceToken>();
  const answers = new Map<string, readonly SourceToken[]>();
  const toToken = (headword: string): SourceToken => {
    const token = known.get(headword) ?? {
      type: headword,
      kind: 'word',
      alternatives: toAlternatives(lexicon.renderings(headword)),
    };
    known.set(headword, token);
    return token;
  };
  const read = (stems: readonly string[]): readonly SourceToken[] => {
    const found = stems.find((stem) => lexicon.renderings(stem).length > 0);
    if (found !== undefined) return [toToken(found)];
    const bare = stems.at(-1);
    if (bare === undefined) return [];
    const { stem, parts, covered } = pickSplit(stems, lexicon);
    return covered * 2 > stem.length ? parts.map(toToken) : [{ type: bare, kind: 'word', alternatives: [] }];
  };
  return (stems) => {
    const word = stems[0] ?? '';
    const answer = answers.get(word) ?? read(stems);
    answers.set(word, answer);
    return answer;
  };
}

/** The stem whose known parts leave the fewest syllables over; of equals the longest. */
function pickSplit(stems: readonly string[], lexicon: Lexicon) {
  const splits = stems.map((stem) => {
    const parts = readCompound(stem, lexicon);
    return { stem, parts, covered: parts.reduce((sum, part) => sum + part.length, 0) };
  });
  const left = ({ stem, covered }: (typeof splits)[number]) => stem.length - covered;
  return splits.reduce((best, split) => (left(split) < left(best) ? split : best));
}

const empty = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'for', 'be', 'and', 'or', 'at', 'by', 'with', 'as']);

function toAlternatives(renderings: readonly string[]): string[][] {
  return renderings.flatMap((rendering) => {
    const lemmas = readEnglishWords(rendering).map(({ lemma }) => lemma.toLowerCase());
    const content = lemmas.filter((lemma) => !empty.has(lemma));
    return content.length > 0 ? [content] : [];
  });
}
