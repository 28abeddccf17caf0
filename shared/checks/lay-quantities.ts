import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Pair } from './check.ts';
import { type Pairing, pairUp } from './pair-up.ts';
import { gradeLikeness } from './quantity-likeness.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { splitRange } from './split-range.ts';

/** The quantities of a pair laid side by side. */
export interface QuantityLayout extends Pairing<Quantity, Quantity> {
  /** English quantities that render no Korean one and no Korean date. */
  readonly free: readonly Quantity[];
}

const layouts = new WeakMap<Pair, QuantityLayout>();

/** Which English quantity renders which Korean one; worked out once for each pair. */
export function layQuantities(pair: Pair): QuantityLayout {
  const known = layouts.get(pair);
  if (known) return known;
  const layout = createLayout(pair);
  layouts.set(pair, layout);
  return layout;
}

function createLayout(pair: Pair): QuantityLayout {
  const wanted = readKorean(pair).quantities().filter(isCounted);
  if (wanted.length === 0 || pair.target.trim() === '')
    return { pairs: [], missing: [], crowded: [], spare: [], free: [] };
  const pairing = pairUp(wanted, readOffered(pair, wanted), gradeLikeness, 1);
  const [koreanDates, englishDates] = [readKorean(pair).dates(), readEnglish(pair).dates()];
  return {
    ...pairing,
    missing: pairing.missing.filter((quantity) => !isInDates(quantity, englishDates)),
    free: pairing.spare.filter((other) => !isInDates(other, koreanDates) || isInDates(other, englishDates)),
  };
}

function isCounted({ kind }: Quantity): boolean {
  return kind !== 'identifier';
}

function readOffered(pair: Pair, wanted: readonly Quantity[]): Quantity[] {
  const read = readEnglish(pair).quantities().filter(isCounted);
  const hasRange = wanted.some((quantity) => quantity.upper !== null);
  return hasRange ? read : read.flatMap((quantity) => splitRange(quantity, pair.target));
}

/** A number of one side may have become part of a date on the other: 3일 (three days, or the 3rd), 2018 (a count, or the year). */
function isInDates({ value, upper }: Quantity, dates: readonly CalendarDate[]): boolean {
  const values = dates.flatMap((date) => [
    date.year,
    date.month,
    date.day,
    date.hour,
    date.minute,
    Number(date.part?.split('-')[1] ?? Number.NaN),
  ]);
  return values.includes(value) && (upper === null || values.includes(upper));
}
