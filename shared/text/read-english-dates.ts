import type { CalendarDate, Day } from './calendar-date.ts';
import {
  type DateFields,
  type DateGroups,
  type DatePattern,
  joinPieces,
  readPieces,
  resolvePiece,
} from './date-piece.ts';
import { ENGLISH_MONTHS, ENGLISH_RELATIVE_WORDS, ENGLISH_WEEKDAYS } from './date-words.data.ts';
import { toEnglishPartPatterns } from './english-part-patterns.ts';
import { readEnglishUnit } from './read-unit.ts';

const MONTH_NAMES = ENGLISH_MONTHS.map(([name]) => name).join('|');
const MONTH = `(?<month>${MONTH_NAMES})`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[1-9]\\d{2}|20\\d{2})';
const HALF = '(?<half>[ap])\\.?\\s?m\\b\\.?';
const PATTERNS: readonly DatePattern[] = [
  ...toEnglishPartPatterns(MONTH_NAMES),
  {
    pattern: /(?<=(?<!\d)20\d{2}[-–])(?<short>\d{2})(?![\d-])/g,
    read: ({ short }) => ({ year: toFullYear(Number(short)) }),
  },
  {
    pattern: new RegExp(
      `(?<=(?:${MONTH_NAMES})\\s\\d{1,2}(?:st|nd|rd|th)?\\s?[-–~]\\s?)(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?![\\d:%,]\\d|\\d|[A-Za-z])`,
      'g',
    ),
    read: toFields,
  },
  {
    pattern: new RegExp(
      `(?<=(?:${MONTH_NAMES})\\s\\d{1,2}(?:st|nd|rd|th)?(?: to | and ))(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?![\\d:%,]\\d|\\d|[A-Za-z]| [a-z])`,
      'g',
    ),
    read: toFields,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,$])(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?=(?:\\s?[-–~]\\s?| to | and )\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH_NAMES})(?![A-Za-z]))`,
      'g',
    ),
    read: toFields,
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])${MONTH}\\s${DAY}(?![\\d,:%]\\d|\\d|\\s?(?:percent|million|billion|people))(?:,?\\s${YEAR}(?!\\d))?`,
      'g',
    ),
    read: toFields,
  },
  {
    pattern: new RegExp(`(?<![\\d.,$£€])${DAY}(?: of)?\\s${MONTH}(?![A-Za-z])(?:,?\\s${YEAR}(?!\\d))?`, 'g'),
    read: toFields,
  },
  { pattern: new RegExp(`(?<![A-Za-z])${MONTH},?\\s(?:of\\s)?${YEAR}(?![\\d,])`, 'g'), read: toFields },
  {
    pattern: new RegExp(`(?<![A-Za-z])${MONTH}(?![A-Za-z])`, 'g'),
    read: readBareMonth,
  },
  {
    pattern: /(?<![\d.])(?<year>(?:1[5-9]|20)\d{2})(?<mark>[./-])\s?(?<month>\d{1,2})\k<mark>\s?(?<day>\d{1,2})(?!\d)/g,
    read: toFields,
  },
  {
    pattern: /(?<![\d./])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])\/(?<year>(?:19|20)\d{2})(?!\d)/g,
    read: toFields,
  },
  { pattern: /(?<![A-Za-z])(?:the|on) (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?![A-Za-z-])/gi, read: readTheDay },
  {
    pattern: new RegExp(
      `(?<![\\d.,$£€¥₩#/]|(?<!\\d{4})-)(?<![Nn]o\\. )${YEAR}(?![\\d%]|,\\d{3}|\\.\\d|s\\b|\\s?(?:percent|per cent|pct|thousand|million|billion|trillion))`,
      'g',
    ),
    read: readBareYear,
  },
  {
    pattern: /(?<![\dA-Za-z])['’‘](?<short>\d{2})(?![\ds%]|['’]|st\b|nd\b|rd\b|th\b)/g,
    read: ({ short }) => ({ year: toFullYear(Number(short)) }),
  },
  {
    pattern: /(?<![A-Za-z])(?<weekday>sun|mon|tues|wednes|thurs|fri|satur)days?(?![A-Za-z])/gi,
    read: ({ weekday }) => toWeekday(`${weekday}day`),
  },
  {
    pattern: new RegExp(`(?<![A-Za-z])(?<word>${Object.keys(ENGLISH_RELATIVE_WORDS).join('|')})(?![A-Za-z])`, 'gi'),
    read: ({ word = '' }) => toShift(word),
  },
  {
    pattern: new RegExp(`(?<![\\d.,:$])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?${HALF}`, 'gi'),
    read: readClock,
  },
  {
    pattern:
      /(?<![\d.,:$])(?<hour>1[0-2]|[1-9])(?=(?:\s?[-–]\s?|\sto\s)(?:1[0-2]|[1-9])(?::[0-5]\d)?\s?(?<half>[ap])\.?m\b)/gi,
    read: readClock,
  },
  {
    pattern:
      /(?<![\d.,:$-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])(?: (?<later>in the morning|in the afternoon|in the evening|at night))?/g,
    read: readClock,
  },
  {
    pattern:
      /(?<=(?:at|by|until|since|from|around|about) )(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:hours|hrs)(?![A-Za-z])/g,
    read: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute) }),
  },
  {
    pattern:
      /(?<![\d.,:$])(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: (?<later>in the morning|in the afternoon|in the evening|at night))?/gi,
    read: readClock,
  },
  {
    pattern: /(?<![A-Za-z])(?<word>noon|midday|midnight)(?![A-Za-z])/gi,
    read: ({ word = '' }) => ({ hour: word.toLowerCase() === 'midnight' ? 0 : 12, minute: 0 }),
  },
];
const GAP =
  /^(?:,? ?(?:(?:[A-Z]{2,4}|local time|Korean time),? ?)?(?:on |at |at about |at around |of |of the |the |in )?|,? ?\()$/;
const WORD_HOURS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** May, March and August are words too: a bare one is a month only after a preposition or a word of time. */
const BEFORE_MONTH =
  /\d(?:st|nd|rd|th)? $|(?:^|[^A-Za-z])(?:in|last|this|next|of|since|until|till|by|early|late|mid|from|to|through|during|before|after|and|on|for|around|between|every|past|previous|the|least|about)[ -]$/i;
const BEFORE_THE_DAY =
  /(?:^|[^A-Za-z])(?:on|until|till|by|since|from|through|before|after|between|and|to) the$|(?:^|[^A-Za-z])on $/i;
const AFTER_THE_DAY =
  /^(?:$|[^A-Za-z\s]|\s(?:[^A-Za-z\s]|$|(?:of (?!the)|of this|of last|of next|at|in|from|to|and|that|with|due|morning|night|afternoon|evening|local|as|after|when|by|for|on|said|is|was|will)(?![A-Za-z])))/;
const COUNTED_AFTER_ORDINAL =
  /^ (?:of the (?!month)|century|floor|anniversary|round|place|birthday|amendment|edition|session|annual|time|day|minute|hole|lap|grade|congress|district|meeting|term|year|week|straight|consecutive|largest|biggest|highest|hour|parallel|general|parliament|national|regular|president)/i;
const BEFORE_AMOUNT = /(?:about|some|over|than|nearly|almost|around|least|to|approximately|roughly|least|most)\s$/i;

/** The dates and times of an English text, in order, never overlapping: "March 7, 2023", "on the 21st", "3:40 p.m.", "last year". */
export function readEnglishDates(text: string, published?: Day): CalendarDate[] {
  return joinPieces(text, readPieces(text, PATTERNS), GAP)
    .filter((piece) => piece.direction === undefined || piece.weekday !== undefined || piece.month !== undefined)
    .map((piece) => resolvePiece(piece, published));
}

function toFields({ year, month, day }: DateGroups): DateFields | null {
  const monthNumber = month === undefined ? undefined : toMonth(month);
  if (monthNumber !== undefined && (monthNumber < 1 || monthNumber > 12)) return null;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(monthNumber === undefined ? {} : { month: monthNumber }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function toMonth(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return ENGLISH_MONTHS.find(([name]) => name.startsWith(written.slice(0, 3)))?.[1] ?? 0;
}

function readBareMonth({ month = '', start }: DateGroups, text: string): DateFields | null {
  const before = text.slice(Math.max(0, Number(start) - 12), Number(start));
  const needsContext = /^(?:May|March|August|Mar\.|Jan|Apr)$/.test(month);
  if (needsContext && !BEFORE_MONTH.test(before)) return null;
  return { month: toMonth(month) };
}

/** "the 17th" is a day where a sentence goes on without a noun, or behind "on" and its like; "the 17th Festival" is an ordinal. */
function readTheDay({ day, start }: DateGroups, text: string, end: number): DateFields | null {
  const after = text.slice(end, end + 24);
  if (COUNTED_AFTER_ORDINAL.test(after)) return null;
  const isAfterPreposition = BEFORE_THE_DAY.test(text.slice(Math.max(0, Number(start) - 8), Number(start) + 3));
  return isAfterPreposition || AFTER_THE_DAY.test(after) ? { day: Number(day) } : null;
}

/** Four digits without a comma are a year unless something is counted with them. */
function readBareYear({ year, start }: DateGroups, text: string, end: number): DateFields | null {
  const before = text.slice(Math.max(0, Number(start) - 16), Number(start));
  if (BEFORE_AMOUNT.test(before) && /^[ -][a-z]{3,}s\b/.test(text.slice(end, end + 24))) return null;
  const isCounted = !/^ [A-Z]/.test(text.slice(end, end + 2)) && readEnglishUnit(text, end) !== null;
  return isCounted ? null : { year: Number(year) };
}

function toFullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

function toWeekday(word: string): DateFields | null {
  const weekday = ENGLISH_WEEKDAYS[word.toLowerCase()];
  return weekday === undefined ? null : { weekday };
}

function toShift(word: string): DateFields | null {
  const shift = ENGLISH_RELATIVE_WORDS[word.toLowerCase()];
  return shift === undefined ? null : { shift };
}

function readClock({ hour = '', minute, half, later }: DateGroups): DateFields | null {
  const stated = /^\d/.test(hour) ? Number(hour) : WORD_HOURS.indexOf(hour.toLowerCase());
  const isAfternoon = half?.toLowerCase() === 'p' || (later !== undefined && !later.endsWith('morning'));
  const isMorning = half?.toLowerCase() === 'a' || later?.endsWith('morning') === true;
  const settled = isAfternoon && stated < 12 ? stated + 12 : isMorning && stated === 12 ? 0 : stated;
  const isHalfOpen = !isAfternoon && !isMorning && stated >= 1 && stated <= 12 && !hour.startsWith('0');
  return { hour: settled % 24, minute: Number(minute ?? 0), ...(isHalfOpen ? { isHalfOpen } : {}) };
}
