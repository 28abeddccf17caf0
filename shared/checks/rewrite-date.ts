import type { CalendarDate } from '../text/calendar-date.ts';
import type { DateField } from './date-likeness.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const monthWord =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\p{L})/u;
const weekdayWord = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/u;

/** A date in English words, as far as it goes: “7 March 2023” is said as March 7, 2023; 18:12 as 6:12 p.m. */
export function sayDate({ year, month, day, weekday, hour, minute }: CalendarDate): string {
  const name = month === null ? '' : (months[month - 1] ?? '');
  const dayName = day === null ? '' : month === null ? `the ${sayOrdinal(day)}` : String(day);
  const date = [name, dayName].filter(Boolean).join(' ');
  const dated = [date, year === null ? '' : String(year)]
    .filter(Boolean)
    .join(day === null || month === null ? ' ' : ', ');
  const week = weekday === null || day !== null ? '' : (weekdays[weekday] ?? '');
  const time = hour === null ? '' : sayTime(hour, minute ?? 0);
  return [time, week, dated].filter(Boolean).join(', ') || 'that time';
}

/** English words of a date with only the differing fields put right; null where they do not stand there plainly. */
export function rewriteDate(
  words: string,
  wanted: CalendarDate,
  found: CalendarDate,
  fields: readonly DateField[],
): string | null {
  let text = words;
  for (const field of fields) {
    const next = rewriteField(text, field, wanted, found);
    if (next === null) return null;
    text = next;
  }
  return text === words ? null : text;
}

function rewriteField(text: string, field: DateField, wanted: CalendarDate, found: CalendarDate): string | null {
  const value = wanted[field];
  const old = found[field];
  if (value === null || old === null) return null;
  if (field === 'year') return swap(text, new RegExp(`\\b${old}\\b`, 'u'), String(value));
  if (field === 'month') return swap(text, monthWord, months[value - 1] ?? '');
  if (field === 'weekday') return swap(text, weekdayWord, weekdays[value] ?? '');
  if (field === 'day') return rewriteDay(text, old, value);
  return field === 'hour'
    ? rewriteHour(text, old, value)
    : swap(text, new RegExp(`(?<=\\d[:.])0?${old}\\b`, 'u'), String(value).padStart(2, '0'));
}

function rewriteDay(text: string, old: number, value: number): string | null {
  const ordinal = swap(text, new RegExp(`\\b${old}(?:st|nd|rd|th)\\b`, 'u'), sayOrdinal(value));
  return ordinal ?? swap(text, new RegExp(`(?<![\\d:.])${old}(?![\\d:])`, 'u'), String(value));
}

function rewriteHour(text: string, old: number, value: number): string | null {
  const hour = swap(
    text,
    new RegExp(`(?<![\\d:.])(?:${old}|${old % 12 || 12})(?=[:.\\s]|[ap]\\.?m|$)`, 'iu'),
    String(value % 12 || 12),
  );
  if (hour === null || old < 12 === value < 12) return hour;
  return swap(hour, /[ap](?=\.?m\b)/iu, value < 12 ? 'a' : 'p');
}

/** The text with its one match replaced; null when there is none or more than one. */
function swap(text: string, pattern: RegExp, value: string): string | null {
  const count = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].length;
  return count === 1 && value !== '' ? text.replace(pattern, value) : null;
}

function sayTime(hour: number, minute: number): string {
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${half}`;
}

function sayOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) === 1;
  return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
