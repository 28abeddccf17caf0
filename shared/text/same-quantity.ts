import { isSameMeasure } from './is-same-measure.ts';
import type { Hedge, Quantity } from './quantity.ts';
import { findUnit } from './read-unit.ts';

/** How two quantities compare, from best to worst. */
export type QuantityMatch = 'same' | 'hedge-differs' | 'unit-differs' | 'different';

type Direction = 'up' | 'down' | 'around';

const DIRECTION: Readonly<Record<Hedge, Direction>> = {
  about: 'around',
  nearly: 'around',
  over: 'up',
  'at-least': 'up',
  'more-than': 'up',
  'at-most': 'down',
  'less-than': 'down',
};

/**
 * Whether an English quantity (`b`) says what a Korean one (`a`) says.
 *
 * Powers of ten are compared by value, so that 5,500만 원 is 55 million won; 절반, "half" and 50% are the same; 12개월 is a year.
 * A rounder number is the same only where `b` is hedged ("about 5.5 million" for 5,480,000). Currencies must agree where both name one.
 */
export function sameQuantity(a: Quantity, b: Quantity): QuantityMatch {
  if (isUnitClash(a, b)) return hasSameNumber(a, b) ? 'unit-differs' : 'different';
  if (hasSameValue(a, b)) return isHedgeAlike(a, b) ? 'same' : 'hedge-differs';
  if (isRoundedTo(a, b)) return 'same';
  if (isWithin(a, b) || isWithin(b, a) || isDozen(a, b)) return 'hedge-differs';
  return hasSameNumber(a, b) ? 'unit-differs' : 'different';
}

/** Percent against points, decades against counts, or two units of different measures. */
function isUnitClash(a: Quantity, b: Quantity): boolean {
  if ((a.kind === 'points') !== (b.kind === 'points'))
    return (a.kind === 'percent' || b.kind === 'percent' || a.unit !== null || b.unit !== null) && !isBareNumber(a, b);
  if ((a.kind === 'decade') !== (b.kind === 'decade')) return true;
  if (a.isWord && b.isWord && (a.kind === 'ordinal') !== (b.kind === 'ordinal')) return true;
  const [left, right] = [findUnit(a.unit), findUnit(b.unit)];
  if (left === null || right === null) return isHardAgainstPercent(a, b) || isHardAgainstPercent(b, a);
  if (left.unit === right.unit) return false;
  const soft = ['count', 'order'];
  if (soft.includes(left.measure) && soft.includes(right.measure)) return false;
  return left.measure !== right.measure || left.measure === 'currency';
}

/** A bare number beside points: "percentage" may be said once for several. */
function isBareNumber(a: Quantity, b: Quantity): boolean {
  return (a.unit === null && a.kind === 'amount') || (b.unit === null && b.kind === 'amount');
}

function isHardAgainstPercent(a: Quantity, b: Quantity): boolean {
  const unit = findUnit(b.unit);
  return a.kind === 'percent' && unit !== null && unit.measure !== 'count';
}

function hasSameNumber(a: Quantity, b: Quantity): boolean {
  return (
    isClose(a.value, b.value) &&
    (a.upper === null || b.upper === null ? a.upper === b.upper : isClose(a.upper, b.upper))
  );
}

function hasSameValue(a: Quantity, b: Quantity): boolean {
  if (a.upper !== null || b.upper !== null) return hasSameBounds(a, b);
  if (a.kind === 'decade' && b.kind === 'decade' && b.value < 100 && a.value % 100 === b.value) return true;
  const [left, right] = [toShare(a, b), toShare(b, a)];
  if (left !== null && right !== null)
    return isClose(left, right) || (isRepeating(left, right) && Math.abs(left - right) < 0.006);
  return isSameInUnits(a, a.value, b, b.value);
}

function hasSameBounds(a: Quantity, b: Quantity): boolean {
  if (a.upper === null || b.upper === null) return false;
  if (isSameInUnits(a, a.value, b, b.value) && isSameInUnits(a, a.upper, b, b.upper)) return true;
  return (a.kind === 'score' || b.kind === 'score') && isClose(a.value, b.upper) && isClose(a.upper, b.value);
}

function isSameInUnits(a: Quantity, left: number, b: Quantity, right: number): boolean {
  const [from, to] = [findUnit(a.unit), findUnit(b.unit)];
  if (from === null || to === null || from.measure === 'count' || from.measure === 'order') return isClose(left, right);
  return from.unit === to.unit ? isClose(left, right) : isSameMeasure(left, from, right, to);
}

/** A percentage, fraction or multiple as a share of one, where the two are of different kinds and so need a common measure. */
function toShare(quantity: Quantity, other: Quantity): number | null {
  const kinds = ['percent', 'fraction', 'multiple'];
  if (quantity.kind === other.kind || !kinds.includes(quantity.kind) || !kinds.includes(other.kind)) return null;
  return quantity.kind === 'percent' ? quantity.value / 100 : quantity.value;
}

/** A third is written 33% or 33.3%. */
function isRepeating(a: number, b: number): boolean {
  return [a, b].some((value) => !Number.isInteger(Number((value * 10_000).toFixed(6))));
}

function isHedgeAlike(a: Quantity, b: Quantity): boolean {
  if (a.hedge === b.hedge) return true;
  if (a.hedge === null || b.hedge === null) return false;
  const [left, right] = [DIRECTION[a.hedge], DIRECTION[b.hedge]];
  return left === right || isLoose(a.hedge) || isLoose(b.hedge);
}

/** 여 and "about" are used for each other in news; 이상 (at least) and "about" are not. */
function isLoose(hedge: Hedge): boolean {
  return hedge === 'over';
}

/** Whether `b` is `a` rounded and says so. */
function isRoundedTo(a: Quantity, b: Quantity): boolean {
  if (b.hedge === null || isBound(a.hedge) || a.upper !== null || b.upper !== null || !isSameUnit(a, b)) return false;
  const digits = countDigits(b.value);
  if (countDigits(a.value) <= digits || a.value === 0) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(b.value))) - digits + 1);
  const difference = a.value - b.value;
  const direction = DIRECTION[b.hedge];
  if (direction === 'up') return difference > 0 && difference < step;
  if (direction === 'down' || b.hedge === 'nearly') return difference < 0 && -difference < step;
  return Math.abs(difference) <= step / 2;
}

/** A limit is no estimate: 65세 이상 is not “60 and older”. */
function isBound(hedge: Hedge | null): boolean {
  return hedge === 'at-least' || hedge === 'at-most' || hedge === 'less-than' || hedge === 'more-than';
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  const measures = [a, b].map((one) => findUnit(one.unit)?.measure);
  return a.unit === b.unit || measures.some((measure) => measure === undefined || measure === 'count');
}

/** Significant digits: 5,500,000 has two. */
function countDigits(value: number): number {
  return Math.abs(value)
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0{1,12}$/, '').length;
}

/** 10여 명 (ten-odd people) is often "a dozen". */
function isDozen(a: Quantity, b: Quantity): boolean {
  return a.hedge === 'over' && a.value === 10 && b.value === 12 && b.isWord && a.upper === null;
}

/** An exact number against a vague one that holds it: 40 and "dozens". */
function isWithin(vague: Quantity, exact: Quantity): boolean {
  return (
    vague.upper !== null &&
    vague.isWord &&
    exact.upper === null &&
    exact.value >= vague.value &&
    exact.value <= vague.upper &&
    isMeasuredAlike(vague, exact)
  );
}

/** A few weeks hold three weeks, and no bare three. */
function isMeasuredAlike(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a, b].map(({ unit }) => findUnit(unit)?.measure ?? 'count');
  return left === right || a.value >= 10;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}
