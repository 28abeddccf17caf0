import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import type { Pair } from './check.ts';

const looseMeasures = new Set(['count', 'order']);

/** Whether two quantities carry the same figures, whatever is counted: 40세 and “40”, 3위 and “third”, 5차례 and “five”. */
export function saysSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && (a.upper === b.upper || a.upper === null || b.upper === null)) return true;
  return a.upper !== null && b.upper === null && a.upper === b.value;
}

/** Whether one quantity could be a wrong rendering of the other: both money, both a share, both a count of things. */
export function isComparable(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.isWord && !offered.isWord) return false;
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
