import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { type EnglishName, readEnglishName } from '../text/name-likeness.ts';
import { romanise } from '../text/romanise.ts';
import type { Check, Mark, Pair } from './check.ts';
import {
  bareWord,
  createNameMatcher,
  type EnglishCapital,
  isFaintlyAlike,
  isOneRoot,
  type KoreanName,
  looksForeign,
  looksLikeName,
  type NameMatcher,
  readEnglishCapitals,
  readKoreanNames,
} from './explain-names.ts';
import { findSwappedPlaces } from './find-swapped-places.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { readEnglish } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** Rows longer than this hold too many names to tell which stands for which. */
const longestRow = 3_000;
/** How like a Korean word an English name must be for the word to explain it; a surname alone is like by 0.5. */
const alike = 0.4;
/** How like words must be that are unlikely to belong together. */
const exact = 0.75;
/** How far apart, as a share of the stretch, the places of the two names may be. */
const farthest = 0.7;
/** The adjective of a nation, which English adds freely; it stands for no person. */
const nation = /(?:[ei]an|ish|ese|german)$/u;
/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const sameName = 0.84;
/** Words of one article come again in the next, so the matcher lives as long as the lexicon. */
const matchers = new WeakMap<Lexicon, NameMatcher>();

/**
 * Every English name is the name of a person, place or body that stands in its Korean.
 *
 * Machines put a known name in the place of a rarer one and turn a small town into a bigger one. Marked is only a name no
 * Korean word of the row explains, by sound or by the lexicon, and only where a Korean name is left over as well.
 * Silent about words that open a sentence, headlines in capitals, abbreviations, and names the English adds for a pronoun.
 */
export const nameMismatch: Check = {
  id: 'name-mismatch',
  name: { ko: '이름 불일치', en: 'Another name' },
  category: 'locale/name',
  severity: 'critical',
  *find(pair, context) {
    const { lexicon } = context;
    if (!lexicon || pair.source.length + pair.target.length > longestRow) return;
    const matcher = readMatcher(lexicon);
    const swapped = readLinkedStretches(pair).flatMap((stretch) => [...findSwappedPlaces(pair, stretch, matcher)]);
    yield* swapped;
    const capitals = readEnglishCapitals(pair.target, lexicon).filter(
      (capital) => !swapped.some((mark) => mark.target && hasOverlap(mark.target, capital)),
    );
    if (capitals.length === 0 || isHeadline(readEnglish(pair).tokens())) return;
    const words = readKoreanNames(pair.source, lexicon);
    const tokens = readEnglish(pair).tokens();
    const reading: Reading = {
      words,
      source: pair.source,
      taken: readTaken(words, capitals, matcher),
      said: tokens.map((token) => bareWord(token.text)),
      names: once(() => readAllNames(tokens)),
      matcher,
      tokens,
    };
    const strange = capitals.filter((capital) => !isExplained(capital, reading));
    if (strange.length === 0) return;
    const left = words.filter((word) => isLeftOver(word, reading));
    for (const stretch of readLinkedStretches(pair)) {
      const here = joinRuns(strange.filter((one) => isInside(one, stretch.target)));
      const names = left.filter((one) => isInside(one, stretch.source));
      if (names.length === 0 && here.length > 0) names.push(...findUnrepeated(stretch, reading));
      for (const name of here) {
        const korean = pickPartner(name, names, stretch);
        if (korean === null) continue;
        names.splice(names.indexOf(korean), 1);
        yield describeStrange(pair, korean, name);
      }
    }
  },
};

/** What is known of a row while its names are compared. */
interface Reading {
  readonly words: readonly KoreanName[];
  readonly source: string;
  /** Words that are exactly one English name, with that name in bare letters. */
  readonly taken: ReadonlyMap<KoreanName, string>;
  /** The English words in bare letters. */
  readonly said: readonly string[];
  readonly names: () => readonly PossibleName[];
  readonly matcher: NameMatcher;
  readonly tokens: readonly Token[];
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function readMatcher(lexicon: Lexicon): NameMatcher {
  const known = matchers.get(lexicon) ?? createNameMatcher();
  matchers.set(lexicon, known);
  return known;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where most long words are capitalised, capitals say nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.75;
}

function isExplained(capital: EnglishCapital, { words, source, taken, matcher }: Reading): boolean {
  const bare = bareWord(capital.text);
  if (source.toLowerCase().includes(bare)) return true;
  const halves = capital.text
    .split(/[-’']/u)
    .map(bareWord)
    .filter((part) => part.length > 2);
  const isRendered = (renderings: readonly string[]): boolean =>
    renderings.some((rendering) =>
      rendering.split(/[\s-]/u).some((one) => [bare, ...halves].some((part) => isOneRoot(part, bareWord(one)))),
    );
  if (words.some((word) => isRendered(word.renderings) || word.parts.some(isRendered))) return true;
  return words.some((word, index) => {
    if (isPlainNoun(word) && word.text.length < 3) return false;
    const joined = words[index + 1]?.bases.slice(-1).map((base) => word.text + base) ?? [];
    const owner = taken.get(word);
    const least = (isPlainNoun(word) && !looksForeign(word)) || (owner !== undefined && owner !== bare) ? exact : alike;
    return [...word.bases.filter((base) => base.length > 1 || word.text.length === 1), ...joined].some(
      (base) => matcher.grade(base, [capital.name]) >= least || matcher.grade(base, capital.runs) >= exact,
    );
  });
}

/** The words that are exactly one of the English names, and so hardly another. */
function readTaken(
  words: readonly KoreanName[],
  capitals: readonly EnglishCapital[],
  matcher: NameMatcher,
): ReadonlyMap<KoreanName, string> {
  const taken = new Map<KoreanName, string>();
  for (const word of words) {
    if (word.renderings.length > 0 || word.isCompound) continue;
    const owner = capitals.find(({ name }) => word.bases.some((base) => matcher.grade(base, [name]) >= sameName));
    if (owner) taken.set(word, bareWord(owner.text));
  }
  return taken;
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
function isLeftOver(word: KoreanName, { source, said, names, matcher, taken }: Reading): boolean {
  if (word.bases.every((base) => base.length < 2)) return false;
  const isMissing = (renderings: readonly string[]): boolean => !renderings.some((one) => isSaid(one, said));
  const isKnown = word.renderings.length > 0;
  const isName = isKnown
    ? isProper(word.renderings) && isMissing(word.renderings)
    : word.isCompound
      ? isCompoundName(word, source, isMissing)
      : looksLikeName(source, word);
  if (!isName) return false;
  const owned = new Set([...taken].filter(([other]) => other.base !== word.base).map(([, letters]) => letters));
  const bases = word.bases.filter((base) => base.length > 1);
  return !names().some(({ name, isCapital }) => {
    const least = isKnown || !isCapital || owned.has(name.letters) ? exact : alike;
    return bases.some((base) => matcher.grade(base, [name]) >= least);
  });
}

/** Names that the Korean of a sentence has twice and its English only once. */
function findUnrepeated({ source, target }: Stretch, { words, matcher, tokens }: Reading): KoreanName[] {
  const here = words.filter((word) => isInside(word, source));
  const english = tokens.filter((token) => isInside(token, target));
  return here.filter((word, index) => {
    const isAgain = here.slice(0, index).some((other) => other.base === word.base);
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

/** The Korean name left over that stands nearest, unless the two could be one badly spelt. */
function pickPartner(name: Run, left: readonly KoreanName[], { source, target }: Stretch): KoreanName | null {
  const place = (span: Span, whole: Span): number => (span.start - whole.start) / Math.max(1, whole.end - whole.start);
  const distance = (word: KoreanName): number => Math.abs(place(word, source) - place(name, target));
  if (left.some((word) => word.bases.some((base) => base.length > 1 && isFaintlyAlike(base, name.names)))) return null;
  const able = nation.test(name.names.at(-1)?.letters ?? '') ? left.filter((word) => word.renderings.length > 0) : left;
  const [nearest] = able.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= farthest ? nearest : null;
}

interface Run extends Span {
  readonly names: readonly EnglishName[];
}

/** Names whose words stand side by side are one. */
function joinRuns(capitals: readonly EnglishCapital[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end, isFirst, name } of capitals) {
    const last = runs.at(-1);
    if (last && !isFirst && start - last.end === 1)
      runs[runs.length - 1] = { start: last.start, end, names: [...last.names, name] };
    else runs.push({ start, end, names: [name] });
  }
  return runs;
}

function describeStrange({ source, target }: Pair, korean: KoreanName, name: Span): Mark {
  const { base } = korean;
  const expected = korean.renderings[0] ?? `${romanise(base).charAt(0).toUpperCase()}${romanise(base).slice(1)}`;
  const words = source.slice(korean.start, korean.start + base.length);
  const english = target.slice(name.start, name.end);
  return {
    source: { start: korean.start, end: korean.start + base.length },
    target: name,
    reason: {
      ko: `영문 ‘${english}’에 해당하는 이름이 원문에 없고, 원문의 ‘${words}’(${expected})이(가) 영문에 없습니다.`,
      en: `No Korean word here is “${english}”, and ${words} (${expected}) has no English.`,
    },
    expected: [expected],
  };
}
