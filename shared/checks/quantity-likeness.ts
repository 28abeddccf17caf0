import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import { sameQuantity } from '../text/same-quantity.ts';
import type { Pair } from './check.ts';

const looseMeasures = new Set(['count', 'order']);
const timeMeasures = new Set(['days', 'months']);
/** Counters whose English noun names the pair itself: 양국 is “the two countries” and no other two. */
const pairedUnits = new Set(['country', 'party', 'team']);
/** What stands between the members of a Korean list: 와, 과, 및 (and), a comma or a middle dot. */
const listJoint = /(?<=[가-힣\w)’”])(?:[와과] |, |[·ㆍ・]| 및 )/gu;
/** How far back a counted list may begin, and how many it may have. */
const listReach = 48;
const longestList = 5;
/** The largest number that news writes in words. */
const largestWord = 20;

/**
 * How surely an English quantity renders a Korean one: 4 same value and unit, 3 same value (a little less where the unit or
 * the kind is left open, or the value rounded), 2 a hedge apart or converted into another unit, 1 the same
 * figures whatever is counted (40세 and “40”, 3위 and “third”, 5차례 and “five”), ½ the same figures of plainly another
 * thing (3개월 and “three men”), 0 not at all.
 */
export function gradeLikeness(wanted: Quantity, offered: Quantity): number {
  const match = sameQuantity(wanted, offered);
  if (match === 'same') return gradeSame(wanted, offered);
  if (match === 'hedge-differs') return 2;
  if (!hasSameFigures(wanted, offered)) return 0;
  return isSameFamily(wanted, offered) ? 1.5 : isHardAgainstCount(wanted, offered) ? 0.5 : 1;
}

function gradeSame(wanted: Quantity, offered: Quantity): number {
  if (wanted.unit === offered.unit) return Math.abs(wanted.value - offered.value) <= wanted.value * 1e-9 ? 4 : 2.5;
  const isHard = !looseMeasures.has(findUnit(wanted.unit)?.measure ?? 'count');
  if (wanted.kind !== offered.kind) {
    if (isHard && offered.kind === 'multiple') return 0.5;
    return wanted.kind === 'ordinal' && offered.unit !== null ? 1 : 2.6;
  }
  if (isHard && offered.unit !== null) return 2;
  return isHard ? 2.8 : 3;
}

function hasSameFigures(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && a.upper === b.upper) return true;
  if (a.kind === 'score' || b.kind === 'score') return false;
  if (a.value === b.value && (a.upper === null || b.upper === null)) return true;
  return (a.upper === null) !== (b.upper === null) && (a.upper === b.value || b.upper === a.value);
}

/** Both of one measure, or both lengths of time. */
function isSameFamily(a: Quantity, b: Quantity): boolean {
  const [left, right] = [findUnit(a.unit)?.measure, findUnit(b.unit)?.measure];
  if (left === undefined || right === undefined || looseMeasures.has(left)) return false;
  return left === right || (timeMeasures.has(left) && timeMeasures.has(right));
}

function isHardAgainstCount(a: Quantity, b: Quantity): boolean {
  const measures = [a, b].map(({ unit }) => findUnit(unit)?.measure);
  return (
    measures.every((measure) => measure !== undefined) &&
    measures.filter((one) => looseMeasures.has(one ?? '')).length === 1
  );
}

/** Whether only the power of ten tells two values apart: 3억 and “3 million”. */
export function hasSameDigits(a: Quantity, b: Quantity): boolean {
  const digits = (value: number): string => value.toExponential(9).replace(/e.*/u, '');
  return a.value !== 0 && digits(a.value) === digits(b.value);
}

/** Whether two quantities are plainly of one sort, so that only one of them can be right. */
export function isSameSort(a: Quantity, b: Quantity): boolean {
  const isSmall = a.value <= largestWord && b.value <= largestWord;
  return (a.isWord === b.isWord || isSmall) && a.unit !== null && a.unit === b.unit && a.kind === b.kind;
}

/** The same, and two ordinals, and two amounts of one measure (20년 and “eight decades”). */
export function isPlainlyAlike(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return true;
  return isSameSort(a, b) || (a.kind === b.kind && isSameFamily(a, b));
}

/** Whether one number may stand for the other though they count different things: not money for people. */
export function isWithinReach(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'points' && b.unit === 'point') return true;
  const hard = [a, b].filter((one) => ['currency', 'share'].includes(readSort(one)));
  return hard.length !== 1;
}

/** Whether one quantity could be a wrong rendering of the other: both money, both a share, both a count of things. */
export function isComparable(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.isWord && !isComparableWord(wanted, offered)) return false;
  if (offered.isWord && wanted.value >= largestWord && offered.value < 10 && !isSameFamily(wanted, offered))
    return false;
  if ((wanted.upper === null) !== (offered.upper === null) && wanted.kind !== offered.kind) return false;
  const [left, right] = [readSort(wanted), readSort(offered)];
  if (left === right || isOtherMagnitude(wanted, offered)) return true;
  if (timeMeasures.has(left) && timeMeasures.has(right)) return true;
  if (wanted.kind === 'points' && offered.unit === 'point') return true;
  return [left, right].includes('bare') && [left, right].every((sort) => sort === 'bare' || sort === 'count');
}

/** A number in words is compared with words, or with figures of the same unit; 한 (one, a) only where time is measured. */
function isComparableWord(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.kind === 'amount' && wanted.value === 1)
    return isSameFamily(wanted, offered) && wanted.unit === offered.unit;
  if (wanted.upper !== null) return isOtherMagnitude(wanted, offered);
  if (pairedUnits.has(wanted.unit ?? '')) return offered.unit === wanted.unit;
  return offered.isWord || (offered.unit !== null && offered.unit === wanted.unit && offered.kind === wanted.kind);
}

/** 수십 (tens) against “hundreds”: both say only the power of ten. */
function isOtherMagnitude(wanted: Quantity, offered: Quantity): boolean {
  if (!offered.isWord || wanted.upper === null || offered.upper === null) return false;
  const isTens = [wanted, offered].every(({ value, upper }) => (upper ?? 0) === value * 10);
  return isTens && (wanted.unit === offered.unit || offered.unit === null);
}

/** A number that good translations leave out or put into words: counts below ten, “first”, a share of one. */
export function isDispensable(quantity: Quantity, pair: Pair): boolean {
  if (quantity.isWord) return true;
  const { kind, value, unit } = quantity;
  if (value <= 1 && kind !== 'percent' && kind !== 'score') return true;
  if (isCountOfList(quantity, pair.source) || isInstance(quantity, pair.source) || isStage(quantity, pair.source))
    return true;
  return pair.role === 'title' && unit === null && value < 10;
}

/** 강릉과 동해 2곳 (Gangneung and Donghae, two places): Korean counts what it has just listed, English leaves the count out. */
function isCountOfList({ kind, value, unit, span }: Quantity, source: string): boolean {
  if (kind !== 'amount' || value < 2 || value > longestList || findUnit(unit)?.measure !== 'count') return false;
  const before = source.slice(Math.max(0, span.start - listReach), span.start);
  const clause = before.slice(Math.max(...['.', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1);
  return [...clause.matchAll(listJoint)].length === value - 1;
}

/** 2심 (the second instance): English says that somebody appealed. */
function isInstance({ unit, span }: Quantity, source: string): boolean {
  return unit === 'grade' && source.slice(span.start, span.end).endsWith('심');
}

/** 고3 (a third-year student, a senior) and 민선 8기 (the eighth elected administration), which English calls by another name. */
function isStage({ value, span }: Quantity, source: string): boolean {
  const before = source.slice(Math.max(0, span.start - 4), span.start);
  return /(?:민선|의회) ?(?:제 ?)?$/u.test(before) || (value <= 6 && /(?<![가-힣])[초중고]$/u.test(before));
}

function readSort({ kind, unit }: Quantity): string {
  if (kind === 'percent' || kind === 'points') return 'share';
  if (kind === 'ordinal' || kind === 'score' || kind === 'multiple' || kind === 'fraction' || kind === 'decade')
    return kind;
  const measure = findUnit(unit)?.measure;
  if (measure === undefined) return 'bare';
  return looseMeasures.has(measure) ? 'count' : measure;
}
