import type { Span } from '../model/span.ts';

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
