import { isCounterEnd } from './is-counter-end.ts';
import { KOREAN_ORDINALS, KOREAN_PAIRS, KOREAN_PERIODS } from './number-words.data.ts';
import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { readSinoNumber } from './read-korean-number.ts';

const COUNTED: Readonly<Record<string, readonly [number, string]>> = { ...KOREAN_PERIODS, ...KOREAN_PAIRS };
const PERIOD = new RegExp(
  Object.keys(COUNTED)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'y',
);
/** 과반 (a majority), not 과반응 (overreaction). */
const MAJORITY = /과반(?:수)?(?=[을이의에도은는 ,.]|$)/y;
const FRACTION = /분의 ?/y;
const ORDINAL_WORD = new RegExp(
  `(${Object.keys(KOREAN_ORDINALS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?: ?번째)?`,
  'y',
);
/** 첫 (first) is no word of its own; these begin with it or with 처음 and name no rank. */
const NO_ORDINAL = /첫(?:인상|사랑|걸음마|눈에)|처음처럼/y;

/** A quantity that is a word or a phrase of its own: 절반 (half), 과반 (a majority), 양국 (the two countries), 첫 번째 (first), 3분의 1 (one third). */
export function readKoreanQuantityWord(text: string, at: number): QuantityDraft | null {
  return readHalf(text, at) ?? readPeriod(text, at) ?? readOrdinalWord(text, at) ?? readFraction(text, at);
}

function readHalf(text: string, at: number): QuantityDraft | null {
  MAJORITY.lastIndex = at;
  const majority = MAJORITY.exec(text)?.[0];
  if (majority !== undefined)
    return { ...toDraft(at, { value: 0.5, end: at + majority.length, isWord: true, isOver: true }), kind: 'fraction' };
  if (!text.startsWith('절반', at)) return null;
  return { ...toDraft(at, { value: 0.5, end: at + 2, isWord: true }), kind: 'fraction' };
}

function readPeriod(text: string, at: number): QuantityDraft | null {
  PERIOD.lastIndex = at;
  const word = PERIOD.exec(text)?.[0];
  const [value, unit] = (word === undefined ? undefined : COUNTED[word]) ?? [];
  if (word === undefined || value === undefined || unit === undefined || !isCounterEnd(text, at + word.length))
    return null;
  return { ...toDraft(at, { value, end: at + word.length, isWord: true }), unit };
}

function readOrdinalWord(text: string, at: number): QuantityDraft | null {
  [ORDINAL_WORD.lastIndex, NO_ORDINAL.lastIndex] = [at, at];
  const match = NO_ORDINAL.test(text) ? null : ORDINAL_WORD.exec(text);
  const value = match?.[1] === undefined ? undefined : KOREAN_ORDINALS[match[1]];
  if (match === null || value === undefined) return null;
  return { ...toDraft(at, { value, end: at + match[0].length, isWord: true }), kind: 'ordinal' };
}

function readFraction(text: string, at: number): QuantityDraft | null {
  const below = readSinoNumber(text, at);
  if (below === null || below.value === 0) return null;
  FRACTION.lastIndex = below.end;
  const match = FRACTION.exec(text);
  const above = match === null ? null : readSinoNumber(text, below.end + match[0].length);
  if (above === null) return null;
  return { ...toDraft(at, { ...above, value: above.value / below.value, isWord: below.isWord }), kind: 'fraction' };
}
