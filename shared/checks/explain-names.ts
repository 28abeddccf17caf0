import { readCompound } from '../lexicon/create-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { readLemma } from '../text/english-lemma.ts';
import { keepKnown } from '../text/keep-known.ts';
import { type EnglishName, preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import { readKoreanSkeleton, skeletonLikeness } from '../text/name-skeleton.ts';
import { type KoreanWord, readStems } from '../text/read-korean-words.ts';
import { stripParticles } from '../text/strip-particles.ts';
import { capitalCities } from './capital-cities.data.ts';
import { loanSyllables, personTitles, plainCapitals } from './name-words.data.ts';
import type { Token } from './read-tokens.ts';

const longestRun = 3;
/** Shorter names are spelt in too many ways in Korean to say that none of them is there. */
const shortestName = 4;
/** How like two sounds must be for two names to be spellings of one after all. */
const faintlyAlike = 0.52;
const mostBases = 4;
/** Letters two words must begin with alike to be forms of one: Mexico and Mexican. */
const rootLength = 4;

/** A Korean word as a possible name. */
export interface KoreanName extends Span, NameReading {
  readonly text: string;
}

/** What a Korean word may be, whatever stands around it. */
interface NameReading {
  /** The word and what is left of it without particles, longest first. */
  readonly bases: readonly string[];
  /** The base most likely to be the name itself. */
  readonly base: string;
  /** English renderings of the longest base the lexicon knows; empty when it knows none. */
  readonly renderings: readonly string[];
  /** Whether its parts are words of the lexicon. */
  readonly isCompound: boolean;
  /** The renderings of those parts where the lexicon does not know the whole (독일계, of German descent), and of the capital of a country. */
  readonly parts: readonly (readonly string[])[];
}

/** A capitalised English word and the names it may be part of. */
export interface EnglishCapital extends Token {
  /** The names of several words it may be part of. */
  runs(): readonly EnglishName[];
  /** Whether the words before and after are capitalised too and only a space apart. */
  readonly isFirst: boolean;
}

const mostWords = 20_000;
const readings = new WeakMap<Lexicon, (word: string) => NameReading>();

/** The Korean words of a text with what the lexicon knows about them. */
export function readKoreanNames(words: readonly KoreanWord[], lexicon: Lexicon): KoreanName[] {
  const read = readings.get(lexicon) ?? keepKnown(mostWords, (word) => readName(word, lexicon));
  readings.set(lexicon, read);
  return words.map(({ span, text }) => ({ start: span.start, end: span.end, text, ...read(text) }));
}

function readName(word: string, lexicon: Lexicon): NameReading {
  const bases = [...new Set([word, ...stripParticles(word)])].slice(0, mostBases);
  const known = [...bases, ...readStems(word)].find((base) => lexicon.renderings(base).length > 0);
  const split = known === undefined ? bases.map((base) => readCompound(base, lexicon)) : [];
  return {
    bases,
    base: pickBase(bases, known),
    renderings: known === undefined ? [] : lexicon.renderings(known),
    isCompound: split.some((parts, index) => parts.join('').length >= (bases[index]?.length ?? 0) - 1),
    parts: [...[...new Set(split.flat())].map((part) => lexicon.renderings(part)), ...readCapital(bases)],
  };
}

/** English says Baghdad for the government of Iraq. */
function readCapital(bases: readonly string[]): (readonly string[])[] {
  return bases.flatMap((base) => (Object.hasOwn(capitalCities, base) ? [capitalCities[base] ?? []] : []));
}

/** The base the lexicon knows; else the shortest of three syllables and more, since foreign names are long. */
function pickBase(bases: readonly string[], known: string | undefined): string {
  if (known !== undefined && bases.includes(known)) return known;
  const stripped = bases.slice(1);
  const long = stripped.findLast((base) => base.length > 2) ?? stripped.findLast((base) => base.length > 1);
  return long ?? bases[0] ?? '';
}

function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && /^\p{Lu}[\p{L}'’.-]*$/u.test(token.text);
}

/** The capitalised words of an English text that may be names: none that opens a sentence, is plain, or all capitals. */
export function readEnglishCapitals(tokens: readonly Token[], lexicon: Lexicon): EnglishCapital[] {
  return tokens.flatMap((token, index) => {
    if (
      !isCapital(token) ||
      isOpening(token, index) ||
      isTitlePart(tokens, index, lexicon) ||
      isPlain(token.text, lexicon)
    )
      return [];
    const runs = (): EnglishName[] => [...readParts(token.text), ...readRuns(tokens, index)];
    return [{ ...token, runs, isFirst: token.gap !== ' ' || !isCapital(tokens[index - 1]) }];
  });
}

function isOpening({ gap }: Token, index: number): boolean {
  return index === 0 || /[.!?:;“"‘«\n([]|['’]\s*$|\s[-–—]/u.test(gap);
}

/** The last word of a title such as “House of Reeds”, which is translated freely. */
function isTitlePart(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const head = tokens[index - 2];
  return tokens[index - 1]?.text === 'of' && isCapital(head) && isPlain(head.text, lexicon);
}

function isPlain(text: string, { isPlainWord }: Lexicon): boolean {
  const bare = text.replace(/['’].*/u, '');
  const word = bare.toLowerCase();
  if (bare.length < shortestName || !/\p{Ll}/u.test(bare) || plainCapitals.has(word)) return true;
  return [word, readLemma(word)].some((form) => plainCapitals.has(form) || isPlainWord?.(form) === true);
}

/** Black-Daley may stand for either of two names. */
function readParts(text: string): EnglishName[] {
  const parts = text.split('-').filter((part) => part.length > 2);
  return parts.length > 1 ? parts.map(readEnglishName) : [];
}

function readRuns(tokens: readonly Token[], index: number): EnglishName[] {
  let start = index;
  let end = index;
  while (start > 0 && index - start < longestRun - 1 && tokens[start]?.gap === ' ' && isCapital(tokens[start - 1]))
    start -= 1;
  while (end - index < longestRun - 1 && tokens[end + 1]?.gap === ' ' && isCapital(tokens[end + 1])) end += 1;
  const names: EnglishName[] = [];
  for (let from = start; from <= index; from += 1)
    for (let to = index; to <= end; to += 1)
      if (to > from)
        names.push(
          readEnglishName(
            tokens
              .slice(from, to + 1)
              .map((token) => token.text)
              .join(' '),
          ),
        );
  return names;
}

const nationEnding = /(?:and|ish|ese|ians?|eans?|ans?|ia|ic|[aeioy])$/u;

/** Whether two English words in bare letters are forms of one, the way Mexico and Mexican are. */
export function isOneRoot(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < rootLength) return false;
  const root = Math.max(rootLength, length - 2);
  if (a.slice(0, root) === b.slice(0, root)) return true;
  const [left, right] = [a.replace(nationEnding, ''), b.replace(nationEnding, '')];
  return left === right && left.length >= 3;
}

/** The letters of an English word: “U.S.” is us, “Korea’s” is korea. */
export function bareWord(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether enough syllables of a word are those of loans; a short word needs two. */
function hasLoans(word: string): boolean {
  const loans = [...word].filter((syllable) => loanSyllables.has(syllable)).length;
  return word.length > 1 && loans >= (word.length === 2 ? 2 : word.length / 3);
}

/** Whether a Korean word has the syllables of a loan. */
export function looksForeign({ base, bases }: KoreanName): boolean {
  if (base.length < 2) return false;
  // No Korean noun opens with ㄹ, and few double it: 리노, 팔루.
  if (
    /^[라-맇]|[갈걸골굴글길날널놀눌달덜돌들딜랄를릴말멀몰물밀발벌볼불블빌살설솔슐실알얼올울월윌잘절졸칼컬켈콜킬탈텔톨틸팔펄펠폴풀필할헬홀힐][라-맇]/u.test(
      base,
    )
  )
    return true;
  // 쾰른, 뮌헨: syllables no Korean word has.
  if (/[쾰쾨퀘퀴튀뮌뷔뷰큐퓨듀쥬챌훌헨]/u.test(base)) return true;
  // 심슨, 해밀턴: endings of foreign surnames.
  if (base !== '무슨' && /[슨튼턴썬]$/u.test(base)) return true;
  return hasLoans(base) && hasLoans(bases.findLast((one) => one.length > 1) ?? base);
}

/** A body, too, may stand before the title of its head. */
const bodyEnding = /[가-힣]{2}(?:회|재단|공사|공단|대학|학교|병원|센터|그룹|은행|당|청|본부|연구원|조합|노조)$/u;

/** Whether an unknown Korean word looks like a name: it has the syllables of a loan, a title behind it or Latin in brackets. */
export function looksLikeName(text: string, name: KoreanName): boolean {
  const { base } = name;
  if (looksForeign(name)) return true;
  const after = text.slice(name.start + base.length, name.end + 12);
  if (/^[가-힣]{0,1}\s?\(\p{Script=Latin}/u.test(after)) return true;
  const next = /^\s([가-힣]{1,4})/u.exec(after)?.[1] ?? '';
  return (
    base.length > 1 &&
    !bodyEnding.test(base) &&
    [4, 3, 2, 1].some((length) => next.length >= length && personTitles.has(next.slice(0, length)) && length > 1)
  );
}

/** Whether a Korean word could, badly spelt, be one of some English names. */
export function isFaintlyAlike(korean: string, names: readonly EnglishName[]): boolean {
  const parts = [
    korean,
    korean.slice(0, -1),
    korean.slice(0, -2),
    korean.slice(0, -3),
    korean.slice(1),
    korean.slice(1, -3),
  ].filter((part) => part.length > 1);
  const own = parts.map(readKoreanSkeleton);
  return names.some((name) => own.some((one) => skeletonLikeness(one, name.skeleton) >= faintlyAlike));
}

/** Compares names of the two languages, each read once. */
export interface NameMatcher {
  /** How like the Korean word the likest of some English names is, 0 to 1. */
  grade(korean: string, names: readonly EnglishName[]): number;
}

const mostNames = 8_000;

/** A matcher that keeps what it has read of a Korean name. */
export function createNameMatcher(): NameMatcher {
  const read = keepKnown(mostNames, readNameForms);
  return {
    grade: (korean, names) => {
      const forms = read(korean);
      return names.reduce((best, name) => Math.max(best, preparedNameLikeness(forms, name)), 0);
    },
  };
}
