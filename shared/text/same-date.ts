import type { CalendarDate } from './calendar-date.ts';

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/**
 * Whether two dates can be the same one: nothing they both name differs, and they name at least one thing in common.
 *
 * What one leaves open the other may fill in: "the 21st" is the 21st of July. A relative date that could not be
 * worked out (작년, "last year") goes with any date. Weekdays follow from a full date.
 */
export function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  const [left, right] = [withWeekday(a), withWeekday(b)];
  const shared = FIELDS.filter((field) => left[field] !== null && right[field] !== null);
  if (shared.length === 0) return isOpen(a) || isOpen(b);
  return shared.every((field) => left[field] === right[field]);
}

/** A relative date of which nothing is known. */
function isOpen(date: CalendarDate): boolean {
  return date.isRelative && FIELDS.every((field) => date[field] === null);
}

function withWeekday(date: CalendarDate): CalendarDate {
  const { year, month, day, weekday } = date;
  if (weekday !== null || year === null || month === null || day === null) return date;
  return { ...date, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
