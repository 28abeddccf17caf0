import type { DatePart } from './calendar-date.ts';
import type { DatePattern } from './date-piece.ts';
import { KOREAN_PARTS, KOREAN_WEEKS, SOUNDED_WEEKDAYS } from './date-words.data.ts';

const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const QUARTERS: readonly DatePart[] = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'];
const PART_AFTER = `(?<part>${oneOf(Object.keys(KOREAN_PARTS))})(?=(?:에는|에도|에|까지는|까지|부터는|부터|쯤|경|께|이면|이|의|엔|로|으로)?(?![가-힣]))`;

/** How Korean names parts of a year or month: 상반기 (first half), 2분기 (second quarter), 3월 말 (late March), 첫째 주 (first week). */
export const koreanPartPatterns: readonly DatePattern[] = [
  { pattern: /(?<half>상|하)반기/g, read: ({ half }) => ({ part: half === '상' ? 'half-1' : 'half-2' }) },
  {
    pattern: /(?<![\d.,~∼-])(?<quarter>[1-4])\s?[/∙]?\s?4?분기(?!\s?(?:연속|째|만에|동안|이상|마다))/g,
    read: ({ quarter }) => toPart(QUARTERS[Number(quarter) - 1]),
  },
  {
    pattern: new RegExp(`(?<=(?:\\d월|\\d년|올해|지난해|작년|내년|이달|지난달|내달|다음 달) ?)${PART_AFTER}`, 'g'),
    read: ({ part = '' }) => toPart(KOREAN_PARTS[part]),
  },
  { pattern: /(?<=\d월 ?)중(?=에|으로|엔|이|,|\.|$| [가-힣])/g, read: () => ({ part: 'within' }) },
  {
    pattern: new RegExp(
      `(?<![가-힣])(?<week>${oneOf(Object.keys(KOREAN_WEEKS))}) ?주(?=에|의|는|엔|말|부터|까지|[^가-힣]|$)`,
      'g',
    ),
    read: ({ week = '' }) => toPart(KOREAN_WEEKS[week]),
  },
  {
    pattern:
      /(?<![가-힣])(?:(?<am>오전|아침|새벽)|(?<pm>오후|저녁))(?= |에|부터|까지|,|\.|$)(?! ?(?:\d|식사|밥|자리|모임|을|를|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)))/g,
    read: ({ am }) => ({ half: am === undefined ? 'pm' : 'am' }),
  },
  {
    pattern: new RegExp(`(?<weekday>${oneOf(Object.keys(SOUNDED_WEEKDAYS))})`, 'g'),
    read: ({ weekday = '' }) => {
      const day = SOUNDED_WEEKDAYS[weekday];
      return day === undefined ? null : { weekday: day };
    },
  },
];

function toPart(part: DatePart | undefined): { readonly part: DatePart } | null {
  return part === undefined ? null : { part };
}
