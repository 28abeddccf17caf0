import type { Day } from '../text/calendar-date.ts';
import type { Block } from './block.ts';
import { dayPattern } from './byline-parts.data.ts';

const firstPrinting =
  /(?:기사\s?입력|최초\s?입력|입력|등록|승인|송고|게재|발행|작성|게시|input|entered|entry|published|posted|registered|written)(?:일시|일|시간| date| time| on)?\s?[:：|]?\s{0,3}$/i;
const laterChange =
  /(?:수정|업데이트|updated?|modified|revised|edited)(?:일시|일|시간| date| time| on)?\s?[:：|]?\s{0,3}$/i;
const shortYear = /(?<![\d.])(\d{2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishDay = /\b([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}),? ((?:19|20)\d{2})\b/;

function daysOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toDay(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year) ? { year, month, day } : null;
}

interface Candidate {
  readonly day: Day;
  /** 2 the date of first printing by its label, 1 a date without label, 0 a later change. */
  readonly rank: number;
}

function rankOf(before: string): number {
  if (laterChange.test(before)) return 0;
  return firstPrinting.test(before) ? 2 : 1;
}

function readDays(line: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (index: number, day: Day | null): void => {
    if (day !== null) found.push({ day, rank: rankOf(line.slice(Math.max(0, index - 30), index)) });
  };
  for (const match of line.matchAll(new RegExp(dayPattern, 'g')))
    add(match.index, toDay(Number(match[1]), Number(match[2]), Number(match[3])));
  const english = englishDay.exec(line);
  if (english)
    add(
      english.index,
      toDay(Number(english[3]), months.indexOf(english[1]?.toLowerCase() ?? '') + 1, Number(english[2])),
    );
  const short = shortYear.exec(line);
  if (found.length === 0 && short && rankOf(line.slice(0, short.index)) === 2)
    add(short.index, toDay(2000 + Number(short[1]), Number(short[2]), Number(short[3])));
  return found;
}

/** The day an article was first printed, by its by- and date lines: a labelled date before a bare one, both before a revision's. */
export function readPublished(blocks: readonly Pick<Block, 'noise' | 'text'>[]): Day | null {
  const lines = blocks.filter((block) => block.noise === 'byline' || block.noise === 'dateline');
  const days = lines.flatMap((block) => readDays(block.text));
  return (
    days.reduce<Candidate | null>((best, day) => (best === null || day.rank > best.rank ? day : best), null)?.day ??
    null
  );
}
