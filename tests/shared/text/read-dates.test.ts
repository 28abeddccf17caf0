import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../shared/text/calendar-date.ts';
import { readEnglishDates } from '../../../shared/text/read-english-dates.ts';
import { readKoreanDates } from '../../../shared/text/read-korean-dates.ts';
import { isSameDate } from '../../../shared/text/same-date.ts';

const published = { year: 2023, month: 3, day: 15 };

/** "2023-03-07 w2 15:40 | marked words"; ? is what the text leaves open. */
function show(text: string, dates: readonly CalendarDate[]): string[] {
  return dates.map((d) => {
    const day = `${d.year ?? '?'}-${d.month ?? '?'}-${d.day ?? '?'}`;
    const weekday = d.weekday === null ? '' : ` w${d.weekday}`;
    const time = d.hour === null ? '' : ` ${d.hour}:${d.minute ?? '?'}`;
    const part = d.part === null ? '' : ` ${d.part}`;
    const week = d.shift?.unit === 'week' ? ` week ${d.shift.by}` : '';
    return `${day}${weekday}${part}${week}${time} | ${text.slice(d.span.start, d.span.end)}`;
  });
}

const korean: Record<string, readonly [string, ...string[]]> = {
  'a full date': ['2023년 3월 7일 열렸다', '2023-3-7 | 2023년 3월 7일'],
  'with dots': ['2023. 3. 7. 기준', '2023-3-7 | 2023. 3. 7.'],
  'with slashes': ['입력 2021/04/06', '2021-4-6 | 2021/04/06'],
  'a year with an apostrophe': ["'21년 예산, ’22년", "2021-?-? | '21년", '2022-?-? | ’22년'],
  'two-digit years beside an arrow': ['18년 5명 → 21년 18명', '2018-?-? | 18년', '2021-?-? | 21년'],
  'two-digit years from one to the other': ['18년 5명에서 21년 18명으로', '2018-?-? | 18년', '2021-?-? | 21년'],
  'lengths of time from one to the other': ['형량이 18년에서 21년으로 늘었다'],
  'not a length of time': ['18년 만에 3년간 10일 동안'],
  'a month alone': ['3월 착공', '?-3-? | 3월'],
  'at some time in a month is not its middle': [
    '3월 중 착공, 3월 중순 완공',
    '?-3-? within | 3월 중',
    '?-3-? middle | 3월 중순',
  ],
  'early and late in a month': [
    '5월 초 시작해 8월 하순, 9월 말 마친다',
    '?-5-? early | 5월 초',
    '?-8-? late | 8월 하순',
    '?-9-? late | 9월 말',
  ],
  'a month end of another word': ['3월 초등학교, 5월 말레이시아', '?-3-? | 3월', '?-5-? | 5월'],
  'halves and quarters': ['2분기 매출과 하반기 전망', '?-?-? quarter-2 | 2분기', '?-?-? half-2 | 하반기'],
  'quarters that are counted': ['3분기 연속 감소'],
  'the end of last year': ['지난해 말 문을 연', '2022-?-? late | 지난해 말'],
  weeks: [
    '지난주 수요일부터 이번 주와 다음 주',
    '?-?-? w3 week -1 | 지난주 수요일',
    '?-?-? week 0 | 이번 주',
    '?-?-? week 1 | 다음 주',
  ],
  'a week of a month': ['3월 첫째 주에 열린다', '?-3-? week-1 | 3월 첫째 주'],
  'a clock of twenty-four hours': ['16시 30분에 모여 1630시 출발', '?-?-? 16:30 | 16시 30분', '?-?-? 16:30 | 1630시'],
  'half past': ['오후 3시 반', '?-?-? 15:30 | 오후 3시 반'],
  'a weekday in its English sound': ['선데이 가람이 전했다', '?-?-? w0 | 선데이'],
  'months cut short': ['3~4월', '?-3-? | 3', '?-4-? | 4월'],
  'a day alone': ['21일 밝혔다', '?-?-21 | 21일'],
  'last 13th, seen from the 15th of March': ['지난 13일 열린', '2023-3-13 | 지난 13일'],
  'last 28th was in February': ['지난 28일 열린', '2023-2-28 | 지난 28일'],
  'the coming 5th is in April': ['오는 5일 열리는', '2023-4-5 | 오는 5일'],
  'next month': ['내달 착공', '2023-4-? | 내달'],
  'last month': ['지난달 발표', '2023-2-? | 지난달'],
  'last year, this year, next year': [
    '작년과 지난해와 올해와 내년',
    '2022-?-? | 작년',
    '2022-?-? | 지난해',
    '2023-?-? | 올해',
    '2024-?-? | 내년',
  ],
  'a relative year and a month': ['지난해 12월 3일', '2022-12-3 | 지난해 12월 3일'],
  'this year and the first half of it': ['올해 상반기', '2023-?-? half-1 | 올해 상반기'],
  'a clock time': ['오후 3시 40분', '?-?-? 15:40 | 오후 3시 40분'],
  'a date with weekday and time': ['3월 7일(화) 오전 10시', '?-3-7 w2 10:0 | 3월 7일(화) 오전 10시'],
  'the end of a span shares the half of the day': ['오후 1시부터 5시까지', '?-?-? 13:0 | 오후 1시', '?-?-? 17:0 | 5시'],
  'two days of one month': ['7월 21~24일', '?-7-21 | 7월 21', '?-?-24 | 24일'],
  'eleven at night': ['오후 11시', '?-?-? 23:0 | 오후 11시'],
  'around noon, eleven is before it': ['낮 11시 30분', '?-?-? 11:30 | 낮 11시 30분'],
  'midnight by its number': ['0시', '?-?-? 0:0 | 0시'],
  'a span of years': ['2023~2025년', '2023-?-? | 2023', '2025-?-? | 2025년'],
  'a span of years cut short': ['2021~23년', '2021-?-? | 2021', '2023-?-? | 23년'],
  'a span of months': ['3~5월', '?-3-? | 3', '?-5-? | 5월'],
  'today with its date': ['오늘(15일)', '?-?-15 | 오늘(15일'],
  'a day before a word that begins like a length of time': [
    '21일 전국에서 21일 이상민 장관이',
    '?-?-21 | 21일',
    '?-?-21 | 21일',
  ],
  'three days ago is a length of time': ['3일 전 3일 뒤에 3일이 지나서 총 5일 주 4일'],
  'a five-day market and a night away': ['5일장, 1박 2일'],
  'days of a working week': ['주 4일 일하지만 5일 급여를 받는다'],
  'the coming days': ['오는 25~26일', '2023-3-25 | 오는 25', '?-?-26 | 26일'],
  'a school year': ['2024학년도', '2024-?-? | 2024'],
  'this year in short': ['올 상반기', '2023-?-? half-1 | 올 상반기'],
  'a year alone': ['2018 대회', '2018-?-? | 2018'],
  'a count is no year': ['2000명, 2023원'],
  'a weekday in a list': ['매주 월요일', '?-?-? w1 | 월요일'],
  weekday: ['지난 금요일 발표', '?-?-? w5 | 지난 금요일'],
};

const english: Record<string, readonly [string, ...string[]]> = {
  'month first': ['March 7, 2023', '2023-3-7 | March 7, 2023'],
  'day first': ['on 7 March', '?-3-7 | 7 March'],
  'a short month': ['Sept. 4', '?-9-4 | Sept. 4'],
  'the 21st': ['on the 21st', '?-?-21 | the 21st'],
  'a year': ['in 2021', '2021-?-? | 2021'],
  'a year with an apostrophe': ["in '21", "2021-?-? | '21"],
  'an ordinal that opens a quotation': ["The '15th Moonlight Festival' opened"],
  'last year': ['last year', '2022-?-? | last year'],
  'next month': ['next month', '2023-4-? | next month'],
  'a clock time': ['at 3:40 p.m.', '?-?-? 15:40 | 3:40 p.m.'],
  'the middle of a month': ['mid-September', '?-9-? middle | mid-September'],
  'early and late': ['in early May and at the end of June', '?-5-? early | early May', '?-6-? late | the end of June'],
  'halves and quarters': [
    'the second quarter of 2018, the first half of this year and Q3',
    '2018-?-? quarter-2 | second quarter of 2018',
    '2023-?-? half-1 | first half of this year',
    '?-?-? quarter-3 | Q3',
  ],
  'the first half of a match': ['two goals in the first half'],
  weeks: ['last week and next week', '?-?-? week -1 | last week', '?-?-? week 1 | next week'],
  'a week of a month': ['the first week of March', '?-3-? week-1 | first week of March'],
  'a clock of twenty-four hours': ['at 16:30 or at 1630 hours', '?-?-? 16:30 | 16:30', '?-?-? 16:30 | 1630 hours'],
  'hours are counted': ['1630 hours of training'],
  'a time zone between': ['at 04:00 KST on Tuesday', '?-?-? w2 4:0 | 04:00 KST on Tuesday'],
  'a half of the day behind': ['at 7 o’clock in the evening', '?-?-? 19:0 | 7 o’clock in the evening'],
  'last and next before a weekday': ['last Monday', '?-?-? w1 | last Monday'],
  'a scale word behind': ['1420 million fans'],
  'a month after at least': ['until at least May', '?-5-? | May'],
  'a weekday and a date': ['Saturday, September 29, 2018', '2018-9-29 w6 | Saturday, September 29, 2018'],
  'a span of days': ['June 21-24', '?-6-21 | June 21', '?-?-24 | 24'],
  'a span of years': ['2021-23', '2021-?-? | 2021', '2023-?-? | 23'],
  'a time and a day': ['at 2 p.m. on the 21st', '?-?-21 14:0 | 2 p.m. on the 21st'],
  noon: ['until noon', '?-?-? 12:0 | noon'],
  'the 17th of something': ['the 17th Sports Festival on the 5th floor'],
  'may is a verb': ['he may go and they march 7 miles'],
  'a count is not a year': ['2000 people'],
};

describe('readKoreanDates', () => {
  it.each(Object.entries(korean))('%s', (_reason, [text, ...wanted]) => {
    expect(show(text, readKoreanDates(text, published))).toEqual(wanted);
  });

  it('leaves relative words open without a day to start from', () => {
    expect(show('내달', readKoreanDates('내달'))).toEqual(['?-?-? | 내달']);
  });
});

describe('readEnglishDates', () => {
  it.each(Object.entries(english))('%s', (_reason, [text, ...wanted]) => {
    expect(show(text, readEnglishDates(text, published))).toEqual(wanted);
  });
});

const pairs: Record<string, readonly [string, string, boolean]> = {
  'the 21st is July 21': ['21일', 'July 21', true],
  'another day': ['7월 21일', 'July 22', false],
  'another year': ['2021년', '2022', false],
  'nothing in common': ['2021년', '3 p.m.', false],
  'a day by its number and by its weekday': ['21일', 'Monday', true],
  'a weekday against another': ['월요일', 'Tuesday', false],
  'a weekday follows from a full date': ['2023년 3월 7일', 'Tuesday', true],
  'another weekday': ['2023년 3월 7일', 'Wednesday', false],
  'last year by its number': ['작년', '2022', true],
  'the same minute': ['오후 3시 40분', '3:40 p.m.', true],
  'another minute': ['오후 3시 40분', '3:50 p.m.', false],
  'morning is not evening': ['오전 8시', '8 p.m.', false],
  'a clock that names no half of the day': ['오후 3시 40분', 'at 3:40', true],
  'in March is not in the middle of it': ['3월 중 착공', 'mid-March', false],
  'in March': ['3월 중 착공', 'in March', true],
  'another half': ['하반기', 'the first half of this year', false],
  'another quarter': ['2분기', 'the third quarter', false],
  'last week is not next week': ['지난주', 'next week', false],
  'the other way round': ['지난 수요일', 'next Wednesday', false],
  'the 13th was a Monday': ['13일', 'Tuesday', true],
};

describe('isSameDate', () => {
  it.each(Object.entries(pairs))('%s', (_reason, [source, target, wanted]) => {
    const [a] = readKoreanDates(source, published);
    const [b] = readEnglishDates(target, published);
    if (a === undefined || b === undefined) throw new Error('nothing read');
    expect(isSameDate(a, b)).toBe(wanted);
  });

  it.each([
    ['falls on it this month', 'Monday', true],
    ['falls on it next month', 'Thursday', true],
    ['falls on it in none of three months', 'Saturday', false],
  ])('a bare day beside a weekday %s', (_reason, weekday, wanted) => {
    const [a] = readKoreanDates('13일', published);
    const [b] = readEnglishDates(weekday, published);
    if (a === undefined || b === undefined) throw new Error('nothing read');
    expect(isSameDate(a, b, published)).toBe(wanted);
  });

  it.each([
    ['작년', 'next year', false],
    ['내달', 'next month', true],
    ['2004년', 'yesterday', false],
    ['2004년', 'last year', true],
  ])('without a day to start from, %s and “%s”', (source, target, wanted) => {
    const [a] = readKoreanDates(source);
    const [b] = readEnglishDates(target);
    if (a === undefined || b === undefined) throw new Error('nothing read');
    expect(isSameDate(a, b)).toBe(wanted);
  });
});
