import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import { sameQuantity } from '../text/same-quantity.ts';
import type { Pair } from './check.ts';

const looseMeasures = new Set(['count', 'order']);

/**
 * How surely an English quantity renders a Korean one: 4 same value and unit, 3 same value, 2 a hedge apart, 1 the same
 * figures whatever is counted (40세 and “40”, 3위 and “third”, 5차례 and “five”), 0 not at all.
 */
export function gradeLikeness(wanted: Quantity, offered: Quantity): number {
  const match = sameQuantity(wanted, offered);
  if (match === 'same') return wanted.unit === offered.unit ? 4 : 3;
  if (match === 'hedge-differs') return 2;
  return hasSameFigures(wanted, offered) ? 1 : 0;
}

function hasSameFigures(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && (a.upper === b.upper || a.upper === null || b.upper === null)) return true;
  return [a, b].some((one) => one.upper !== null) && (a.upper === b.value || b.upper === a.value);
}

/** Whether only the power of ten tells two values apart: 3억 and “3 million”. */
export function hasSameDigits(a: Quantity, b: Quantity): boolean {
  const digits = (value: number): string => value.toExponential(9).replace(/e.*$/u, '');
  return a.value !== 0 && digits(a.value) === digits(b.value);
}

/** Whether two quantities are plainly of one sort, so that only one of them can be right. */
export function isSameSort(a: Quantity, b: Quantity): boolean {
  return a.isWord === b.isWord && a.unit !== null && a.unit === b.unit && a.kind === b.kind;
}

/** Whether one number may stand for the other though they count different things: not money for people. */
export function isWithinReach(a: Quantity, b: Quantity): boolean {
  const hard = [a, b].filter((one) => ['currency', 'share'].includes(readSort(one)));
  return hard.length !== 1;
}

/** Whether one quantity could be a wrong rendering of the other: both money, both a share, both a count of things. */
export function isComparable(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.isWord && (!offered.isWord || (wanted.value === 1 && wanted.kind === 'amount'))) return false;
  if (offered.isWord && wanted.value >= 20 && offered.value < 10) return false;
  if ((wanted.upper === null) !== (offered.upper === null) && wanted.kind !== offered.kind) return false;
  const [left, right] = [readSort(wanted), readSort(offered)];
  if (left === right) return true;
  return [left, right].includes('bare') && [left, right].every((sort) => sort === 'bare' || sort === 'count');
}

/** A number that good translations leave out or put into words: counts below ten, “first”, a share of one. */
export function isDispensable(quantity: Quantity, pair: Pair): boolean {
  if (quantity.isWord) return true;
  const { kind, value, unit } = quantity;
  if (value <= 1 && kind !== 'percent' && kind !== 'score') return true;
  return pair.role === 'title' && unit === null && value < 10;
}

function readSort({ kind, unit }: Quantity): string {
  if (kind === 'percent' || kind === 'points') return 'share';
  if (kind === 'ordinal' || kind === 'score' || kind === 'multiple' || kind === 'fraction' || kind === 'decade')
    return kind;
  const measure = findUnit(unit)?.measure;
  if (measure === undefined) return 'bare';
  return looseMeasures.has(measure) ? 'count' : measure;
}

/**
 * Whether the same figures are given in another unit: won for dollars, kilometres for miles, points for per cent.
 * Counters (명, 개, 건) and bare numbers never clash, since the noun stands in the sentence.
 */
export function hasUnitClash(wanted: Quantity, offered: Quantity): boolean {
  if (sameQuantity(wanted, offered) !== 'unit-differs') return false;
  const kinds = [wanted.kind, offered.kind];
  if (kinds.includes('points') && kinds.includes('percent')) return true;
  const [left, right] = [findUnit(wanted.unit), findUnit(offered.unit)];
  if (!left || !right || left.unit === right.unit) return false;
  return [left, right].every((unit) => !looseMeasures.has(unit.measure));
}
