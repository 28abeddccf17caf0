import type { Span } from '../model/span.ts';
import type { CalendarDate, DatePart, DateShift, Day } from './calendar-date.ts';
import { findMatches } from './find-matches.ts';

/** Part of a date as one pattern read it; neighbouring pieces join into one date. */
export interface DatePiece {
  readonly span: Span;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly half?: 'am' | 'pm';
  readonly part?: DatePart;
  readonly shift?: DateShift;
  /** 지난 13일 (last 13th) is `past`, 오는 5일 (the coming 5th) is `future`. */
  readonly direction?: 'past' | 'future';
  /** A clock time that does not say which half of the day: 3시, "3:40". */
  readonly isHalfOpen?: boolean;
}

/** What a pattern found, without its place. */
export type DateFields = Omit<DatePiece, 'span'>;

/** The named groups of a match, and where it began as `start`. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** One way a part of a date is written: a global pattern with named groups, and what a match means (null: no date after all). */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (groups: DateGroups, text: string, end: number) => DateFields | null;
}

/** Beyond it two pieces are two dates, whatever stands between. */
const LONGEST_GAP = 16;
const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'half', 'part', 'shift', 'direction'] as const;

/** Every piece the patterns find in a text, sorted, none overlapping. */
export function readPieces(text: string, patterns: readonly DatePattern[]): DatePiece[] {
  return pickPieces(patterns.flatMap((pattern) => matchPieces(text, pattern)));
}

function matchPieces(text: string, { pattern, read }: DatePattern): DatePiece[] {
  const pieces: DatePiece[] = [];
  for (const match of findMatches(text, pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const fields = read(Object.assign(match.groups ?? {}, { start: String(match.index) }), text, span.end);
    if (fields !== null) pieces.push({ ...fields, span });
  }
  return pieces;
}

/** Of two pieces that overlap the earlier wins, of two that begin together the longer. */
function pickPieces(pieces: readonly DatePiece[]): DatePiece[] {
  const sorted = [...pieces].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const picked: DatePiece[] = [];
  let end = -1;
  for (const piece of sorted) {
    if (piece.span.start < end) continue;
    picked.push(piece);
    end = piece.span.end;
  }
  return picked;
}

/** Joins neighbours that say different things of one date and have only `gap` between them. */
export function joinPieces(text: string, pieces: readonly DatePiece[], gap: RegExp): DatePiece[] {
  const joined: DatePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const between = last === undefined ? null : text.slice(last.span.end, piece.span.start);
    if (
      last !== undefined &&
      between !== null &&
      between.length <= LONGEST_GAP &&
      gap.test(between) &&
      canJoin(last, piece)
    ) {
      joined[joined.length - 1] = { ...last, ...piece, span: { start: last.span.start, end: piece.span.end } };
    } else joined.push(piece);
  }
  return joined;
}

function canJoin(a: DatePiece, b: DatePiece): boolean {
  if (FIELDS.some((field) => a[field] !== undefined && b[field] !== undefined)) return false;
  return canShift(a, b) && canShift(b, a);
}

/** A relative year or month and a named one are two dates; 오늘 (today) may be named as well. */
function canShift(a: DatePiece, b: DatePiece): boolean {
  const unit = a.shift?.unit;
  if (unit === 'week') return b.year === undefined && b.month === undefined && b.day === undefined;
  return unit === undefined || unit === 'day' || b[unit] === undefined;
}

/** The date a piece stands for; relative words are worked out from `published`, and stay open without it. */
export function resolvePiece(piece: DatePiece, published: Day | undefined): CalendarDate {
  const base = published === undefined ? null : resolveFields(piece, published);
  return {
    year: base?.year ?? piece.year ?? null,
    month: base?.month ?? piece.month ?? null,
    day: base?.day ?? piece.day ?? null,
    weekday: piece.weekday ?? null,
    hour: piece.hour ?? null,
    minute: piece.minute ?? null,
    isHalfOpen: piece.isHalfOpen === true,
    half: piece.half ?? null,
    part: piece.part ?? null,
    shift: piece.shift ?? null,
    direction: piece.direction ?? directionOf(piece.shift),
    isRelative: piece.shift !== undefined || piece.direction !== undefined,
    span: piece.span,
  };
}

function directionOf(shift: DateShift | undefined): CalendarDate['direction'] {
  if (shift === undefined || shift.by === 0) return null;
  return shift.by < 0 ? 'past' : 'future';
}

function resolveFields(piece: DatePiece, published: Day): Partial<Day> | null {
  if (piece.shift !== undefined && (piece.shift.unit !== 'day' || piece.day === undefined))
    return shiftDay(published, piece.shift);
  if (piece.direction === undefined || piece.year !== undefined) return null;
  return piece.month === undefined ? nearestDay(piece, published) : nearestMonth(piece, published);
}

function shiftDay(base: Day, shift: DateShift): Partial<Day> {
  if (shift.unit === 'year') return { year: base.year + shift.by };
  if (shift.unit === 'month') return monthAt(base.year, base.month + shift.by);
  if (shift.unit === 'week') return {};
  return dayAt(base, shift.by);
}

function nearestDay(piece: DatePiece, base: Day): Partial<Day> | null {
  if (piece.day === undefined) return null;
  if (piece.direction === 'past') return monthAt(base.year, piece.day <= base.day ? base.month : base.month - 1);
  return monthAt(base.year, piece.day >= base.day ? base.month : base.month + 1);
}

function nearestMonth(piece: DatePiece, base: Day): Partial<Day> | null {
  if (piece.month === undefined) return null;
  const wanted = piece.month * 100 + (piece.day ?? (piece.direction === 'past' ? 99 : 0));
  const now = base.month * 100 + base.day;
  if (piece.direction === 'past')
    return {
      year:
        wanted <= now || piece.month === base.month - 1 || (piece.day === undefined && piece.month < base.month)
          ? base.year
          : base.year - 1,
    };
  return { year: wanted >= now ? base.year : base.year + 1 };
}

function monthAt(year: number, month: number): Partial<Day> {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

function dayAt(base: Day, by: number): Day {
  const moved = new Date(Date.UTC(base.year, base.month - 1, base.day + by));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}
