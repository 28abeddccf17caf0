import { ENGLISH_SMALL_NUMBERS } from './number-words.data.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { type ReadEnglishNumber, readDigitNumber, readWordNumber } from './read-english-number.ts';
import { readEnglishQuantityTail } from './read-english-quantity-tail.ts';
import { readEnglishUnit } from './read-unit.ts';

const RANGE = /\s?[-–—~]\s?|-?\s?to-?\s|\sor\s|\sand\s/iy;
const SCORE = /[-–:](?=\d)|\s[-–]\s(?=\d)|-to-|\s?&\s?(?=\d)|\sto\s/y;
const RATIO = /\s(in|out of)\s/y;
const BETWEEN_BEFORE = /(?:between|from) (?:about |around |US|[$€£¥₩]){0,2}$/i;
/** Beyond it two numbers with a hyphen between them are no score. */
const HIGHEST_SCORE = 1000;

/** A share ("one in three"), a range ("3-4 people", "between 70 and 90 percent") or a score ("3-1"), where a second number follows. */
export function readEnglishNumberPair(text: string, draft: QuantityDraft): QuantityDraft | null {
  return (
    readRatio(text, draft) ??
    readRange(text, draft, draft.end) ??
    readRangeOfTails(text, draft) ??
    readScore(text, draft)
  );
}

/** Whether "between" or "from" stands before, so that an "and" behind makes a range. */
export function isAfterBetween(text: string, start: number): boolean {
  return BETWEEN_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** "one in three": a share, where the whole is 10 or 100 or the part is one; "five of the seven" stays two numbers. */
function readRatio(text: string, draft: QuantityDraft): QuantityDraft | null {
  const [joint, whole] = readSecond(text, draft.end, RATIO) ?? [];
  if (joint === undefined || whole === undefined || draft.value >= whole.value) return null;
  const isShare = whole.value === 10 || whole.value === 100 || (draft.value === 1 && whole.value <= 20);
  const unit = readEnglishUnit(text, whole.end);
  const isPeriod = joint.trim() === 'in' && unit !== null && unit.entry.measure !== 'count';
  return isShare && !isPeriod ? { ...draft, kind: 'fraction', value: draft.value / whole.value, end: whole.end } : null;
}

function readRange(text: string, draft: QuantityDraft, from: number): QuantityDraft | null {
  const [joint, second] = readSecond(text, from, RANGE) ?? [];
  if (joint === undefined || second === undefined || !canJoin(text, draft, joint.trim(), second.value)) return null;
  const tail = readEnglishQuantityTail(text, { ...draft, value: second.value, end: second.end });
  const scale = second.value / leadingNumber(text, from + joint.length, second.value);
  const isScaleShared = scale >= 1000 && draft.value < 1000 && draft.value * scale < second.value;
  const value = isScaleShared ? draft.value * scale : draft.value;
  const isHyphenatedWords = joint.trim() === '-' && draft.isWord && second.isWord && tail.unit === null;
  if (value >= second.value || isHyphenatedWords) return null;
  return { ...tail, kind: tail.kind === 'amount' ? 'range' : tail.kind, value, upper: second.value };
}

/** "70%-90%", "between 5 percent and 7 percent"; "from 5 percent to 7 percent" and "up 5 percent to 7 percent" tell of two numbers. */
function readRangeOfTails(text: string, draft: QuantityDraft): QuantityDraft | null {
  const low = readEnglishQuantityTail(text, draft);
  const range =
    low.end === draft.end || /^-?\s?to/.test(text.slice(low.end, low.end + 4)) ? null : readRange(text, draft, low.end);
  return range !== null && range.unit === low.unit ? range : null;
}

function canJoin(text: string, draft: QuantityDraft, joint: string, second: number): boolean {
  if (joint === 'and') return isAfterBetween(text, draft.start);
  return joint !== 'or' || (second === draft.value + 1 && draft.value <= 20);
}

function readScore(text: string, draft: QuantityDraft): QuantityDraft | null {
  const [joint, second] = readSecond(text, draft.end, SCORE) ?? [];
  if (joint === undefined || second === undefined || draft.isWord !== second.isWord) return null;
  if (draft.value >= HIGHEST_SCORE || second.value >= HIGHEST_SCORE) return null;
  if (joint === ' to ' && isBelowZero(text, draft.start)) return null;
  const isFalling = draft.value >= second.value && !/^ ?(?:percent|%)/.test(text.slice(second.end, second.end + 8));
  return joint === ' to ' && !isFalling ? null : { ...draft, kind: 'score', upper: second.value, end: second.end };
}

/** “Minus 2 to 1 degree”: a fall through zero is no score. */
function isBelowZero(text: string, start: number): boolean {
  return /(?:minus|negative|below|[-−–]) ?$/i.test(text.slice(Math.max(0, start - 9), start));
}

function readSecond(text: string, from: number, between: RegExp): readonly [string, ReadEnglishNumber] | null {
  between.lastIndex = from;
  const joint = between.exec(text)?.[0];
  if (joint === undefined) return null;
  const number = readDigitNumber(text, from + joint.length, false) ?? readWordNumber(text, from + joint.length);
  return number === null || number.isOrdinal ? null : [joint, number];
}

/** The number without its scale word: 15 of "15 million". */
function leadingNumber(text: string, at: number, fallback: number): number {
  const digits = /^\d[\d,.]{0,20}/.exec(text.slice(at, at + 22))?.[0];
  if (digits !== undefined) return Number.parseFloat(digits.replaceAll(',', '')) || fallback;
  const word = /^[A-Za-z]+/.exec(text.slice(at, at + 12))?.[0].toLowerCase() ?? '';
  return ENGLISH_SMALL_NUMBERS[word] ?? fallback;
}
