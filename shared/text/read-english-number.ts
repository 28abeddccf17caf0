import { ENGLISH_ORDINALS, ENGLISH_SCALES, ENGLISH_SMALL_NUMBERS } from './number-words.data.ts';

/** An English numeral without currency and unit. */
export interface ReadEnglishNumber {
  readonly value: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isOrdinal: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?|\.\d{1,9}/y;
const HALF_SIGN = /[½¼¾⅓⅔]/;
const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const LONG_SCALE = /(?:[ -]{1,2})(hundred|thousand|million|billion|trillion|quadrillion)(?![A-Za-z])/iy;
const SHORT_SCALE = /\s?(m|mn|mln|bn|b|tn|trn|k|M|K|B)(?![A-Za-z²³/])/y;
/** "5.5m people" are millions; "a 200m race" is metres. */
const MILLIONS_OF =
  /^ (?:people|viewers|users|followers|tonnes|tons|homes|jobs|pounds|dollars|euros|barrels|workers|voters|passengers|tickets|copies|residents|visitors|households|cars|children|subscribers|customers)(?![a-z])/;
const ORDINAL_END = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const WORD = /[ -]?(?:and )?([A-Za-z]+)(?![A-Za-z])/y;

/** The numeral in digits at `at`, with a scale word or, behind a currency sign, a scale letter: "5.5 million", "$27bn". */
export function readDigitNumber(text: string, at: number, isMoney: boolean): ReadEnglishNumber | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const base = Number(match[0].replaceAll(',', ''));
  const sign = text.charAt(at + match[0].length);
  const value = HALF_SIGN.test(sign) ? base + (SIGNS[sign] ?? 0) : base;
  const end = at + match[0].length + (HALF_SIGN.test(sign) ? 1 : 0);
  ORDINAL_END.lastIndex = end;
  if (Number.isInteger(base) && ORDINAL_END.test(text)) return { value, end: end + 2, isWord: false, isOrdinal: true };
  return { ...withScales(text, value, end, isMoney), isWord: false, isOrdinal: false };
}

function withScales(
  text: string,
  value: number,
  end: number,
  isMoney: boolean,
): { readonly value: number; readonly end: number } {
  SHORT_SCALE.lastIndex = end;
  const short = SHORT_SCALE.exec(text)?.[1];
  const isCrowd = short === 'm' && MILLIONS_OF.test(text.slice(SHORT_SCALE.lastIndex, SHORT_SCALE.lastIndex + 14));
  if (short !== undefined && (isMoney || isCrowd || /^(?:mn|mln|bn|tn|trn|k|K)$/.test(short))) {
    const length = SHORT_SCALE.lastIndex - end;
    return { value: roundFloat(value * (ENGLISH_SCALES[short.toLowerCase()] ?? 1)), end: end + length };
  }
  let [total, pos] = [value, end];
  for (let count = 0; count < 2; count += 1) {
    LONG_SCALE.lastIndex = pos;
    const word = LONG_SCALE.exec(text)?.[1];
    if (word === undefined) break;
    total *= ENGLISH_SCALES[word.toLowerCase()] ?? 1;
    pos = LONG_SCALE.lastIndex;
  }
  return { value: roundFloat(total), end: pos };
}

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

/** The numeral in words at `at`: "twenty-five", "two hundred thousand", "a hundred", "twenty-first". */
export function readWordNumber(text: string, at: number): ReadEnglishNumber | null {
  let sum: Sum = { total: 0, group: 0, end: at, isOrdinal: false };
  for (let count = 0; count < 12 && !sum.isOrdinal; count += 1) {
    const next = addWord(text, at, sum);
    if (next === null) break;
    sum = next;
  }
  if (sum.end === at || (sum.end > at && /^an?$/i.test(text.slice(at, sum.end)))) return null;
  return { value: sum.total + sum.group, end: sum.end, isWord: true, isOrdinal: sum.isOrdinal };
}

function addWord(text: string, at: number, sum: Sum): Sum | null {
  WORD.lastIndex = sum.end;
  const match = WORD.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (match === null || word === undefined || (sum.end === at && match[0].length !== word.length)) return null;
  const end = sum.end + match[0].length;
  if (sum.end === at && /^an?$/.test(word))
    return /^ (?:hundred|thousand|million|billion|trillion)(?![a-z])/i.test(text.slice(end, end + 10))
      ? { ...sum, group: 1, end }
      : null;
  return addSmall(sum, word, end, match[0]) ?? addScale(sum, word, end) ?? addOrdinal(sum, word, end, match[0]);
}

function addSmall(sum: Sum, word: string, end: number, written: string): Sum | null {
  const value = ENGLISH_SMALL_NUMBERS[word];
  if (value === undefined) return null;
  const [hundreds, rest] = [Math.floor(sum.group / 100), sum.group % 100];
  const fits = rest === 0 ? true : rest >= 20 && rest % 10 === 0 && value > 0 && value < 10 && !written.includes('and');
  const isFresh = sum.group === 0 && sum.total === 0;
  if (!fits || (written.includes('and') && (isFresh || (hundreds === 0 && sum.total === 0)))) return null;
  return { ...sum, group: sum.group + value, end };
}

function addScale(sum: Sum, word: string, end: number): Sum | null {
  const scale = word.length > 3 ? ENGLISH_SCALES[word] : undefined;
  if (scale === undefined || sum.group === 0) return null;
  if (scale === 100) return sum.group < 100 ? { ...sum, group: sum.group * 100, end } : null;
  if (sum.total !== 0 && sum.total % (scale * 1000) !== 0) return null;
  return { ...sum, total: sum.total + sum.group * scale, group: 0, end };
}

function addOrdinal(sum: Sum, word: string, end: number, written: string): Sum | null {
  const value = ENGLISH_ORDINALS[word];
  const rest = sum.group % 100;
  if (value === undefined || (value >= 100 && sum.group === 0) || written.includes('and')) return null;
  if (value >= 100) return { ...sum, group: sum.group * value, end, isOrdinal: true };
  const fits =
    sum.end === end - written.length &&
    (rest === 0
      ? sum.group === 0 || rest === 0
      : rest % 10 === 0 && rest >= 20 && value < 10 && written.startsWith('-'));
  return fits ? { ...sum, group: sum.group + value, end, isOrdinal: true } : null;
}

function roundFloat(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
