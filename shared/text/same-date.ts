import type { CalendarDate } from './calendar-date.ts';

/** How two dates compare: `open` where nothing they name differs but nothing is named by both. */
export type DateMatch = 'same' | 'open' | 'different';

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/**
 * Whether two dates can be the same one: nothing they both name differs.
 *
 * What one leaves open the other may fill in: "the 21st" is the 21st of July. Dates that name nothing in common are still
 * the same where one gives the day by its number and the other by its weekday (21일, "Monday"), as news writers do, or where
 * one is a relative date that could not be worked out (작년, "last year").
 */
export function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) !== 'different';
}

/** Tells dates that agree on something (`same`) from dates that merely do not contradict (`open`), for choosing the best partner first. */
export function compareDates(a: CalendarDate, b: CalendarDate): DateMatch {
  const [left, right] = [withWeekday(a), withWeekday(b)];
  const shared = FIELDS.filter((field) => left[field] !== null && right[field] !== null);
  if (shared.some((field) => left[field] !== right[field])) return 'different';
  if (shared.length > 0) return 'same';
  return isUnknown(a) || isUnknown(b) || isDayByOtherName(a, b) || isDayByOtherName(b, a) ? 'open' : 'different';
}

/** A relative date of which nothing is known. */
function isUnknown(date: CalendarDate): boolean {
  return date.isRelative && FIELDS.every((field) => date[field] === null);
}

function isDayByOtherName(numbered: CalendarDate, named: CalendarDate): boolean {
  return numbered.day !== null && numbered.weekday === null && named.weekday !== null && named.day === null;
}

function withWeekday(date: CalendarDate): CalendarDate {
  const { year, month, day, weekday } = date;
  if (weekday !== null || year === null || month === null || day === null) return date;
  return { ...date, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
