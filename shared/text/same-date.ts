import type { CalendarDate, DatePart, Day } from './calendar-date.ts';

/** How two dates compare: `open` where nothing they name differs but nothing is named by both. */
export type DateMatch = 'same' | 'open' | 'different';

/** What a date may name, from the widest to the narrowest; `part` is a half, quarter or stretch, `shift` a relative word. */
export const dateFields = ['year', 'part', 'month', 'shift', 'day', 'weekday', 'half', 'hour', 'minute'] as const;

/** One of the things a date may name. */
export type DateField = (typeof dateFields)[number];

/** Whether two dates agree on one thing, differ in it, or do not both name it. */
export function compareField(field: DateField, a: CalendarDate, b: CalendarDate): 'same' | 'different' | null {
  if (field === 'part') return comparePart(a.part, b.part);
  if (field === 'shift') return compareShift(a, b);
  if (field === 'half') return compareHalf(a, b);
  const [left, right] = [a[field], b[field]];
  if (left === null || right === null) return null;
  const isEqual = field === 'hour' && (a.isHalfOpen || b.isHalfOpen) ? left % 12 === right % 12 : left === right;
  return isEqual ? 'same' : 'different';
}

/**
 * Whether two dates can be the same one: nothing they both name differs.
 *
 * What one leaves open the other may fill in: "the 21st" is the 21st of July. Dates that name nothing in common are still
 * the same where one gives the day by its number and the other by its weekday (21일, "Monday"), as news writers do, or where
 * one is a relative date that could not be worked out (작년, "last year").
 */
export function isSameDate(a: CalendarDate, b: CalendarDate, published?: Day | null): boolean {
  return compareDates(a, b, published) !== 'different';
}

/**
 * Tells dates that agree on something (`same`) from dates that merely do not contradict (`open`), for choosing the best
 * partner first. With the day of publication a bare day of the month must fall on the weekday named for it.
 */
export function compareDates(a: CalendarDate, b: CalendarDate, published?: Day | null): DateMatch {
  const [left, right] = [withWeekday(a), withWeekday(b)];
  const found = dateFields.map((field) => compareField(field, left, right));
  if (found.includes('different') || isTurned(a, b)) return 'different';
  if (published && (isOnOtherDay(a, b, published) || isOnOtherDay(b, a, published))) return 'different';
  if (found.includes('same')) return 'same';
  const isOpen = canStandFor(a, b) || canStandFor(b, a) || isDayByOtherName(a, b) || isDayByOtherName(b, a);
  return isOpen ? 'open' : 'different';
}

/** Early, middle and late, halves, quarters and weeks are compared among themselves; 중 (at some time in a month) is no middle. */
function comparePart(a: DatePart | null, b: DatePart | null): 'same' | 'different' | null {
  if (a === null || b === null || familyOf(a) !== familyOf(b)) return null;
  return a === b ? 'same' : 'different';
}

/** 21일 오전 (the morning of the 21st) against "afternoon", or against "3 p.m.". */
function compareHalf(a: CalendarDate, b: CalendarDate): 'same' | 'different' | null {
  if (a.half === null && b.half === null) return null;
  const [left, right] = [halfOf(a), halfOf(b)];
  return left === null || right === null ? null : left === right ? 'same' : 'different';
}

function halfOf({ half, hour, isHalfOpen }: CalendarDate): 'am' | 'pm' | null {
  if (half !== null || hour === null || isHalfOpen) return half;
  return hour < 12 ? 'am' : 'pm';
}

function familyOf(part: DatePart): string {
  return part.includes('-') ? part.slice(0, part.indexOf('-')) : 'stretch';
}

function compareShift(a: CalendarDate, b: CalendarDate): 'same' | 'different' | null {
  if (a.shift === null || b.shift === null || a.shift.unit !== b.shift.unit) return null;
  // Yesterday and today meet across time zones and in the night.
  if (a.shift.by !== b.shift.by) return a.shift.unit === 'day' ? null : 'different';
  return 'same';
}

/** 지난 수요일 (last Wednesday) against "next Wednesday". */
function isTurned(a: CalendarDate, b: CalendarDate): boolean {
  const isNamedAlike = a.weekday !== null && a.weekday === b.weekday;
  return isNamedAlike && a.direction !== null && b.direction !== null && a.direction !== b.direction;
}

/** A relative date of which nothing is known may be the other one, where that names something of its size: 어제 (yesterday) is no year. */
function canStandFor(unknown: CalendarDate, other: CalendarDate): boolean {
  if (!unknown.isRelative || dateFields.some((field) => field !== 'shift' && unknown[field] !== null)) return false;
  const unit = unknown.shift?.unit;
  if (unit === undefined || other.isRelative) return true;
  if (unit === 'year') return other.year !== null;
  if (unit === 'month') return other.month !== null || other.day !== null;
  return other.day !== null || other.weekday !== null || other.hour !== null;
}

function isDayByOtherName(numbered: CalendarDate, named: CalendarDate): boolean {
  return numbered.day !== null && numbered.weekday === null && named.weekday !== null && named.day === null;
}

/** A bare 13일 (the 13th) is of the month of publication or a neighbouring one, and falls on the weekday named in none of them. */
function isOnOtherDay(numbered: CalendarDate, named: CalendarDate, { year, month }: Day): boolean {
  const { day } = numbered;
  if (!isDayByOtherName(numbered, named) || day === null || numbered.month !== null) return false;
  return [-1, 0, 1].every((by) => weekdayOf(year, month + by, day) !== named.weekday);
}

function withWeekday(date: CalendarDate): CalendarDate {
  const { year, month, day, weekday } = date;
  if (weekday !== null || year === null || month === null || day === null) return date;
  return { ...date, weekday: weekdayOf(year, month, day) };
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
