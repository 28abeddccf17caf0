import { readSpan, type Span } from '../model/span.ts';
import { boundWords } from '../text/bound-words.ts';
import type { Check, Mark, Pair } from './check.ts';
import { type Direction, directions } from './direction-words.data.ts';
import { findFlippedAmounts } from './find-flipped-amounts.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';

interface Opposites {
  readonly korean: readonly [RegExp, RegExp];
  readonly english: readonly [RegExp, RegExp];
  readonly plain: readonly [RegExp, RegExp];
}

const opposites = directions.map(compile);
/** The first of them are said of amounts: more and less, up and down. */
const ofAmounts = 2;
/** Beyond so many characters of Korean a stretch has too many directions to compare. */
const longestStretch = 1_500;
// A denial turns a direction round by itself: 줄지 않았다 (did not fall) is “rose”.
const denial = /않|못|없|아니|\bn[o']t\b|n['’]t\b|\bnever\b|\bno\b|\bwithout\b/iu;

/**
 * What rises, wins or is approved in the Korean does so in the English.
 *
 * A machine knows that some change is meant and takes the commoner word for it. Marked only where the English of the sentence
 * has the opposite and no word at all for the right direction, and the Korean has one direction only; or where the same
 * amount goes one way in the Korean and the other in the English.
 * Silent where either side denies anything, since a denial turns a direction round.
 */
export const directionFlipped: Check = {
  id: 'direction-flipped',
  name: { ko: '뒤집힌 방향', en: 'Direction reversed' },
  category: 'accuracy/mistranslation',
  severity: 'critical',
  *find(pair) {
    for (const stretch of readLinkedStretches(pair)) {
      if (stretch.source.end - stretch.source.start > longestStretch) continue;
      yield* opposites.slice(0, ofAmounts).flatMap((ways) => describeAmounts(pair, stretch, ways));
      const [source, target] = [readSpan(pair.source, stretch.source), readSpan(pair.target, stretch.target)];
      if (denial.test(source) || denial.test(target)) continue;
      for (const { korean, english, plain } of opposites) {
        for (const [own, other] of [
          [0, 1],
          [1, 0],
        ] as const) {
          const said = findFirst(source, korean[own]);
          if (said === null || korean[other].test(source) || english[own].test(target)) continue;
          const wrong = findFirst(target, plain[other]);
          if (wrong) yield describeFlip(pair, place(said, stretch.source), place(wrong, stretch.target));
        }
      }
    }
  },
};

function compile({ korean, english, plain }: Direction): Opposites {
  const own = (pattern: string): RegExp => new RegExp(pattern, 'u');
  const word = (pattern: string): RegExp => new RegExp(`(?<!\\w)(?:${boundWords(pattern)})(?!\\w)`, 'iu');
  return {
    korean: [own(korean[0]), own(korean[1])],
    english: [word(english[0]), word(english[1])],
    plain: [word(plain[0]), word(plain[1])],
  };
}

function findFirst(text: string, pattern: RegExp): Span | null {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function describeAmounts(pair: Pair, stretch: Stretch, ways: Opposites): Mark[] {
  return findFlippedAmounts(pair, stretch, ways).map(({ source, target }) => describeFlip(pair, source, target));
}

function place({ start, end }: Span, within: Span): Span {
  return { start: within.start + start, end: within.start + end };
}

function describeFlip(pair: Pair, own: Span, other: Span): Mark {
  const [korean, english] = [readSpan(pair.source, own), readSpan(pair.target, other)];
  return {
    source: own,
    target: other,
    reason: {
      ko: `원문은 ‘${korean}’인데 번역은 반대로 ‘${english}’입니다.`,
      en: `The Korean says ${korean}; “${english}” says the opposite.`,
    },
  };
}
