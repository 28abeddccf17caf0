import type { CalendarDate } from '../text/calendar-date.ts';

/** What a date may name, from the widest to the narrowest. */
export const dateFields = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** One of the things a date may name. */
export type DateField = (typeof dateFields)[number];

/** How many fields both dates name. */
export function countSharedFields(a: CalendarDate, b: CalendarDate): number {
  return dateFields.filter((field) => a[field] !== null && b[field] !== null).length;
}

/** The fields both name with different values. */
export function differingFields(a: CalendarDate, b: CalendarDate): DateField[] {
  return dateFields.filter((field) => a[field] !== null && b[field] !== null && a[field] !== b[field]);
}

/** A date that good translations leave out or word freely: relative ones, and those that name a single part. */
export function isWeakDate(date: CalendarDate): boolean {
  const named = dateFields.filter((field) => date[field] !== null && field !== 'minute');
  return date.isRelative || (named.length < 2 && date.year === null);
}
