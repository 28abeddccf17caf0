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
  const offered = readOffered(pair, wanted);
  if (wanted.length === 0) return { pairs: [], missing: [], crowded: [], spare: offered, free: offered };
  const pairing = pairUp(wanted, offered, gradeLikeness, 1);
  const [koreanDates, englishDates] = [readKorean(pair).dates(), readEnglish(pair).dates()];
  return {
    ...pairing,
    missing: pairing.missing.filter(
      (quantity) => !isInDates(quantity, englishDates) && !isWholeOfShare(quantity, wanted, offered),
    ),
    free: pairing.spare.filter((other) => !isInDates(other, koreanDates) || isInDates(other, englishDates)),
  };
}

/** 5명 중 1명 (one of five people) may have become “one in five”, which is one quantity. */
function isWholeOfShare(whole: Quantity, wanted: readonly Quantity[], offered: readonly Quantity[]): boolean {
  const shares = offered.filter(({ kind }) => kind === 'fraction' || kind === 'percent');
  if (whole.kind !== 'amount') return false;
  return shares.some(({ kind, value }) =>
    wanted.some((part) => {
      const share = (part.value / whole.value) * (kind === 'percent' ? 100 : 1);
      const isPart = part !== whole && part.unit === whole.unit && part.value < whole.value;
      return isPart && Math.abs(share - value) <= value * 1e-3;
    }),
  );
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
