import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { type ReadNumber, readNativeNumber, readSinoNumber } from './read-korean-number.ts';
import { readKoreanQuantityTail } from './read-korean-quantity-tail.ts';

const RANGE = /\s?[~∼〜～]\s?|\s?(?:내지|에서)\s?|\s?[-–—]\s?|\s?또는\s?/y;
const SCORE = /\s?(?:대|:)\s?(?=\d)|\s?[-–]\s?(?=\d)|&(?=\d)/y;
const SHARE = /\s(?:중|가운데)(?:에서?)?\s/y;
/** Beyond it two numbers with 대 (to) or a hyphen between them are no score. */
const HIGHEST_SCORE = 1000;

/** A range (3~4명), a score (3-1, 3대 1) or a share (10명 중 9명, nine out of ten), where a second number follows. */
export function readKoreanNumberPair(text: string, at: number, first: ReadNumber): QuantityDraft | null {
  const low = readKoreanQuantityTail(text, toDraft(at, first));
  return (
    readScore(text, at, first) ??
    readRange(text, at, first, first.end) ??
    readRange(text, at, first, low.end) ??
    readShare(text, low)
  );
}

function readScore(text: string, at: number, first: ReadNumber): QuantityDraft | null {
  const second = first.isWord ? null : readAfter(text, first.end, SCORE);
  if (second === null || first.value >= HIGHEST_SCORE || second.value >= HIGHEST_SCORE) return null;
  const isSpelled = /^\s?[대:&]/.test(text.slice(first.end, first.end + 2));
  if (isUnitAfter(text, second.end) || (!isSpelled && first.value < second.value)) return null;
  return { ...toDraft(at, { ...first, end: second.end }), kind: 'score', upper: second.value };
}

/** A score stands alone or before a particle; 5-4명 has a counter. */
function isUnitAfter(text: string, at: number): boolean {
  return /^[%가-힣]/.test(text.charAt(at)) && !/^[으로의을를에이가은는까였인정수비승패다]/.test(text.charAt(at));
}

function readRange(text: string, at: number, first: ReadNumber, from: number): QuantityDraft | null {
  const second = readAfter(text, from, RANGE);
  if (second === null || second.isWord !== first.isWord) return null;
  if (from !== first.end && text.slice(from, second.end).includes('에서')) return null;
  const mantissa = second.value / second.scale;
  const isScaleShared = from === first.end && first.scale === 1 && second.scale > 1 && first.value <= mantissa;
  const low = isScaleShared ? first.value * second.scale : first.value;
  if (low >= second.value) return null;
  const tail = readKoreanQuantityTail(text, toDraft(at, second));
  const kind = tail.kind === 'amount' || tail.kind === 'ordinal' ? 'range' : tail.kind;
  return { ...tail, kind, value: low, upper: second.value };
}

/** 10명 중 9명: a share where the whole is 10 or 100, or 꼴 (a rate of) says so; 7명 중 5명 (five of the seven) stays two numbers. */
function readShare(text: string, whole: QuantityDraft): QuantityDraft | null {
  const second = readAfter(text, whole.end, SHARE);
  if (second === null || second.value >= whole.value) return null;
  const part = readKoreanQuantityTail(text, toDraft(whole.start, second));
  const isShare = whole.value === 10 || whole.value === 100 || /^\s?꼴/.test(text.slice(part.end, part.end + 2));
  if (!isShare || part.unit !== whole.unit || part.kind !== 'amount') return null;
  return { ...part, kind: 'fraction', value: second.value / whole.value, unit: null };
}

function readAfter(text: string, from: number, between: RegExp): ReadNumber | null {
  between.lastIndex = from;
  const match = between.exec(text);
  if (match === null) return null;
  const at = from + match[0].length;
  return /\d/.test(text.charAt(at)) ? readSinoNumber(text, at) : readNativeNumber(text, at);
}
