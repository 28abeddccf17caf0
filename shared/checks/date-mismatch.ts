import type { Span } from '../model/span.ts';
import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import { compareDates } from '../text/same-date.ts';
import type { Check, Mark, Pair } from './check.ts';
import { countSharedFields, type DateField, differingFields, isWeakDate } from './date-likeness.ts';
import { findMissingPlace, pickNearest } from './linked-place.ts';
import { pairUp } from './pair-up.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { rewriteDate, sayDate } from './rewrite-date.ts';

const fieldNames: Readonly<Record<DateField, { ko: string; en: string }>> = {
  year: { ko: '연도', en: 'year' },
  month: { ko: '월', en: 'month' },
  day: { ko: '일', en: 'day' },
  weekday: { ko: '요일', en: 'weekday' },
  hour: { ko: '시각', en: 'hour' },
  minute: { ko: '분', en: 'minute' },
};

/**
 * Every date and time in the Korean appears, as the same one, in the English.
 *
 * Korean news gives the bare day (21일) and the half of the day first (오후 6시, 6 p.m.), so days, months and halves are
 * easily mixed up, and '21년 (the year 2021) becomes “in 21”.
 * Silent where the English names the same day in another way, leaves out a vague date (올해, 지난달) or adds one.
 */
export const dateMismatch: Check = {
  id: 'date-mismatch',
  name: { ko: '날짜·시각 불일치', en: 'Dates differ' },
  category: 'locale/date',
  severity: 'critical',
  *find(pair, context) {
    if (pair.source === '' || pair.target.trim() === '') return;
    const wanted = readKorean(pair).dates(context.published);
    if (wanted.length === 0) return;
    const english = readEnglish(pair).dates(context.published);
    const { missing, crowded, spare } = pairUp(wanted, english, gradeDates, 2);
    const numbers = readEnglish(pair).quantities();
    const counted = spare.length === 0 ? [] : readKorean(pair).quantities();
    const free = spare.filter((other) => !isInQuantities(counted, other));
    for (const date of missing) yield* describeMissing(pair, date, free, numbers);
    for (const date of crowded) yield* describeCrowded(pair, date, free);
    const rest = wanted.filter((date) => !missing.includes(date));
    for (const date of rest) yield* describeLostYear(pair, date, english, numbers);
  },
};

/** “the 3rd” for 3번째 (the third) and “2,018” beside 2018: the English date may be a number of the Korean. */
function isInQuantities(quantities: readonly Quantity[], date: CalendarDate): boolean {
  const values = [date.year, date.month, date.day, date.hour].filter((value) => value !== null);
  return values.length === 1 && quantities.some((quantity) => values.includes(quantity.value));
}

/** How surely two dates are one: 3 both name the same, 2 one vague date for another, 1 nothing speaks against it. */
function gradeDates(wanted: CalendarDate, offered: CalendarDate): number {
  const match = compareDates(wanted, offered);
  if (match === 'same') return 3;
  if (match === 'different') return 0;
  return wanted.isRelative && offered.isRelative ? 2 : 1;
}

function* describeMissing(
  pair: Pair,
  date: CalendarDate,
  spare: CalendarDate[],
  numbers: readonly Quantity[],
): Iterable<Mark> {
  const shortYear = numbers.find(
    (number) => date.year !== null && number.unit === null && number.value === date.year % 100,
  );
  if (shortYear && date.year !== null) return yield describeYear(pair, date, date.year, shortYear);
  if (numbers.some((number) => [date.year, date.month, date.day, date.hour].includes(number.value))) return;
  const partner = pickPartner(pair, date, spare, 1);
  const wrongYear = date.year === null ? undefined : numbers.find(isYearLike);
  if (partner) {
    spare.splice(spare.indexOf(partner), 1);
    yield describeDifference(pair, date, partner);
  } else if (wrongYear && date.year !== null) {
    yield describeYear(pair, date, date.year, wrongYear);
  } else if (!isWeakDate(date)) {
    yield describeDropped(pair, date);
  }
}

/** A date said twice in Korean whose second rendering is another date. */
function* describeCrowded(pair: Pair, date: CalendarDate, spare: CalendarDate[]): Iterable<Mark> {
  const partner = pickPartner(pair, date, spare, Math.max(1, countSharedFields(date, date)));
  if (!partner) return;
  spare.splice(spare.indexOf(partner), 1);
  yield describeDifference(pair, date, partner);
}

/** The day is right, but its year stands nowhere in the English. */
function* describeLostYear(
  pair: Pair,
  date: CalendarDate,
  english: readonly CalendarDate[],
  numbers: readonly Quantity[],
): Iterable<Mark> {
  const { year } = date;
  if (year === null || date.isRelative || countSharedFields(date, date) === 1) return;
  if (english.some((other) => other.year === year) || numbers.some((number) => number.value === year)) return;
  const wrongYear = numbers.find(isYearLike);
  if (wrongYear) yield describeYear(pair, date, year, wrongYear);
  else if (english.every((other) => other.year === null)) yield describeDropped(pair, date);
}

/** Four bare figures where a year should be: 4998. */
function isYearLike({ unit, kind, value, upper }: Quantity): boolean {
  return unit === null && kind === 'amount' && upper === null && value >= 1000 && value <= 9999;
}

function pickPartner(
  pair: Pair,
  date: CalendarDate,
  spare: readonly CalendarDate[],
  least: number,
): CalendarDate | null {
  const most = Math.max(least, ...spare.map((other) => countSharedFields(date, other)));
  return pickNearest(
    pair,
    date.span,
    spare.filter((other) => countSharedFields(date, other) === most),
  );
}

function describeDifference({ source, target }: Pair, date: CalendarDate, partner: CalendarDate): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, partner.span)];
  const fields = differingFields(date, partner);
  const suggestion = rewriteDate(english, date, partner, fields);
  const list = (language: 'ko' | 'en') => fields.map((field) => fieldNames[field][language]).join(', ');
  return {
    source: date.span,
    target: partner.span,
    reason: {
      ko: `원문은 ‘${korean}’인데 영문은 ‘${english}’입니다. 다른 것: ${list('ko')}.`,
      en: `The Korean says ${korean} (${sayDate(date)}); the English says “${english}”: another ${list('en')}.`,
    },
    expected: [suggestion ?? sayDate(date)],
    ...(suggestion === null ? {} : { suggestion }),
  };
}

function describeYear({ source, target }: Pair, date: CalendarDate, year: number, number: Quantity): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, number.span)];
  return {
    source: date.span,
    target: number.span,
    ...(number.value === year % 100 ? { severity: 'major' as const } : {}),
    reason: {
      ko: `‘${korean}’의 연도는 ${year}년인데 영문은 ‘${english}’입니다.`,
      en: `The year in ${korean} is ${year}; the English says “${english}”.`,
    },
    expected: [String(year)],
    suggestion: String(year),
  };
}

function describeDropped(pair: Pair, date: CalendarDate): Mark {
  const korean = quote(pair.source, date.span);
  const place = findMissingPlace(pair, date.span);
  return {
    source: date.span,
    ...(place ? { target: place } : {}),
    severity: 'major',
    reason: {
      ko: `원문의 ‘${korean}’이(가) 영문에 없습니다.`,
      en: `${korean} (${sayDate(date)}) of the Korean is missing from the English.`,
    },
    expected: [sayDate(date)],
  };
}

function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).trim();
}
