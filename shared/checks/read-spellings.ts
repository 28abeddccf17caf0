import type { Span } from '../model/span.ts';
import { type NameForms, preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import { type PersonalName, readPersonalNames, surnames } from '../text/surnames.ts';
import type { CheckContext, Pair } from './check.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const sameName = 0.84;
/** Rows longer than this hold too many names to tell which stands for which. */
const longestRow = 3_000;
const mostWords = 400;

/** A Korean person's name in Latin letters as it stands in one pair; the span is in the target. */
export interface Spelling extends Span {
  readonly pair: Pair;
  /** The name in Hangul, without particles. */
  readonly korean: string;
  readonly source: Span;
  readonly text: string;
  readonly order: NameOrder;
  readonly surname: string;
  readonly given: string;
}

/** Which part of a Korean name the English puts first. */
export type NameOrder = 'surname-first' | 'given-first';

const articles = new WeakMap<CheckContext, ReadonlyMap<string, readonly Spelling[]>>();
const pairs = new WeakMap<Pair, readonly Spelling[]>();
const surnameWords = new Set([...surnames.values()].flat().map((one) => one.toLowerCase()));

/** The spellings of every Korean person in the English of an article, by the name in Hangul. */
export function readArticleSpellings(context: CheckContext): ReadonlyMap<string, readonly Spelling[]> {
  const known = articles.get(context);
  if (known) return known;
  const found = new Map<string, Spelling[]>();
  for (const one of context.pairs.flatMap(readSpellings)) {
    const others = found.get(one.korean);
    if (others) others.push(one);
    else found.set(one.korean, [one]);
  }
  articles.set(context, found);
  return found;
}

/** The spellings of Korean people in one pair, in order of the Korean. */
export function readSpellings(pair: Pair): readonly Spelling[] {
  const known = pairs.get(pair);
  if (known) return known;
  const found = pair.source.length + pair.target.length > longestRow ? [] : findSpellings(pair);
  pairs.set(pair, found);
  return found;
}

function findSpellings(pair: Pair): readonly Spelling[] {
  const names = readWesternNames(pair.target, readEnglish(pair).tokens().slice(0, mostWords));
  if (names.length === 0) return [];
  return readPeople(pair).flatMap(({ korean, source, readings }) => {
    let forms: NameForms | null = null;
    const matches = names.flatMap((name) => {
      const parts = splitName(name, readings);
      if (!parts) return [];
      forms ??= readNameForms(korean);
      const isThis = preparedNameLikeness(forms, readEnglishName(name.text)) >= sameName;
      return isThis ? [{ start: name.start, end: name.end, text: name.text, ...parts, pair, korean, source }] : [];
    });
    return matches.filter(
      (one) => !matches.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
    );
  });
}

interface WesternName extends Span {
  readonly text: string;
  readonly words: readonly string[];
}

/** Every two or three capitalised words in a row of which the first or last is a Korean surname. */
function readWesternNames(text: string, tokens: readonly Token[]): WesternName[] {
  const isName = (token: Token | undefined): token is Token =>
    token !== undefined && /^\p{Lu}\p{L}{0,20}(?:-\p{L}{1,20})?(?:['’]s?)?$/u.test(token.text);
  return tokens.flatMap((first, index) => {
    if (!isName(first)) return [];
    return [2, 3].flatMap((length) => {
      const run = tokens.slice(index, index + length);
      if (run.length < length || !run.every(isName) || run.slice(1).some((token) => token.gap !== ' ')) return [];
      const words = run.map((token) => token.text.replace(/['’]s?$/u, ''));
      const end = (run.at(-1)?.start ?? 0) + (words.at(-1)?.length ?? 0);
      const isKorean = [words[0], words.at(-1)].some((word) => word && surnameWords.has(word.toLowerCase()));
      return isKorean ? [{ start: first.start, end, text: text.slice(first.start, end), words }] : [];
    });
  });
}

/** Which end of an English name is the surname of a Korean one; null where neither or both may be. */
function splitName(
  { words }: WesternName,
  readings: readonly PersonalName[],
): Pick<Spelling, 'order' | 'surname' | 'given'> | null {
  const isSurname = (word = ''): boolean =>
    readings.some(({ spellings }) => spellings.some((one) => one.toLowerCase() === word.toLowerCase()));
  const [first, last] = [isSurname(words[0]), isSurname(words.at(-1))];
  if (first === last) return null;
  return first
    ? { order: 'surname-first', surname: words[0] ?? '', given: words.slice(1).join(' ') }
    : { order: 'given-first', surname: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

interface Person {
  readonly korean: string;
  readonly source: Span;
  readonly readings: readonly PersonalName[];
}

/** Words that may be a person's name in Hangul, each once. */
function readPeople(pair: Pair): Person[] {
  const people = new Map<string, Person>();
  for (const { span, text, stems } of readKorean(pair).words().slice(0, mostWords)) {
    // 이도현씨 (Mr. Lee Do-hyun) is one word: its first three syllables are tried as well.
    for (const korean of new Set([text.slice(0, 3), ...stems])) {
      if (korean.length < 2 || korean.length > 4 || people.has(korean) || !text.startsWith(korean)) continue;
      const readings = readPersonalNames(korean).filter(({ given }) => given.length < 3);
      const source = { start: span.start, end: span.start + korean.length };
      if (readings.length > 0) people.set(korean, { korean, source, readings });
    }
  }
  return [...people.values()];
}
