import { isCounterEnd } from './is-counter-end.ts';
import {
  BIG_SCALES,
  NATIVE_COUNTERS,
  NATIVE_COUNTERS_JOINED,
  NATIVE_NEEDING_COUNTER,
  NATIVE_NOUNS,
  NATIVE_ONES,
  NATIVE_RANGES,
  NATIVE_TENS,
  SCALE_LOOKALIKES,
  SINO_DIGITS,
  SMALL_SCALES,
} from './number-words.data.ts';

/** A Korean numeral without its unit. */
export interface ReadNumber {
  readonly value: number;
  /** The upper end where the numeral itself is vague (수십 tens of, 두세 two or three), else null. */
  readonly upper: number | null;
  readonly end: number;
  /** No digit in it. */
  readonly isWord: boolean;
  /** 여 (a little more than) inside or right behind the numeral: 305백여 만. */
  readonly isOver: boolean;
  /** The last power of 10⁴ named, or 1: in 3~4만 the 3 shares it. */
  readonly scale: number;
}

interface Part {
  readonly value: number;
  readonly end: number;
  readonly hasDigits: boolean;
  readonly isOver: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?/y;
const HALF_SIGN = '½';
const NATIVE = new RegExp(
  `(${Object.keys(NATIVE_RANGES).join('|')})|(${Object.keys(NATIVE_TENS).join('|')})?(?: (?=[두세네다여일아석넉]))?(하나|${Object.keys(NATIVE_ONES).join('|')})?`,
  'y',
);
const VAGUE = /(십수|수|몇몇|몇) ?([십백천]?)(여? ?)([만억조]?)/y;
/** 수 (several) is a word of many meanings, so that only these follow it: 수년, 수 명, 수차례. */
const SEVERAL_AFTER =
  /(?:년(?![가-힣])|년간|개월|차례|시간|일간|주간)| (?:명|주|일|분|건|개|곳|년|달|개월|시간|차례|가지|대)(?![가-힣]{2})/y;
const toWords = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const NOUN = new RegExp(` (?:${toWords(NATIVE_NOUNS)})`, 'y');
const COUNTER = new RegExp(`여? (?:${toWords(NATIVE_COUNTERS)})|여?(?:${toWords(NATIVE_COUNTERS_JOINED)})`, 'y');

/** The numeral in digits or Sino-Korean syllables at `at`: 3만5천, 1조 2,345억, 37억305백여 만, 삼백. */
export function readSinoNumber(text: string, at: number): ReadNumber | null {
  let total = 0;
  let pos = at;
  let lastScale = Number.POSITIVE_INFINITY;
  let hasDigits = false;
  let isOver = false;
  for (;;) {
    const group = readGroup(text, pos === at ? at : skipSpaceInNumber(text, pos), lastScale);
    if (group === null) break;
    total += group.value * group.scale;
    pos = group.end;
    hasDigits ||= group.hasDigits;
    isOver ||= group.isOver;
    lastScale = group.scale;
    if (group.scale === 1) break;
  }
  if (pos === at) return null;
  const scale = Number.isFinite(lastScale) ? lastScale : 1;
  return { value: roundFloat(total), upper: null, end: pos, isWord: !hasDigits, isOver, scale };
}

/** A space belongs to the numeral only before three or more digits or a group that has its own scale. */
function skipSpaceInNumber(text: string, pos: number): number {
  return text.charAt(pos) === ' ' && /^ (?:\d[\d,]{2,}|\d{1,4} ?[천백십만억])/.test(text.slice(pos, pos + 12))
    ? pos + 1
    : pos;
}

function readGroup(text: string, at: number, below: number): (Part & { readonly scale: number }) | null {
  const part = readBelowTenThousand(text, at) ?? { value: 1, end: at, hasDigits: false, isOver: false };
  const over = text.startsWith('여', part.end) ? 1 : 0;
  const gap = text.charAt(part.end + over) === ' ' ? 1 : 0;
  const scale = readScale(text, part.end + over + gap, BIG_SCALES);
  const isSpacedScale =
    gap === 0 ||
    /^[만억조]([^가-힣]|여|원|명|달|유|톤|개|건|평|가|대|㎡|t|장|마)/.test(
      text.slice(part.end + over + 1, part.end + over + 3),
    );
  if (scale !== null && scale < below && isSpacedScale && (part.end > at || below === Number.POSITIVE_INFINITY)) {
    return { ...part, scale, isOver: part.isOver || over === 1, end: part.end + over + gap + 1 };
  }
  if (part.end === at || (below !== Number.POSITIVE_INFINITY && part.value >= below)) return null;
  return { ...part, scale: 1 };
}

/** 4천 2백, 305백, 삼백오십, 천: what may stand before 만 (10⁴) or 억 (10⁸). */
function readBelowTenThousand(text: string, at: number): Part | null {
  let total = 0;
  let pos = at;
  let below = Number.POSITIVE_INFINITY;
  let hasDigits = false;
  for (;;) {
    const start = pos > at && /^ \d[천백십]/.test(text.slice(pos, pos + 3)) ? pos + 1 : pos;
    const digit = readDigits(text, start) ?? readSinoDigit(text, start);
    const from = digit?.end ?? start;
    const small = readScale(text, from, SMALL_SCALES);
    if (digit === null && (small === null || small >= below)) break;
    total += (digit?.value ?? 1) * (small !== null && small < below ? small : 1);
    hasDigits ||= digit?.hasDigits ?? false;
    pos = small !== null && small < below ? from + 1 : from;
    if (small === null || small >= below) break;
    below = small;
  }
  return pos === at ? null : { value: total, end: pos, hasDigits, isOver: false };
}

function readDigits(text: string, at: number): Part | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const half = text.startsWith(HALF_SIGN, at + match[0].length) ? 0.5 : 0;
  const value = Number(match[0].replaceAll(',', '')) + half;
  return { value, end: at + match[0].length + (half > 0 ? 1 : 0), hasDigits: true, isOver: false };
}

function readSinoDigit(text: string, at: number): Part | null {
  const value = SINO_DIGITS[text.charAt(at)];
  return value === undefined ? null : { value, end: at + 1, hasDigits: false, isOver: false };
}

function readScale(text: string, at: number, scales: Readonly<Record<string, number>>): number | null {
  const scale = scales[text.charAt(at)];
  if (scale === undefined || SCALE_LOOKALIKES.some((word) => text.startsWith(word, at))) return null;
  return scale;
}

/** 십수 명 (ten-odd people), 수십, 수백만, 수천억: the order of magnitude alone. */
export function readVagueNumber(text: string, at: number): ReadNumber | null {
  VAGUE.lastIndex = at;
  const [whole = '', kind, small = '', over = '', big = ''] = VAGUE.exec(text) ?? [];
  if (kind === undefined) return null;
  if (kind !== '십수' && small === '' && big === '') return readSeveral(text, at, kind);
  const end = at + (big === '' ? whole.length - over.length : whole.length);
  const scale = (SMALL_SCALES[small] ?? 1) * (BIG_SCALES[big] ?? 1);
  const [value, upper] = kind === '십수' ? [11 * scale, 19 * scale] : [scale, scale * 10];
  return { value, upper, end, isWord: true, isOver: false, scale: BIG_SCALES[big] ?? 1 };
}

/** 몇 명, 수년: more than one and fewer than ten. */
function readSeveral(text: string, at: number, word: string): ReadNumber | null {
  SEVERAL_AFTER.lastIndex = at + word.length;
  if (word === '수' && !SEVERAL_AFTER.test(text)) return null;
  return { value: 2, upper: 9, end: at + word.length, isWord: true, isOver: false, scale: 1 };
}

/** The native numeral at `at`, where a counter shows it to be one: 세 명, 스물다섯 살, 두세 차례. */
export function readNativeNumber(text: string, at: number): ReadNumber | null {
  NATIVE.lastIndex = at;
  const [whole = '', range, tens, ones] = NATIVE.exec(text) ?? [];
  if (whole === '') return null;
  const end = at + whole.length;
  if (whole === '한' && /[을를] $/.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (!hasCounterAfter(text, end) && !isFreeNative(text, whole, end)) return null;
  const bounds = range === undefined ? undefined : NATIVE_RANGES[range];
  const value = bounds?.[0] ?? (NATIVE_TENS[tens ?? ''] ?? 0) + (NATIVE_ONES[ones ?? ''] ?? 0);
  return { value, upper: bounds?.[1] ?? null, end, isWord: true, isOver: false, scale: 1 };
}

/** Whether a counter of native numerals stands at `at` and is a whole word. */
function hasCounterAfter(text: string, at: number): boolean {
  COUNTER.lastIndex = at;
  return COUNTER.test(text) && isCounterEnd(text, COUNTER.lastIndex);
}

/** 두 나라 (two countries), 다섯 자녀 (five children): words that are nothing but numerals need no counter. */
function isFreeNative(text: string, numeral: string, end: number): boolean {
  if (!NATIVE_NEEDING_COUNTER.includes(numeral)) return /^ [가-힣]/.test(text.slice(end, end + 2));
  NOUN.lastIndex = end;
  return numeral !== '한' && NOUN.test(text) && isCounterEnd(text, NOUN.lastIndex);
}

function roundFloat(value: number): number {
  return Number(value.toPrecision(14));
}
