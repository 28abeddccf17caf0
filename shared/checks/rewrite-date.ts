import type { CalendarDate, DateShift } from '../text/calendar-date.ts';
import type { DateField } from '../text/same-date.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const monthWord =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|April|Apr\.|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\p{L})/u;
const weekdayWord = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/u;

const partOrdinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const shiftWords: Readonly<Record<number, string>> = { [-1]: 'last', 0: 'this', 1: 'next' };

/** A date in English words, as far as it goes: “7 March 2023” is said as March 7, 2023; 18:12 as 6:12 p.m. */
export function sayDate(stated: CalendarDate): string {
  const { year, month, day, weekday, half, hour, minute } = stated;
  const name = month === null ? '' : (months[month - 1] ?? '');
  const dayName = day === null ? '' : month === null ? `the ${sayOrdinal(day)}` : String(day);
  const date = [name, dayName].filter(Boolean).join(' ');
  const dated = [date, year === null ? '' : String(year)]
    .filter(Boolean)
    .join(day === null || month === null ? ' ' : ', ');
  const week = weekday === null || day !== null ? '' : (weekdays[weekday] ?? '');
  const time = hour === null ? '' : sayTime(hour, minute ?? 0);
  const partOfDay = half === null || hour !== null ? '' : half === 'am' ? 'morning' : 'afternoon';
  const whole = [time, week, dated, partOfDay].filter(Boolean).join(', ');
  return sayPart(stated, whole) || whole || sayShift(stated) || 'that time';
}

/** “the second half of 2023”, “mid-March”; empty without a part. */
function sayPart({ part, shift }: CalendarDate, whole: string): string {
  if (part === null) return '';
  const [name = '', nth] = part.split('-');
  const of = whole || (shift === null ? '' : sayRelative(shift));
  if (nth !== undefined) return `the ${partOrdinals[Number(nth)] ?? ''} ${name}${of === '' ? '' : ` of ${of}`}`;
  if (name === 'within') return whole === '' ? '' : `in ${whole}`;
  return of === '' ? '' : `${name === 'middle' ? 'mid-' : `${name} `}${of}`;
}

function sayShift({ shift }: CalendarDate): string {
  return shift === null ? '' : sayRelative(shift);
}

function sayRelative({ unit, by }: DateShift): string {
  if (unit === 'day') return ({ [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' } as Record<number, string>)[by] ?? '';
  const word = shiftWords[by];
  if (word !== undefined) return `${word} ${unit}`;
  return by < 0 ? `the ${unit} before last` : `the ${unit} after next`;
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
  if (field === 'half') return rewriteHalf(text, wanted);
  if (field === 'part' || field === 'shift') return rewriteWord(text, field, wanted, found);
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

/** “afternoon” as “morning”; the other way round the hour of the evening is not known. */
function rewriteHalf(text: string, { half }: CalendarDate): string | null {
  return half === 'am' ? swap(text, /\b(?:afternoon|evening)\b/u, 'morning') : swap(text, /\bmorning\b/u, 'afternoon');
}

/** “the first half”, “Q3”, “early March”, “last week”: the one word that says which. */
function rewriteWord(text: string, field: 'part' | 'shift', wanted: CalendarDate, found: CalendarDate): string | null {
  if (field === 'shift') {
    const [right, wrong] = [shiftWords[wanted.shift?.by ?? 9], shiftWords[found.shift?.by ?? 9]];
    return right === undefined || wrong === undefined ? null : swap(text, new RegExp(`\\b${wrong}\\b`, 'u'), right);
  }
  const [right, wrong] = [wanted.part, found.part].map((part) => Number(part?.split('-')[1] ?? 0));
  if (right === undefined || wrong === undefined || right === 0) return null;
  return (
    swap(text, new RegExp(`\\b${partOrdinals[wrong] ?? ''}\\b`, 'u'), partOrdinals[right] ?? '') ??
    swap(text, new RegExp(`(?<=\\b[QH])${wrong}\\b|\\b${wrong}(?=[QH]\\b)`, 'u'), String(right))
  );
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
