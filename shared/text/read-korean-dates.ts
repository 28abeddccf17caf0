import type { CalendarDate, Day } from './calendar-date.ts';
import {
  type DateFields,
  type DateGroups,
  type DatePattern,
  joinPieces,
  readPieces,
  resolvePiece,
} from './date-piece.ts';
import {
  KOREAN_DAY_PARTS,
  KOREAN_DIRECTIONS,
  KOREAN_DURATION_APART,
  KOREAN_DURATION_BEFORE,
  KOREAN_DURATION_JOINED,
  KOREAN_DURATION_PHRASES,
  KOREAN_RELATIVE_WORDS,
  KOREAN_WEEKDAYS,
} from './date-words.data.ts';
import { isCounterEnd } from './is-counter-end.ts';
import { koreanPartPatterns } from './korean-part-patterns.ts';
import { readKoreanClock, settleHalves } from './read-korean-clock.ts';
import { readKoreanUnit } from './read-unit.ts';

const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const DAY_PARTS = oneOf(Object.keys(KOREAN_DAY_PARTS));
const HOUR_WORDS = oneOf(['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두']);
const DURATION_JOINED = new RegExp(oneOf([...KOREAN_DURATION_JOINED, ...KOREAN_DURATION_PHRASES]), 'y');
const DURATION_APART = new RegExp(` ?(?:${oneOf(KOREAN_DURATION_APART)})`, 'y');
const DURATION_BEFORE = new RegExp(`(?:^|[^가-힣])(?<!(?:이번|다음|지난) )(?:${oneOf(KOREAN_DURATION_BEFORE)}) ?$`);
const TWO_DIGIT_YEAR_AFTER =
  /도(?!\s?[가-힣]{0,2}\d)|\s?(?:상반기|하반기|말|초(?!등)|중반|\d{1,2}월|\d{1,2}분기)|\s?\d[\d,.]{0,12}\s?[가-힣%]{0,4}\s?(?:→|➡|->|⇒|,\s?\d{2}년|에서\s?['’‘]?\d{2}년)/y;
/** 1일 평균 (a day, on average) is no first of the month. */
const A_DAY_AFTER = /^ ?(?:평균|최대|\d회|생활|권|명예|체험|교사|이용)/;
/** Where days of the week are being counted, the next number of days is one too: 주 4일 일하고 5일치를 받는. */
const DAYS_A_WEEK_BEFORE = /주 ?\d일[^.\d]{0,16}$/;
const ARROW_BEFORE = /(?:→|➡|->|⇒|\d{2}년\s?\d[\d,.]{0,12}\s?[가-힣%]{1,4}에서)\s?$/;
const PATTERNS: readonly DatePattern[] = [
  ...koreanPartPatterns,
  { pattern: /(?<![가-힣])올(?= [가-힣\d]|시즌)/g, read: () => ({ shift: { unit: 'year', by: 0 } }) },
  {
    pattern: /(?<![\d.])(?<year>(?:19|20)\d{2})\.(?<month>0[1-9]|1[0-2])(?![\d.,]|\s?[%가-힣]?\d)/g,
    read: ({ year, month }) => ({ year: Number(year), month: Number(month) }),
  },
  {
    pattern: /(?<![\d.,~∼A-Za-z$€£₩+-])(?<year>19\d{2}|20\d{2})(?![\d.,%]\d|\d|[A-Za-z%년]|[~∼-]\d)/g,
    read: readBareYear,
  },
  {
    pattern:
      /(?<![\d.])(?<year>(?:1[5-9]|20)\d{2})(?<mark>[./-])\s?(?<month>\d{1,2})\k<mark>\s?(?<day>\d{1,2})(?!\d)\.?/g,
    read: ({ year, month, day }) => toDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d.,])(?<year>1[1-9]\d{2}|20\d{2})\s?년(?!대)/g,
    read: ({ year }, text, end) => (isDuration(text, end) ? null : { year: Number(year) }),
  },
  {
    pattern:
      /['’‘′`](?<year>\d{2})(?!\s?년\s?(?:만|간|동안|째|마다|넘|이상|이내|가까이|뒤))\s?년?(?=[^\d가-힣A-Za-z]|[가-힣]|$)(?!대)/g,
    read: ({ year }) => ({ year: toFullYear(Number(year)) }),
  },
  {
    pattern: /(?<![\d.,])(?<year>1[1-9]\d{2}|20\d{2})(?=\s?[~∼–-]\s?(?:\d{2}|20\d{2})년(?!\s?간))/g,
    read: ({ year }) => ({ year: Number(year) }),
  },
  {
    pattern: /(?<=(?<!\d)20\d{2}년?\s?[~∼–-]\s?)(?<year>\d{2})년/g,
    read: ({ year }) => ({ year: toFullYear(Number(year)) }),
  },
  { pattern: /(?<![\d.,'’‘′`~∼-])(?<year>\d{2})년(?!대)/g, read: readTwoDigitYear },
  {
    pattern:
      /(?<![\d.,])(?<month>1[0-2]|0?[1-9])월\s?(?<day>3[01]|[12]\d|0?[1-9])(?:일(?!\s?만에)|(?=\s?[~∼\-–·ㆍ,]\s?\d{1,2}일))/g,
    read: ({ month, day }) => ({ month: Number(month), day: Number(day) }),
  },
  {
    pattern: /(?<![\d.,개])(?<month>1[0-2]|0?[1-9])월(?!드)/g,
    read: ({ month }) => ({ month: Number(month) }),
  },
  {
    pattern: /(?<![\d.,])(?<month>1[0-2]|0?[1-9])(?=\s?[~∼\-–·]\s?\d{1,2}월)/g,
    read: ({ month }) => ({ month: Number(month) }),
  },
  { pattern: /(?<![\d.,%])(?<day>3[01]|[12]\d|0?[1-9])일/g, read: readDay },
  {
    pattern:
      /(?<![\d.,월])(?<day>3[01]|[12]\d|0?[1-9])(?=\s?[~∼\-–·ㆍ]\s?(?:3[01]|[12]\d|0?[1-9])일(?!\s?(?:간|동안|만|째|이내|씩)))/g,
    read: ({ day }) => ({ day: Number(day) }),
  },
  { pattern: /(?<![가-힣])(?<weekday>[월화수목금토일])요일/g, read: ({ weekday = '' }) => toWeekday(weekday) },
  {
    pattern: /(?<=\d일?\.?\s?\()(?<weekday>[월화수목금토일])(?:\)|(?=,))/g,
    read: ({ weekday = '' }) => toWeekday(weekday),
  },
  {
    pattern: new RegExp(
      `(?<![가-힣])(?<direction>${oneOf(Object.keys(KOREAN_DIRECTIONS))})(?= (?:\\d{1,2}(?:\\s?[~∼-]\\s?\\d{1,2})?[월일]|[월화수목금토일]요일))`,
      'g',
    ),
    read: ({ direction = '' }) => toDirection(direction),
  },
  {
    pattern: new RegExp(`(?<![가-힣])(?<word>${oneOf(Object.keys(KOREAN_RELATIVE_WORDS))})(?!날|간)`, 'g'),
    read: ({ word = '' }) => toShift(word),
  },
  {
    pattern: new RegExp(
      `(?:(?<part>${DAY_PARTS})\\s?)?(?<![\\d.,:])(?<hour>[01]?\\d|2[0-4])시(?!간|[가-힣]{0,3}청|의회|도|군|민|장|설|작|리즈)(?:\\s?(?<minute>[0-5]?\\d)분(?!\\s?(?:간|동안))|\\s?(?<half>반(?![가-힣]{2})))?`,
      'g',
    ),
    read: readKoreanClock,
  },
  {
    pattern: new RegExp(
      `(?<![가-힣])(?:(?<part>${DAY_PARTS})\\s?)?(?<native>${HOUR_WORDS})\\s?시(?!간|[가-힣]{0,3}청|의회|도|군|민|장|설|작|리즈|선|즌|위|대|절)(?:\\s?(?<minute>[0-5]?\\d)분|\\s?(?<half>반(?![가-힣]{2})))?`,
      'g',
    ),
    read: readKoreanClock,
  },
  {
    pattern: new RegExp(
      `(?:(?<part>${DAY_PARTS})\\s?)?(?<![\\d:.])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])`,
      'g',
    ),
    read: readKoreanClock,
  },
  {
    pattern: /(?<![\d.,:])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)시(?![간도군민청])/g,
    read: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute) }),
  },
  { pattern: /(?<![가-힣])(?<word>정오|자정)/g, read: ({ word }) => ({ hour: word === '정오' ? 12 : 0, minute: 0 }) },
];
const GAP = /^(?:\s{0,2}|, ?| ?\(|\) ?)$/;

/**
 * The dates and times of a Korean text, in order, never overlapping: 2023년 3월 7일, 지난 13일 (last 13th), 오후 3시 40분 (3:40 p.m.).
 * Lengths of time (3일간 for three days, 18년 만에 after 18 years) are quantities and not given here.
 */
export function readKoreanDates(text: string, published?: Day): CalendarDate[] {
  return joinPieces(text, settleHalves(readPieces(text, PATTERNS)), GAP)
    .filter(
      (piece) =>
        piece.direction === undefined ||
        piece.shift !== undefined ||
        piece.day !== undefined ||
        piece.month !== undefined ||
        piece.weekday !== undefined,
    )
    .map((piece) => resolvePiece(piece, published));
}

function toDay(year: number, month: number, day: number): DateFields | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

function toFullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

function toWeekday(syllable: string): DateFields | null {
  const weekday = KOREAN_WEEKDAYS[syllable];
  return weekday === undefined ? null : { weekday };
}

function toDirection(word: string): DateFields | null {
  const direction = KOREAN_DIRECTIONS[word];
  return direction === undefined ? null : { direction };
}

function toShift(word: string): DateFields | null {
  const shift = KOREAN_RELATIVE_WORDS[word];
  return shift === undefined ? null : { shift };
}

function isDuration(text: string, end: number): boolean {
  DURATION_JOINED.lastIndex = end;
  DURATION_APART.lastIndex = end;
  if (DURATION_JOINED.test(text))
    return !/^(?:차[량장례선]|여[성자름행러권당야]|당[국일선시원]|간[담부호식])/.test(text.slice(end, end + 2));
  return DURATION_APART.test(text) && isCounterEnd(text, DURATION_APART.lastIndex);
}

/** 2018 라이더컵 (the Ryder Cup 2018): four digits with nothing counted are a year. */
function readBareYear({ year }: DateGroups, text: string, end: number): DateFields | null {
  if (text.startsWith('학년도', end)) return { year: Number(year) };
  const isCounted =
    readKoreanUnit(text, end) !== null || /^ ?(?:여|만|억|조|배|%|％|퍼센트|대 ?\d)/.test(text.slice(end, end + 5));
  return isCounted ? null : { year: Number(year) };
}

/** A two-digit year only where it cannot be a length of time: 21년 3월, 21년 상반기, 15년 2곳 → 20년 9곳, 15년 2곳에서 20년 9곳. */
function readTwoDigitYear({ year = '' }: DateGroups, text: string, end: number): DateFields | null {
  TWO_DIGIT_YEAR_AFTER.lastIndex = end;
  const isYear =
    year.startsWith('0') ||
    TWO_DIGIT_YEAR_AFTER.test(text) ||
    ARROW_BEFORE.test(text.slice(Math.max(0, end - 32), end - year.length - 1));
  return isYear ? { year: toFullYear(Number(year)) } : null;
}

/** A bare day of the month, unless what stands around it makes it a number of days: 주 4일, 총 5일, 3일 만에. */
function readDay({ day = '' }: DateGroups, text: string, end: number): DateFields | null {
  const before = text.slice(Math.max(0, end - day.length - 8), end - day.length - 1);
  if (isDuration(text, end) || DURATION_BEFORE.test(before) || /박 ?$/.test(before)) return null;
  if (DAYS_A_WEEK_BEFORE.test(text.slice(Math.max(0, end - 32), end - day.length - 1))) return null;
  if (day === '1' && A_DAY_AFTER.test(text.slice(end, end + 5))) return null;
  return { day: Number(day) };
}
