import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { type EnglishName, readEnglishName } from '../text/name-likeness.ts';
import type { Pair } from './check.ts';
import {
  bareWord,
  type EnglishCapital,
  isOneRoot,
  type KoreanName,
  looksForeign,
  looksLikeName,
  type NameMatcher,
  readKoreanNames,
} from './explain-names.ts';
import type { Stretch } from './linked-place.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** How like a Korean word an English name must be for the word to explain it; a surname alone is like by 0.5. */
const alike = 0.4;
/** How like words must be that are unlikely to belong together. */
const exact = 0.75;
/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const sameName = 0.84;

/** What is known of a row while its names are compared. */
export interface NameRow {
  readonly words: readonly KoreanName[];
  readonly source: string;
  readonly capitals: readonly EnglishCapital[];
  readonly tokens: readonly Token[];
  readonly matcher: NameMatcher;
  /** The words of all renderings in bare letters. */
  readonly rendered: readonly ReadonlySet<string>[];
  /** The English words in bare letters. */
  said(): readonly string[];
  names(): readonly PossibleName[];
}

/** Reads a row once for all its comparisons. */
export function readNameRow(
  pair: Pair,
  capitals: readonly EnglishCapital[],
  lexicon: Lexicon,
  matcher: NameMatcher,
): NameRow {
  const words = readKoreanNames(readKorean(pair).words(), lexicon);
  const tokens = readEnglish(pair).tokens();
  return {
    words,
    source: pair.source.toLowerCase(),
    capitals,
    tokens,
    matcher,
    rendered: words.flatMap(({ renderings, parts }) => [renderings, ...parts].map(readBareWords)),
    said: once(() => tokens.map((token) => bareWord(token.text))),
    names: once(() => readAllNames(tokens)),
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** The words of renderings in bare letters; renderings of a headword are one list as long as the lexicon lives. */
const bareWords = new WeakMap<readonly string[], ReadonlySet<string>>();

function readBareWords(renderings: readonly string[]): ReadonlySet<string> {
  const known = bareWords.get(renderings);
  if (known) return known;
  const words = new Set(renderings.flatMap((rendering) => rendering.split(/[\s-]/u).map(bareWord)));
  bareWords.set(renderings, words);
  return words;
}

/** Whether an English word, in bare letters, is a form of a word in a rendering of some Korean word. */
function isRendered(word: string, { rendered }: NameRow): boolean {
  if (rendered.some((words) => words.has(word))) return true;
  // Forms of one root open with the same three letters, which spares the dearer comparison.
  const opening = word.slice(0, 3);
  return rendered.some((words) => {
    for (const other of words) if (other.startsWith(opening) && isOneRoot(word, other)) return true;
    return false;
  });
}

/** Whether a span lies wholly within another. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether some Korean word is what a capitalised English word renders, by the lexicon or by its sound. */
export function isExplained(capital: EnglishCapital, row: NameRow): boolean {
  const bare = bareWord(capital.text);
  if (row.source.includes(bare)) return true;
  const halves = capital.text
    .split(/[-’']/u)
    .map(bareWord)
    .filter((part) => part.length > 2);
  if ([bare, ...halves].some((part) => isRendered(part, row))) return true;
  const name = [readEnglishName(capital.text)];
  const runs = capital.runs();
  const english: Sounds = { openings: new Set([...name, ...runs].flatMap(readOpenings)), name, runs };
  return row.words.some((word, index) => isSpelling(word, row.words[index + 1], bare, english, row));
}

interface Sounds {
  /** The sounds any of the names may open with. */
  readonly openings: ReadonlySet<string>;
  readonly name: readonly EnglishName[];
  readonly runs: readonly EnglishName[];
}

/** Sounds that open the same name in the two languages; a vowel is no sound here. */
const openingKin: Readonly<Record<string, string>> = {
  K: 'KCZ',
  C: 'CSKTZJ',
  S: 'SCT',
  T: 'TSC',
  P: 'PH',
  H: 'HPK_',
  L: 'LN_R',
  N: 'NL_',
  M: 'M',
  Z: 'KCZ',
  J: 'CH_J',
  R: 'L',
  _: '_H',
};

/** The sounds a Korean spelling of an English name may open with. */
function readOpenings({ skeleton }: EnglishName): string[] {
  const first = skeleton.charAt(0);
  return [...(openingKin[/\p{Lu}/u.test(first) ? first : '_'] ?? first)];
}

const koreanOpenings = 'KKNTTLMPPSS_CCCKTPH';

/** The sound a Korean word opens with. */
function readOpening(word: string): string {
  return koreanOpenings[Math.floor((word.charCodeAt(0) - 0xac00) / 588)] ?? '_';
}

/** Whether an English name is a spelling of a Korean word, alone or with the word behind it. */
function isSpelling(
  word: KoreanName,
  next: KoreanName | undefined,
  bare: string,
  english: Sounds,
  row: NameRow,
): boolean {
  const isWord = isPlainNoun(word) || word.isCompound;
  const mayBeName = !isWord || looksForeign(word);
  if (!mayBeName && !english.openings.has(readOpening(word.text))) return false;
  const own = word.bases.filter((base) => base.length > 1 || word.text.length === 1);
  const joined = mayBeName && next ? next.bases.slice(-1).map((base) => word.text + base) : [];
  const likeness = (names: readonly EnglishName[]): number =>
    Math.max(0, ...[...own, ...joined].map((base) => row.matcher.grade(base, names)));
  const alone = likeness(english.name);
  // 사담 is Saddam as well as a chat, but so short a word is no name by a faint likeness.
  if (isPlainNoun(word) && word.text.length < 3) return alone >= sameName;
  if (alone >= exact || likeness(english.runs) >= exact || opensWith(word, english, row)) return true;
  if (alone < alike || (isPlainNoun(word) && !looksForeign(word))) return false;
  const owner = findOwner(word, row);
  return owner === null || owner === bare;
}

/** 하담지구협의회 (the Hadam chapter) opens with the name of its place. */
function opensWith({ text }: KoreanName, { openings, name }: Sounds, { matcher }: NameRow): boolean {
  if (text.length < 4 || !openings.has(readOpening(text))) return false;
  return [2, 3].some((length) => matcher.grade(text.slice(0, length), name) >= sameName);
}

/** The English name that a word is exactly, in bare letters; such a word is hardly another name as well. */
function findOwner(word: KoreanName, { capitals, matcher }: NameRow): string | null {
  if (word.renderings.length > 0 || word.isCompound) return null;
  const owner = capitals.find(({ text }) =>
    word.bases.some((base) => matcher.grade(base, [readEnglishName(text)]) >= sameName),
  );
  return owner ? bareWord(owner.text) : null;
}

/** A word of the dictionary that is no name explains a name only by exactly its spelling. */
function isPlainNoun({ renderings }: KoreanName): boolean {
  return renderings.length > 0 && renderings.every((rendering) => /^\p{Ll}/u.test(rendering));
}

/** An English word, or some capitalised ones in a row, that could be a name. */
interface PossibleName {
  readonly name: EnglishName;
  readonly isCapital: boolean;
}

/** Everything in the English a name could be: each longer word, and the runs of capitalised ones. */
function readAllNames(tokens: readonly Token[]): PossibleName[] {
  const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
  return tokens.flatMap((token, index) => {
    const names = token.text.length > 2 ? [{ name: readEnglishName(token.text), isCapital: isCapital(token) }] : [];
    for (let end = index + 1; end < index + 3 && isCapital(token) && isCapital(tokens[end]); end += 1) {
      const run = tokens.slice(index, end + 1);
      names.push({ name: readEnglishName(run.map(({ text }) => text).join(' ')), isCapital: true });
    }
    return names;
  });
}

/** Whether a Korean word is a name that nothing in the English stands for. */
export function isLeftOver(word: KoreanName, row: NameRow, source: string): boolean {
  if (word.bases.every((base) => base.length < 2)) return false;
  const isMissing = (renderings: readonly string[]): boolean => !renderings.some((one) => isSaid(one, row.said()));
  const isKnown = word.renderings.length > 0;
  const isName = isKnown
    ? isProper(word.renderings) && isMissing(word.renderings)
    : word.isCompound
      ? isCompoundName(word, source, isMissing)
      : looksLikeName(source, word);
  if (!isName) return false;
  const bases = word.bases.filter((base) => base.length > 1);
  return !row.names().some(({ name, isCapital }) => {
    const likeness = Math.max(0, ...bases.map((base) => row.matcher.grade(base, [name])));
    if (likeness >= exact || likeness < alike) return likeness >= exact;
    return !isKnown && isCapital && !isOthers(name, word, row);
  });
}

/** Whether an English name is exactly another word of the Korean. */
function isOthers({ letters }: EnglishName, word: KoreanName, row: NameRow): boolean {
  return row.words.some((other) => other.base !== word.base && findOwner(other, row) === letters);
}

/** Names that the Korean of a sentence has twice and its English only once. */
export function findUnrepeated({ source, target }: Stretch, { words, matcher, tokens }: NameRow): KoreanName[] {
  const here = words.filter((word) => isInside(word, source));
  const english = tokens.filter((token) => isInside(token, target));
  const seen = new Set<string>();
  return here.filter((word) => {
    const isAgain = seen.has(word.base);
    seen.add(word.base);
    if (!isAgain || word.base.length < 2) return false;
    const isThis = (token: Token): boolean =>
      /^\p{Lu}/u.test(token.text) &&
      (word.renderings.some((one) => isSaid(one, [bareWord(token.text)])) ||
        matcher.grade(word.base, [readEnglishName(token.text)]) >= alike);
    const isName = word.renderings.length > 0 ? isProper(word.renderings) : !word.isCompound;
    return isName && english.filter(isThis).length === 1;
  });
}

/** 베이징올림픽 holds a name of its own; 라이더컵 (Ryder Cup) only looks like words when no part of it is in the English. */
function isCompoundName(
  word: KoreanName,
  source: string,
  isMissing: (renderings: readonly string[]) => boolean,
): boolean {
  return (
    word.parts.some((part) => part.every((one) => /^\p{Lu}/u.test(one)) && isMissing(part)) ||
    (word.parts.length > 0 && looksLikeName(source, word) && word.parts.every(isMissing))
  );
}

/** Whether the lexicon takes a word for a name first of all. */
function isProper([best]: readonly string[]): boolean {
  return best !== undefined && /^\p{Lu}/u.test(best);
}

/** Whether more than half the words of a rendering stand in the English. */
function isSaid(rendering: string, said: readonly string[]): boolean {
  const words = rendering
    .split(/[\s-]/u)
    .map(bareWord)
    .filter((word) => word !== 'of' && word !== 'the');
  const found = words.filter((word) => said.some((other) => isOneRoot(word, other))).length;
  return found > words.length / 2;
}
