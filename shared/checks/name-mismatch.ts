import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { type EnglishName, readEnglishName } from '../text/name-likeness.ts';
import { romanise } from '../text/romanise.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findUnrepeated, isExplained, isInside, isLeftOver, readNameRow } from './compare-names.ts';
import {
  createNameMatcher,
  type EnglishCapital,
  isFaintlyAlike,
  type KoreanName,
  type NameMatcher,
  readEnglishCapitals,
} from './explain-names.ts';
import { findLostLatin } from './find-lost-latin.ts';
import { findSwappedPlaces } from './find-swapped-places.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { readEnglish } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** Rows longer than this hold too many names to tell which stands for which. */
const longestRow = 3_000;
/** How far apart, as a share of the stretch, the places of the two names may be. */
const farthest = 0.7;
/** The adjective of a nation, which English adds freely; it stands for no person. */
const nation = /(?:[ei]an|ish|ese|german)$/u;
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
  name: { ko: '이름 불일치', en: 'Wrong name' },
  category: 'locale/name',
  severity: 'critical',
  *find(pair, context) {
    const { lexicon } = context;
    if (!lexicon || pair.source.length + pair.target.length > longestRow) return;
    const matcher = readMatcher(lexicon);
    const swapped = readLinkedStretches(pair).flatMap((stretch) => [
      ...findSwappedPlaces(pair, stretch, { pairs: context.pairs, lexicon }, matcher),
      ...findLostLatin(pair, stretch),
    ]);
    yield* swapped;
    const tokens = readEnglish(pair).tokens();
    const capitals = readEnglishCapitals(tokens, lexicon).filter(
      (capital) => !swapped.some((mark) => mark.target && hasOverlap(mark.target, capital)),
    );
    if (capitals.length === 0 || isHeadline(tokens)) return;
    const row = readNameRow(pair, capitals, lexicon, matcher);
    const strange = capitals.filter((capital) => !isExplained(capital, row));
    if (strange.length === 0) return;
    const left = row.words.filter((word) => isLeftOver(word, row, pair.source));
    for (const stretch of readLinkedStretches(pair)) {
      const alone = strange.filter((one) => isInside(one, stretch.target));
      const here = joinRuns(alone);
      const names = left.filter((one) => isInside(one, stretch.source));
      // A word among other names is rather part of a longer one that only the English gives.
      if (names.length === 0 && here.length > 0 && alone.every((one) => one.runs().length === 0))
        names.push(...findUnrepeated(stretch, row));
      for (const name of here) {
        const korean = pickPartner(name, names, stretch);
        if (korean === null) continue;
        names.splice(names.indexOf(korean), 1);
        yield describeStrange(pair, korean, name);
      }
    }
  },
};

function readMatcher(lexicon: Lexicon): NameMatcher {
  const known = matchers.get(lexicon) ?? createNameMatcher();
  matchers.set(lexicon, known);
  return known;
}

/** Where most long words are capitalised, capitals say nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.75;
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
  for (const { start, end, isFirst, text } of capitals) {
    const name = readEnglishName(text);
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
      ko: `원문의 이름은 ‘${words}’(${expected})인데 번역은 ‘${english}’입니다.`,
      en: `The Korean has ${words} (${expected}), the English “${english}” instead.`,
    },
    expected: [expected],
  };
}
