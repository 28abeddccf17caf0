import type { CalendarDate } from '../text/calendar-date.ts';
import { compareField, type DateField, dateFields } from '../text/same-date.ts';

/** How many things both dates name. */
export function countSharedFields(a: CalendarDate, b: CalendarDate): number {
  return dateFields.filter((field) => compareField(field, a, b) !== null).length;
}

/** The things both name differently. */
export function differingFields(a: CalendarDate, b: CalendarDate): DateField[] {
  return dateFields.filter((field) => compareField(field, a, b) === 'different');
}

/** A date that good translations leave out or word freely: relative ones, and those that name a single part. */
export function isWeakDate(date: CalendarDate): boolean {
  const named = dateFields.filter((field) => date[field] !== null && field !== 'minute');
  return date.isRelative || (named.length < 2 && date.year === null);
}
