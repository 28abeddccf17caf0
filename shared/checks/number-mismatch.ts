import type { Span } from '../model/span.ts';
import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findMissingPlace, pickNearest } from './linked-place.ts';
import { pairUp } from './pair-up.ts';
import {
  gradeLikeness,
  hasSameDigits,
  hasUnitClash,
  isComparable,
  isDispensable,
  isSameSort,
  isWithinReach,
} from './quantity-likeness.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { rewriteNumber } from './rewrite-number.ts';
import { splitRange } from './split-range.ts';

/**
 * Every quantity in the Korean appears, with the same value and unit, in the English.
 *
 * Korean counts in 만 (10⁴) and 억 (10⁸), so a lost or doubled power of ten is the commonest machine error.
 * Silent about numbers only the English has, about small counts said in words (세 명, “one of them”), about phone numbers
 * and names such as 코로나19, and about 5,500만 원 rendered as 55 million won, which is the same value.
 */
export const numberMismatch: Check = {
  id: 'number-mismatch',
  name: { ko: '숫자 불일치', en: 'Numbers differ' },
  category: 'locale/number',
  severity: 'critical',
  *find(pair) {
    if (pair.source === '' || pair.target.trim() === '') return;
    const wanted = readKorean(pair)
      .quantities()
      .filter((quantity) => quantity.kind !== 'identifier');
    if (wanted.length === 0) return;
    const english = readOffered(pair, wanted);
    const { pairs, missing, crowded, spare } = pairUp(wanted, english, gradeLikeness, 1);
    for (const [one, other] of pairs) if (hasUnitClash(one, other)) yield describeUnit(pair, one, other);
    if (missing.length === 0 && crowded.length === 0) return;
    const englishDates = readEnglish(pair).dates();
    const koreanDates = readKorean(pair).dates();
    const free = spare.filter((other) => !isInDates(other, koreanDates));
    for (const quantity of missing) {
      if (!isInDates(quantity, englishDates)) yield* describeMissing(pair, quantity, free, true);
    }
    for (const quantity of crowded) yield* describeMissing(pair, quantity, free, false);
  },
};

function readOffered(pair: Pair, wanted: readonly Quantity[]): Quantity[] {
  const read = readEnglish(pair)
    .quantities()
    .filter((quantity) => quantity.kind !== 'identifier');
  const hasRange = wanted.some((quantity) => quantity.upper !== null);
  return hasRange ? read : read.flatMap((quantity) => splitRange(quantity, pair.target));
}

/** A number of the Korean may have become part of a date: 3일 (three days, or the 3rd), 2018 (a count, or the year). */
function isInDates({ value, upper }: Quantity, dates: readonly CalendarDate[]): boolean {
  const values = dates.flatMap((date) => [date.year, date.month, date.day, date.hour, date.minute]);
  return values.includes(value) && (upper === null || values.includes(upper));
}

function* describeMissing(pair: Pair, quantity: Quantity, spare: Quantity[], isGone: boolean): Iterable<Mark> {
  const partner = pickPartner(pair, quantity, spare, isGone);
  if (partner) {
    spare.splice(spare.indexOf(partner), 1);
    yield describeDifference(pair, quantity, partner);
  } else if (isGone && !isDispensable(quantity, pair)) {
    yield describeDropped(pair, quantity);
  }
}

/** The English number that most likely stands where this one should: of the same sort, with like digits, near. */
function pickPartner(pair: Pair, quantity: Quantity, spare: readonly Quantity[], isGone: boolean): Quantity | null {
  const alike = spare.filter((other) => (isGone ? isComparable(quantity, other) : isSameSort(quantity, other)));
  const echoes = alike.filter((other) => hasSameDigits(quantity, other));
  const found = pickNearest(pair, quantity.span, echoes.length > 0 ? echoes : alike);
  if (found || !isGone || quantity.isWord) return found;
  const [only, ...others] = spare.filter((other) => !other.isWord && isWithinReach(quantity, other));
  return only && others.length === 0 ? only : null;
}

function describeDifference({ source, target }: Pair, quantity: Quantity, partner: Quantity): Mark {
  const korean = quote(source, quantity.span);
  const english = quote(target, partner.span);
  const said = sayQuantity(quantity);
  const suggestion = rewriteNumber(english, quantity, partner);
  const factor = readPowerOfTen(quantity.value, partner.value);
  return {
    source: quantity.span,
    target: partner.span,
    reason: {
      ko: `원문은 ‘${korean}’(${said})인데 영문은 ‘${english}’입니다.${factor === null ? '' : ` 자릿수가 ${factor}배 어긋났습니다.`}`,
      en: `The Korean says ${korean} (${said}); the English says “${english}”${factor === null ? '' : `, off by a factor of ${factor}`}.`,
    },
    expected: [said],
    ...(suggestion === null ? {} : { suggestion }),
    ...(quantity.isWord && partner.isWord ? { severity: 'major' as const } : {}),
  };
}

/** The figures are right and what they measure is not. */
function describeUnit({ source, target }: Pair, quantity: Quantity, partner: Quantity): Mark {
  const korean = quote(source, quantity.span);
  const english = quote(target, partner.span);
  const said = sayQuantity(quantity);
  return {
    source: quantity.span,
    target: partner.span,
    reason: {
      ko: `원문은 ‘${korean}’(${said})인데 영문 ‘${english}’은(는) 단위가 다릅니다.`,
      en: `The Korean says ${korean} (${said}); “${english}” has the right figures in another unit.`,
    },
    expected: [said],
    ...(quantity.isWord || quantity.upper !== null ? {} : { suggestion: said }),
  };
}

function describeDropped(pair: Pair, quantity: Quantity): Mark {
  const korean = quote(pair.source, quantity.span);
  const said = sayQuantity(quantity);
  const place = findMissingPlace(pair, quantity.span);
  return {
    source: quantity.span,
    ...(place ? { target: place } : {}),
    severity: 'major',
    reason: {
      ko: `원문의 ‘${korean}’(${said})이(가) 영문에 없습니다.`,
      en: `${korean} (${said}) of the Korean is missing from the English.`,
    },
    expected: [said],
  };
}

/** 10, 100, … when two values differ by a power of ten, which tells a reader at once what went wrong. */
function readPowerOfTen(a: number, b: number): string | null {
  if (a <= 0 || b <= 0) return null;
  const power = Math.log10(Math.max(a, b) / Math.min(a, b));
  const whole = Math.round(power);
  return whole >= 1 && whole <= 8 && Math.abs(power - whole) < 1e-6 ? (10 ** whole).toLocaleString('en-US') : null;
}

function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).trim();
}
