import type { DatePart, DateShift } from './calendar-date.ts';

/** Korean words for a year, month or day seen from the day of writing. */
export const KOREAN_RELATIVE_WORDS: Readonly<Record<string, DateShift>> = {
  재작년: { unit: 'year', by: -2 },
  지지난해: { unit: 'year', by: -2 },
  작년: { unit: 'year', by: -1 },
  지난해: { unit: 'year', by: -1 },
  '지난 해': { unit: 'year', by: -1 },
  올해: { unit: 'year', by: 0 },
  금년: { unit: 'year', by: 0 },
  내년: { unit: 'year', by: 1 },
  '다음 해': { unit: 'year', by: 1 },
  내후년: { unit: 'year', by: 2 },
  지난달: { unit: 'month', by: -1 },
  '지난 달': { unit: 'month', by: -1 },
  이달: { unit: 'month', by: 0 },
  '이번 달': { unit: 'month', by: 0 },
  이번달: { unit: 'month', by: 0 },
  내달: { unit: 'month', by: 1 },
  '다음 달': { unit: 'month', by: 1 },
  다음달: { unit: 'month', by: 1 },
  지지난주: { unit: 'week', by: -2 },
  지난주: { unit: 'week', by: -1 },
  '지난 주': { unit: 'week', by: -1 },
  금주: { unit: 'week', by: 0 },
  이번주: { unit: 'week', by: 0 },
  '이번 주': { unit: 'week', by: 0 },
  다음주: { unit: 'week', by: 1 },
  '다음 주': { unit: 'week', by: 1 },
  다다음주: { unit: 'week', by: 2 },
  그저께: { unit: 'day', by: -2 },
  어제: { unit: 'day', by: -1 },
  어젯밤: { unit: 'day', by: -1 },
  오늘: { unit: 'day', by: 0 },
  내일: { unit: 'day', by: 1 },
  모레: { unit: 'day', by: 2 },
};

/** Korean words that point a bare day or month back or ahead. */
export const KOREAN_DIRECTIONS: Readonly<Record<string, 'past' | 'future'>> = {
  지난: 'past',
  오는: 'future',
  다가오는: 'future',
};

/** English words that point a weekday or month back or ahead; "this" points neither way. */
export const ENGLISH_DIRECTIONS: Readonly<Record<string, 'past' | 'future'>> = {
  last: 'past',
  next: 'future',
  'this coming': 'future',
  coming: 'future',
  upcoming: 'future',
};

/** Korean words behind a month (3월 초, early March) or a year (연 alone too: 연말, the end of the year) for a part of it. */
export const KOREAN_PARTS: Readonly<Record<string, DatePart>> = {
  초순: 'early',
  초: 'early',
  중순: 'middle',
  중반: 'middle',
  하순: 'late',
  말: 'late',
  말경: 'late',
};

/** English words before a month or year ("early March", "mid-2024") for a part of it. */
export const ENGLISH_PARTS: Readonly<Record<string, DatePart>> = {
  early: 'early',
  'the beginning of': 'early',
  'the start of': 'early',
  mid: 'middle',
  'the middle of': 'middle',
  late: 'late',
  'the end of': 'late',
};

/** Korean ordinals of the weeks of a month. */
export const KOREAN_WEEKS: Readonly<Record<string, DatePart>> = {
  첫째: 'week-1',
  첫: 'week-1',
  둘째: 'week-2',
  셋째: 'week-3',
  넷째: 'week-4',
  다섯째: 'week-5',
};

/** English ordinals, for halves, quarters and weeks. */
export const ENGLISH_PART_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  opening: 1,
  second: 2,
  '2nd': 2,
  latter: 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  fifth: 5,
};

/** Korean words that are an English day of the week in its sound, as in names of papers and programmes. */
export const SOUNDED_WEEKDAYS: Readonly<Record<string, number>> = {
  선데이: 0,
  먼데이: 1,
  튜즈데이: 2,
  웬즈데이: 3,
  서스데이: 4,
  프라이데이: 5,
  새터데이: 6,
  새러데이: 6,
};

/** How a part of the day turns a clock hour into one of 24: `pm` adds twelve, `noon` below eleven, `night` from six on. */
export type DayPart = 'am' | 'pm' | 'noon' | 'night';

/** Words for a half or part of the day before a clock time. */
export const KOREAN_DAY_PARTS: Readonly<Record<string, DayPart>> = {
  오전: 'am',
  새벽: 'am',
  아침: 'am',
  오후: 'pm',
  낮: 'noon',
  저녁: 'pm',
  밤: 'night',
};

/** Days of the week by their first syllable. */
export const KOREAN_WEEKDAYS: Readonly<Record<string, number>> = { 일: 0, 월: 1, 화: 2, 수: 3, 목: 4, 금: 5, 토: 6 };

/** What stands right behind 년, 월 or 일 when the number before it is a length of time and not a date. */
export const KOREAN_DURATION_JOINED: readonly string[] = [
  '간',
  '여',
  '째',
  '차',
  '짜리',
  '치',
  '당',
  '씩',
  '마다',
  '동안',
  '만에',
  '만의',
  '만인',
  '만이',
  '만 ',
  '남짓',
  '생',
  '형',
  '내내',
  '은커녕',
  '장',
  '이란',
];

/** What stands there after a space too; nothing but particles follows it (21일 전국 is the 21st, nationwide). */
export const KOREAN_DURATION_APART: readonly string[] = [
  '동안',
  '간',
  '만',
  '이내',
  '이상',
  '이하',
  '미만',
  '내내',
  '가까이',
  '가량',
  '정도',
  '안팎',
  '남짓',
  '전',
  '뒤',
  '후',
  '연속',
  '주기',
  '단위',
  '안',
  '내',
  '된',
  '밖',
  '앞으로',
  '앞',
  '앞둔',
  '앞두고',
  '더',
  '걸려',
  '걸린',
  '걸쳐',
  '자가격리',
  '격리',
  '넘게',
  '넘는',
  '지난',
  '지나',
  '남은',
  '남았',
  '남겨두고',
];

/** What stands there with a particle between: 3일이 더 (three more days). */
export const KOREAN_DURATION_PHRASES: readonly string[] = [
  '이 더 ',
  '이 걸',
  '이 지나',
  '이 지난 ',
  '이 남',
  '이 필요',
  '이 소요',
  '이 흘',
  '이 넘',
  '을 넘',
  '이나 ',
  '밖에',
  '을 앞두',
  '을 앞둔',
  '의 기간',
  '도 안 ',
  '도 채 ',
];

/** What stands before a bare number of days: 총 5일 (five days in all), 주 4일 (four days a week). */
export const KOREAN_DURATION_BEFORE: readonly string[] = [
  '주',
  '총',
  '약',
  '최대',
  '최소',
  '최소한',
  '적어도',
  '하루',
  '만',
  '향후',
  '최근',
  '단',
  '꼬박',
  '모두',
  '불과',
  '무려',
];

/** English months by their first three letters, with the forms they are written in. */
export const ENGLISH_MONTHS: readonly (readonly [string, number])[] = [
  ['January', 1],
  ['February', 2],
  ['March', 3],
  ['April', 4],
  ['May', 5],
  ['June', 6],
  ['July', 7],
  ['August', 8],
  ['September', 9],
  ['October', 10],
  ['November', 11],
  ['December', 12],
  ['Jan\\.?', 1],
  ['Feb\\.?', 2],
  ['Mar\\.', 3],
  ['Apr\\.?', 4],
  ['Jun\\.', 6],
  ['Jul\\.', 7],
  ['Aug\\.?', 8],
  ['Sept?\\.?', 9],
  ['Oct\\.?', 10],
  ['Nov\\.?', 11],
  ['Dec\\.?', 12],
];

/** English days of the week. */
export const ENGLISH_WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** English words for a year, month or day seen from the day of writing. */
export const ENGLISH_RELATIVE_WORDS: Readonly<Record<string, DateShift>> = {
  'the year before last': { unit: 'year', by: -2 },
  'last year': { unit: 'year', by: -1 },
  'this year': { unit: 'year', by: 0 },
  'next year': { unit: 'year', by: 1 },
  'last month': { unit: 'month', by: -1 },
  'this month': { unit: 'month', by: 0 },
  'next month': { unit: 'month', by: 1 },
  'the week before last': { unit: 'week', by: -2 },
  'last week': { unit: 'week', by: -1 },
  'this week': { unit: 'week', by: 0 },
  'next week': { unit: 'week', by: 1 },
  'the coming week': { unit: 'week', by: 1 },
  'the week after next': { unit: 'week', by: 2 },
  'the day before yesterday': { unit: 'day', by: -2 },
  yesterday: { unit: 'day', by: -1 },
  'last night': { unit: 'day', by: -1 },
  today: { unit: 'day', by: 0 },
  tonight: { unit: 'day', by: 0 },
  tomorrow: { unit: 'day', by: 1 },
  'the day after tomorrow': { unit: 'day', by: 2 },
};
