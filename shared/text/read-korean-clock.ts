import type { DateFields, DateGroups, DatePiece } from './date-piece.ts';
import { type DayPart, KOREAN_DAY_PARTS } from './date-words.data.ts';
import { NATIVE_ONES } from './number-words.data.ts';

/** How many code units apart two clock times may stand to share a half of the day: 오후 1시부터 5시까지. */
const SAME_SCHEDULE = 12;
const NATIVE_HOURS: Readonly<Record<string, number>> = { ...NATIVE_ONES, 열: 10, 열한: 11, 열두: 12 };

/** The hour and minute of a Korean clock time, as 0 to 23; one that names no half of the day is left to `settleHalves`. */
export function readKoreanClock({ part, hour, native, minute, half }: DateGroups): DateFields | null {
  const stated = native === undefined ? Number(hour) : NATIVE_HOURS[native];
  if (stated === undefined) return null;
  const minutes = half === undefined ? (minute === undefined ? 0 : Number(minute)) : 30;
  const partOfDay = part === undefined ? undefined : KOREAN_DAY_PARTS[part];
  if (partOfDay === undefined)
    return {
      hour: stated % 24,
      minute: minutes,
      isHalfOpen: stated >= 1 && stated <= 12 && !(hour ?? '').startsWith('0'),
    };
  return { hour: toHour(stated, partOfDay), minute: minutes };
}

function toHour(hour: number, part: DayPart): number {
  if (part === 'am') return hour === 12 ? 0 : hour;
  if (part === 'pm') return hour < 12 ? hour + 12 : hour;
  if (part === 'noon') return hour < 11 ? hour + 12 : hour;
  return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
}

/** A bare hour shares the half of the day of the time before it; without one, 1 to 6 o'clock in news is the afternoon. */
export function settleHalves(pieces: readonly DatePiece[]): DatePiece[] {
  let last: DatePiece | undefined;
  return pieces.map((piece) => {
    if (piece.hour === undefined) return piece;
    const near = isNear(last, piece) ? last : undefined;
    const settled =
      piece.isHalfOpen === true
        ? { ...piece, isHalfOpen: near === undefined, hour: settleHour(piece.hour, near) }
        : piece;
    last = settled;
    return settled;
  });
}

function isNear(last: DatePiece | undefined, piece: DatePiece): boolean {
  return last !== undefined && piece.span.start - last.span.end <= SAME_SCHEDULE;
}

function settleHour(hour: number, last: DatePiece | undefined): number {
  if (hour === 12) return 12;
  if (last?.hour === undefined) return hour <= 6 ? hour + 12 : hour;
  const afternoon = hour + 12;
  if (last.hour >= 12) return afternoon > last.hour ? afternoon : hour;
  return hour < last.hour ? afternoon : hour;
}
