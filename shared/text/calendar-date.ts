import type { Span } from '../model/span.ts';

/** A stretch inside a year or month: 하반기 (the second half), 중순 (the middle), 중 (at some time within), 첫째 주 (the first week). */
export type DatePart =
  | 'early'
  | 'middle'
  | 'late'
  | 'within'
  | 'half-1'
  | 'half-2'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'week-1'
  | 'week-2'
  | 'week-3'
  | 'week-4'
  | 'week-5';

/** How a relative word points away from the base day: 작년 (last year) is one year back. */
export interface DateShift {
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly by: number;
}

/** A date or time as it stands in a text; what the text leaves open is null. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
  /** 0 to 23, and minutes; null when no time of day is named. */
  readonly hour: number | null;
  readonly minute: number | null;
  /** The clock time does not say which half of the day it is in ("at 3:40"), so that only its twelve hours count. */
  readonly isHalfOpen: boolean;
  /** The half of the day where it is named without a clock time: 오전 (morning), "afternoon". */
  readonly half: 'am' | 'pm' | null;
  readonly part: DatePart | null;
  /** The relative word as it stands, resolved or not: 내달 (next month) is one month ahead. */
  readonly shift: DateShift | null;
  /** Which way 지난 (last), 오는 (next) or a relative word points. */
  readonly direction: 'past' | 'future' | null;
  /** `relative` for 지난 13일 (last 13th), 내달 (next month), 작년 (last year), resolved where a base date was given. */
  readonly isRelative: boolean;
  readonly span: Span;
}

/** A day to resolve relative dates against. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
