import { describe, expect, it } from 'vitest';
import { differingFields } from '../../../shared/checks/date-likeness.ts';
import { rewriteDate, sayDate } from '../../../shared/checks/rewrite-date.ts';
import type { CalendarDate } from '../../../shared/text/calendar-date.ts';

const empty: Omit<CalendarDate, 'span'> = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  hour: null,
  minute: null,
  half: null,
  part: null,
  shift: null,
  direction: null,
  isHalfOpen: false,
  isRelative: false,
};
const date = (fields: Partial<CalendarDate>): CalendarDate => ({ ...empty, ...fields, span: { start: 0, end: 0 } });

describe('rewriteDate', () => {
  it.each([
    ['the day beside a month', 'Nov. 6', { month: 11, day: 16 }, { month: 11, day: 6 }, 'Nov. 16'],
    ['the day as an ordinal', 'the 22nd', { day: 21 }, { day: 22 }, 'the 21st'],
    ['an ordinal among the teens', 'the 3rd', { day: 13 }, { day: 3 }, 'the 13th'],
    ['the month', 'March 7, 2023', { month: 5, day: 7 }, { month: 3, day: 7 }, 'May 7, 2023'],
    ['the year', 'June 2017', { year: 2018 }, { year: 2017 }, 'June 2018'],
    ['the weekday', 'last Monday', { weekday: 2 }, { weekday: 1 }, 'last Tuesday'],
    ['the half of the day', '6:12 am', { hour: 18, minute: 12 }, { hour: 6, minute: 12 }, '6:12 pm'],
    ['the hour', '9 a.m.', { hour: 8 }, { hour: 9 }, '8 a.m.'],
  ] as const)('puts %s right', (_, words, wanted, found, right) => {
    const [a, b] = [date(wanted), date(found)];
    expect(rewriteDate(words, a, b, differingFields(a, b))).toBe(right);
  });

  it.each([
    ['the words do not name the field plainly', 'the day before', { day: 5 }, { day: 4 }],
    ['the number stands twice', '6 June, 6 p.m.', { day: 7 }, { day: 6 }],
  ] as const)('makes no guess when %s', (_, words, wanted, found) => {
    const [a, b] = [date(wanted), date(found)];
    expect(rewriteDate(words, a, b, differingFields(a, b))).toBeNull();
  });
});

describe('sayDate', () => {
  it.each([
    [{ year: 2023, month: 3, day: 7 }, 'March 7, 2023'],
    [{ day: 21 }, 'the 21st'],
    [{ year: 2023, month: 3 }, 'March 2023'],
    [{ hour: 18, minute: 12 }, '6:12 p.m.'],
    [{ hour: 0, minute: 0, weekday: 5 }, '12 a.m., Friday'],
  ] as const)('says %j as %s', (fields, words) => {
    expect(sayDate(date(fields))).toBe(words);
  });
});
