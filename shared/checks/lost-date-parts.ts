import type { Span } from '../model/span.ts';
import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';

/** A place of the English that has the look of a clock time or a day without its figures, or with figures no clock shows. */
const clockHoles =
  /(?<=\b(?:at|about|around|before|after|until|till|from|to|by|since|for) )[ap]\.?m\b\.?|\b\d{1,2}:(?=\s?(?:[A-Z]{2,4}|[ap]\.?m)\b)|(?<![\d\w])[:.]\d{2}(?= ?[ap]\.?m\b| [A-Z]{2,4}\b)|(?<![\d:.])(?:(?:2[5-9]|[3-9]\d):[0-5]\d|[0-2]?\d:[6-9]\d)(?![\d:])/u;
/** How far from a month a figure may stand that should have been its day. */
const besideMonth = 2;

/** Where the English should name an hour and has only the rest of a time: “at p.m.”, “about 09:BST”, “94:00”. */
export function findClockHole(target: string): Span | null {
  const match = clockHoles.exec(target);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** Whether a number is a bare figure that no month has a day of. */
export function isNoDay({ isWord, value, unit }: Quantity): boolean {
  return !isWord && value > 31 && unit === null;
}

/** The figure beside an English month that is no day of it: the 79 of “June 79, 1953”. */
export function findImpossibleDay(date: CalendarDate, numbers: readonly Quantity[]): Quantity | null {
  const isBeside = ({ span }: Quantity): boolean =>
    Math.min(Math.abs(span.start - date.span.end), Math.abs(date.span.start - span.end)) <= besideMonth;
  return numbers.find((number) => isNoDay(number) && isBeside(number)) ?? null;
}

/** Whether the day of a Korean date stands nowhere in the English, which names its month alone. */
export function isDayLost(
  wanted: CalendarDate,
  found: CalendarDate,
  english: readonly CalendarDate[],
  spare: readonly CalendarDate[],
): boolean {
  if (wanted.day === null || wanted.month === null || found.month !== wanted.month || found.day !== null) return false;
  if (found.part !== null || (found.weekday !== null && wanted.weekday === null)) return false;
  return english.every(({ day }) => day !== wanted.day) && spare.every(({ weekday }) => weekday === null);
}
