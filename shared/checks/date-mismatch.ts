import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import { compareDates, compareField } from '../text/same-date.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { countSharedFields, differingFields, isWeakDate } from './date-likeness.ts';
import {
  describeClockHole,
  describeDifference,
  describeDropped,
  describeImpossibleDay,
  describeLostDay,
  describeYear,
} from './describe-date.ts';
import { layQuantities } from './lay-quantities.ts';
import { pickNearest } from './linked-place.ts';
import { findClockHole, findImpossibleDay, isDayLost, isNoDay } from './lost-date-parts.ts';
import { pairUp } from './pair-up.ts';
import { readEnglish, readKorean } from './read-pair.ts';

/** What the English of a pair offers; `spare` shrinks as its dates are found to be wrong renderings. */
interface Offer {
  readonly pair: Pair;
  readonly wanted: readonly CalendarDate[];
  readonly english: readonly CalendarDate[];
  readonly spare: CalendarDate[];
  readonly numbers: readonly Quantity[];
  /** Those of the numbers that are no day of any month. */
  readonly noDays: readonly Quantity[];
  /** Those of the numbers that render no number of the Korean. */
  readonly strangers: readonly Quantity[];
  readonly published: CheckContext['published'];
}

/**
 * Every date and time in the Korean appears, as the same one, in the English.
 *
 * Korean news gives the bare day (21일) and the half of the day first (오후 6시, 6 p.m.), so days, months and halves are
 * easily mixed up, and '21년 (the year 2021) becomes “in 21”. Relative words (내달, 지난주) are placed by the day of
 * publication where the page names it, and compared as words (“last”, “next”) where it does not.
 * Silent where the English names the same day in another way, leaves out a vague date (올해, 지난달) or adds one.
 */
export const dateMismatch: Check = {
  id: 'date-mismatch',
  name: { ko: '날짜·시각 불일치', en: 'Dates differ' },
  category: 'locale/date',
  severity: 'critical',
  *find(pair, { published }) {
    if (pair.source === '' || pair.target.trim() === '') return;
    const wanted = readKorean(pair).dates(published);
    if (wanted.length === 0) return;
    const english = readEnglish(pair).dates(published);
    const { pairs, missing, crowded, spare } = pairUp(wanted, english, toGrade(published), 2);
    const counted = spare.length === 0 ? [] : readKorean(pair).quantities();
    const free = spare.filter((other) => !isInQuantities(counted, other));
    const numbers = readEnglish(pair).quantities();
    const strangers = layQuantities(pair).free;
    const offer = {
      pair,
      wanted,
      english,
      spare: free,
      numbers,
      noDays: numbers.filter(isNoDay),
      strangers,
      published,
    };
    for (const date of missing) yield* describeMissing(offer, date);
    for (const date of crowded) yield* describeCrowded(offer, date);
    for (const [date, found] of pairs) if (!missing.includes(date)) yield* describeLostParts(offer, date, found);
    for (const date of crowded) yield* describeLostYear(offer, date);
  },
};

/** “the 3rd” for 3번째 (the third) and “2,018” beside 2018: the English date may be a number of the Korean. */
function isInQuantities(quantities: readonly Quantity[], date: CalendarDate): boolean {
  const values = [date.year, date.month, date.day, date.hour, nthOf(date)].filter((value) => value !== null);
  return values.length === 1 && quantities.some((quantity) => values.includes(quantity.value));
}

/** The 3 of “the third quarter”. */
function nthOf({ part }: CalendarDate): number | null {
  return part?.includes('-') ? Number(part.slice(part.indexOf('-') + 1)) : null;
}

/** How surely two dates are one: from 3 where both name the same, 2 one vague date for another, 1 nothing speaks against it. */
function toGrade(published: CheckContext['published']): (wanted: CalendarDate, offered: CalendarDate) => number {
  return (wanted, offered) => {
    const match = compareDates(wanted, offered, published);
    if (match === 'same') return 3 + countSharedFields(wanted, offered) / 10;
    if (match === 'different') return 0;
    return wanted.isRelative && offered.isRelative ? 2 : 1;
  };
}

function* describeMissing(offer: Offer, date: CalendarDate): Iterable<Mark> {
  const { pair, numbers, strangers } = offer;
  const { year } = date;
  const shortYear = strangers.find((number) => year !== null && number.unit === null && number.value === year % 100);
  if (shortYear && year !== null) return yield describeYear(pair, date, year, shortYear);
  const hole = date.hour === null ? null : findClockHole(pair.target);
  if (hole === null && (isInNumbers(date, numbers) || isEndOfSpan(pair, date, numbers))) return;
  const partner = pickPartner(offer, date, 1) ?? pickUnsupported(offer, date) ?? pickOtherWeekday(offer, date);
  const wrongYear = year === null ? undefined : strangers.find((number) => isYearLike(number, pair));
  if (partner && isPutOff(pair, date, partner)) return take(offer, partner);
  if (partner) {
    take(offer, partner);
    yield describeDifference(pair, date, partner);
  } else if (wrongYear && year !== null) {
    yield describeYear(pair, date, year, wrongYear);
  } else if (hole) {
    yield describeClockHole(pair, date, hole);
  } else if (!isWeakDate(date)) {
    yield describeDropped(pair, date);
  }
}

const daysBehind =
  /^ ?(?:\([월화수목금토일]\) ?)?까지 ?(?:약 )?(?:\d{1,2}일|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름) ?(?:간|동안)/u;

/** 31일부터 2일까지 사흘간 (from the 31st to the 2nd, three days): its first day and its length say when it ends. */
function isEndOfSpan({ source }: Pair, { span }: CalendarDate, numbers: readonly Quantity[]): boolean {
  const isLast = daysBehind.test(source.slice(span.end, span.end + 24));
  return isLast && numbers.some(({ unit }) => unit === 'day' || unit === 'week');
}

const notWithin = /^(?: ?안에?| ?내에?| ?중에?)[^.!?]{0,30}?(?:못|않|어렵|어려|힘들|불가|넘[기길긴겨])/u;

/** 올해 안에 마치지 못한다 (it will not be done this year) is “it will run into next year”. */
function isPutOff({ source }: Pair, { isRelative, span }: CalendarDate, partner: CalendarDate): boolean {
  return isRelative && partner.isRelative && notWithin.test(source.slice(span.end, span.end + 48));
}

/** A date of a single part (3일, a day or three days) may have been rendered as a number. */
function isInNumbers(date: CalendarDate, numbers: readonly Quantity[]): boolean {
  const values = [date.year, date.month, date.day, date.hour].filter((value) => value !== null);
  const isSingle = countSharedFields(date, date) === 1 || (date.hour !== null && values.length === 1);
  const spoken = isSingle ? [...values, nthOf(date)] : [date.year, date.day].filter((value) => value !== null);
  return numbers.some(({ value, isWord }) => spoken.includes(value) && (isSingle || !isWord));
}

/** A date said twice in Korean whose second rendering is another date. */
function* describeCrowded(offer: Offer, date: CalendarDate): Iterable<Mark> {
  const partner = pickPartner(offer, date, Math.max(1, countSharedFields(date, date)));
  if (!partner) return;
  take(offer, partner);
  yield describeDifference(offer.pair, date, partner);
}

/** What the English says of the date is right, but a part of it is lost or said otherwise beside it. */
function* describeLostParts(offer: Offer, date: CalendarDate, found: CalendarDate): Iterable<Mark> {
  const { pair, english, numbers } = offer;
  const other = offer.spare.find((spare) => isMissingPart(date, found, spare)) ?? pickElsewhere(offer, date, found);
  const hole = date.hour !== null && english.every(({ hour }) => hour === null) ? findClockHole(pair.target) : null;
  const impossible = date.day === null || found.day !== null ? null : findImpossibleDay(found, offer.noDays);
  if (other) {
    take(offer, other);
    yield describeDifference(pair, date, other);
  } else if (hole) {
    yield describeClockHole(pair, date, hole);
  } else if (impossible) {
    yield describeImpossibleDay(pair, date, impossible);
  } else if (isDayLost(date, found, english, offer.spare) && !isInNumbers(date, numbers)) {
    yield describeLostDay(pair, date, found);
  } else {
    yield* describeLostYear(offer, date);
  }
}

/** An English date that names, otherwise, just what the paired one leaves open: the weekday or the hour. */
function isMissingPart(date: CalendarDate, found: CalendarDate, spare: CalendarDate): boolean {
  const open = differingFields(date, spare);
  return open.length > 0 && open.every((field) => found[field] === null) && !spare.isRelative;
}

/** The same of an English date that is paired with another Korean one: “in the afternoon or evening on Wednesday”. */
function pickElsewhere(offer: Offer, date: CalendarDate, found: CalendarDate): CalendarDate | null {
  const other = pickUnsupported(offer, date);
  return other && isMissingPart(date, found, other) ? other : null;
}

/** The day is right, but its year stands nowhere in the English. */
function* describeLostYear({ pair, english, numbers, strangers }: Offer, date: CalendarDate): Iterable<Mark> {
  const { year } = date;
  if (year === null || date.isRelative || countSharedFields(date, date) === 1) return;
  if (english.some((other) => other.year === year) || numbers.some((number) => number.value === year)) return;
  const wrongYear = strangers.find((number) => isYearLike(number, pair));
  if (wrongYear) yield describeYear(pair, date, year, wrongYear);
  else if (english.every((other) => other.year === null)) yield describeDropped(pair, date);
}

/** Four bare figures where a year should be: 4998. */
function isYearLike({ unit, kind, upper, span }: Quantity, { target }: Pair): boolean {
  return unit === null && kind === 'amount' && upper === null && /^\d{4}$/u.test(target.slice(span.start, span.end));
}

function pickPartner({ pair, spare }: Offer, date: CalendarDate, least: number): CalendarDate | null {
  const most = Math.max(least, ...spare.map((other) => countSharedFields(date, other)));
  return pickNearest(
    pair,
    date.span,
    spare.filter((other) => countSharedFields(date, other) === most),
  );
}

/** More dates in one row are a table, of which only the beginning is compared, so that time stays in bounds. */
const mostCompared = 120;

/** An English date that goes with another Korean one too, and says of this one something that no Korean date says. */
function pickUnsupported({ pair, wanted, english }: Offer, date: CalendarDate): CalendarDate | null {
  const said = wanted.slice(0, mostCompared);
  const near = english.slice(0, mostCompared).filter((other) => {
    const fields = differingFields(date, other);
    return (
      fields.length === 1 && fields.every((field) => said.every((one) => compareField(field, one, other) !== 'same'))
    );
  });
  return pickNearest(pair, date.span, near);
}

/** 13일 (the 13th) against a weekday that no 13th near the day of publication has. */
function pickOtherWeekday({ spare, published }: Offer, date: CalendarDate): CalendarDate | null {
  const named = published === null || date.day === null ? [] : spare.filter((other) => other.weekday !== null);
  const [only, ...others] = named;
  return only && others.length === 0 && date.weekday === null ? only : null;
}

function take({ spare }: Offer, date: CalendarDate): void {
  const at = spare.indexOf(date);
  if (at >= 0) spare.splice(at, 1);
}
