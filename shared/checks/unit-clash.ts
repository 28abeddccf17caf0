import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import { sameQuantity } from '../text/same-quantity.ts';

const looseMeasures = new Set(['count', 'order']);
/** From here on the same figures for another thing are no accident. */
const leastTelling = 10;
/**
 * Counters that a good translation never exchanges, by unit; 확진자 5명 as “five cases” and 의원 5명 as “five seats” are right,
 * so these pairs are not among them.
 */
const clashingCounts: Readonly<Record<string, readonly string[]>> = {
  person: ['country', 'team', 'time', 'household'],
  case: ['person', 'country', 'household', 'team'],
  household: ['person', 'country', 'team'],
  country: ['person', 'household', 'team'],
  time: ['person', 'country', 'household'],
  place: ['person', 'country'],
  vehicle: ['person', 'country', 'household'],
  animal: ['person', 'country', 'household'],
};
/** What English counts by name, so that a measure or a share beside it is another thing. */
const namedCounts = new Set(['person', 'case', 'household', 'country', 'team', 'seat', 'vote']);

/**
 * Whether the same figures are given in another unit: won for dollars, kilometres for miles, points for per cent, people for
 * households, 30 people for those in their thirties (30대).
 * Bare numbers never clash, since the noun stands in the sentence.
 */
export function hasUnitClash(wanted: Quantity, offered: Quantity): boolean {
  const match = sameQuantity(wanted, offered);
  if (isCountClash(wanted, offered) || isShareForCount(wanted, offered)) return true;
  if (match !== 'unit-differs') return false;
  if (isKindClash(wanted, offered)) return true;
  const [left, right] = [findUnit(wanted.unit), findUnit(offered.unit)];
  if (!left || !right || left.unit === right.unit) return false;
  return [left, right].every((unit) => !looseMeasures.has(unit.measure)) || isMeasureOfNothing(wanted, offered);
}

/** Points for per cent, 30대 (one's thirties) for thirty, 두 배 (twice) for two per cent. */
function isKindClash(wanted: Quantity, offered: Quantity): boolean {
  const kinds = [wanted.kind, offered.kind];
  if (kinds.includes('points') && kinds.includes('percent')) return true;
  if (wanted.kind === 'decade' && offered.kind === 'amount')
    return wanted.value < 100 && !wanted.isWord && !offered.isWord;
  return wanted.kind === 'multiple' && offered.kind === 'percent';
}

function isCountClash(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.value !== offered.value || wanted.upper !== offered.upper || wanted.isWord || wanted.value < leastTelling)
    return false;
  return clashingCounts[wanted.unit ?? '']?.includes(offered.unit ?? '') ?? false;
}

/** 30명 (thirty people) as 30 per cent, 30% as 30 people. */
function isShareForCount(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.isWord || offered.isWord || wanted.value < leastTelling || wanted.value !== offered.value) return false;
  const [share, count] = wanted.kind === 'percent' ? [wanted, offered] : [offered, wanted];
  return share.kind === 'percent' && count.kind === 'amount' && namedCounts.has(count.unit ?? '');
}

/** A measure for a counted thing, or the other way round: 3,000㎡ for 3,000 people. */
function isMeasureOfNothing(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.isWord || offered.isWord || wanted.value < leastTelling || wanted.value !== offered.value) return false;
  const isHard = ({ unit }: Quantity): boolean => !looseMeasures.has(findUnit(unit)?.measure ?? 'count');
  const isNamed = ({ unit }: Quantity): boolean => namedCounts.has(unit ?? '');
  return (isHard(wanted) && isNamed(offered)) || (isNamed(wanted) && isHard(offered));
}
