import {
  ENGLISH_DECADES,
  ENGLISH_DENOMINATORS,
  ENGLISH_GROUPS,
  ENGLISH_MAGNITUDES,
  ENGLISH_MULTIPLES,
  ENGLISH_ORDINALS,
  ENGLISH_SMALL_NUMBERS,
} from './number-words.data.ts';
import { pickQuantities, toFreeSpans } from './pick-quantities.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { readIdentifiers } from './quantity-identifiers.ts';
import { readEnglishDates } from './read-english-dates.ts';
import { readDigitNumber, readWordNumber } from './read-english-number.ts';
import { readHedgeAfter, readHedgeBefore } from './read-hedge.ts';
import { findUnit, readEnglishUnit } from './read-unit.ts';

interface Draft {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const WORDS = [
  ENGLISH_SMALL_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_MULTIPLES,
  ENGLISH_GROUPS,
  ENGLISH_DECADES,
  ENGLISH_MAGNITUDES,
].flatMap((words) => Object.keys(words));
const MORE_WORDS = ['a', 'an', 'half', 'quarter', 'the', 'last', 'past', 'this', 'World War II', 'mid'];
const CANDIDATE = new RegExp(
  `(?:(?<![A-Za-z])(?:US|U\\.S\\.|HK|C|A|S|NT|AU))?[$€£¥₩] ?\\.?\\d|(?<![\\d,])\\.?\\d|(?<![A-Za-z])(?:${[...WORDS, ...MORE_WORDS].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z])`,
  'gi',
);
const MONEY = /^((?:US|U\.S\.|HK|C|A|S|NT|AU)?[$€£¥₩]) ?/i;
const CURRENCY_OF_SIGN: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₩': 'won',
};
const PERCENT = /[ -]{0,2}(?:percentage[ -]points?|%[ -]?points?|%p\b|pp\b|(%|per ?cent(?![A-Za-z])|pct\.?))/iy;
const FOLD =
  /[ -]?(?:fold|times(?= (?:more|the|as|higher|larger|bigger|greater|that|its|stronger|that))|x(?![A-Za-z]))/iy;
const RANGE = /\s?[-–—~]\s?|-?\s?to-?\s|\sor\s|\sand\s/iy;
const SCORE = /[-–:](?=\d)|-to-|\s?&\s?(?=\d)|\sto\s/y;
const RATIO = /\s(in|out of)\s/y;
const DECADE_END = /['’]?s(?![A-Za-z])/y;

/**
 * The quantities of an English text, in order, never overlapping: "5.5 million", "a dozen", "one in three", "more than 7,000".
 *
 * Dates are left to `readEnglishDates`. A lone "one", "a month" and every number in words are marked `isWord`.
 */
export function readEnglishQuantities(text: string): Quantity[] {
  const identifiers = readIdentifiers(text, 'english');
  const isFree = toFreeSpans([...identifiers, ...readEnglishDates(text)].map((one) => one.span));
  const found: Quantity[] = [];
  let from = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const at = match.index;
    if (at < from || !isFree({ start: at, end: at + match[0].length })) continue;
    const quantity = readQuantityAt(text, at);
    if (quantity === null || !isFree({ start: at, end: at + 1 })) continue;
    found.push(quantity);
    from = quantity.span.end;
  }
  return pickQuantities([...identifiers, ...found]);
}

function readQuantityAt(text: string, at: number): Quantity | null {
  const draft = readMoney(text, at) ?? readSpecialWord(text, at) ?? readFraction(text, at) ?? readNumber(text, at);
  if (draft === null) return null;
  const before = readHedgeBefore(text, draft.start, 'english');
  const after = readHedgeAfter(text, draft.end, 'english');
  const { kind, value, upper, unit, isWord } = draft;
  return {
    kind,
    value,
    upper,
    unit,
    isWord,
    hedge: before?.hedge ?? after?.hedge ?? null,
    span: { start: before?.at ?? at, end: after?.at ?? draft.end },
  };
}

function readMoney(text: string, at: number): Draft | null {
  const sign = MONEY.exec(text.slice(at, at + 7));
  const symbol = sign?.[1]?.slice(-1) ?? '';
  const unit = CURRENCY_OF_SIGN[symbol];
  if (sign === null || unit === undefined) return null;
  const number = readDigitNumber(text, at + sign[0].length, true);
  if (number === null) return null;
  const draft: Draft = {
    kind: 'amount',
    value: number.value,
    upper: null,
    unit,
    start: at,
    end: number.end,
    isWord: false,
  };
  return readMoneyRange(text, draft) ?? draft;
}

function readMoneyRange(text: string, low: Draft): Draft | null {
  const match = /^(?:\s?[-–~]\s?|\sto\s|\sand\s)(?:US)?[$€£¥₩]?/.exec(text.slice(low.end, low.end + 10));
  const high = match === null ? null : readDigitNumber(text, low.end + match[0].length, true);
  if (match === null || high === null || (/and|to/.test(match[0]) && !/[$€£¥₩]/.test(match[0]))) return null;
  if (/and/.test(match[0]) && !isAfterBetween(text, low.start)) return null;
  const scale =
    high.value /
    Number(/[\d.]+/.exec(text.slice(low.end + match[0].length, high.end).replaceAll(',', ''))?.[0] ?? high.value);
  const value = low.value * scale < high.value && low.value < 1000 ? low.value * scale : low.value;
  return value < high.value ? { ...low, kind: 'range', value, upper: high.value, end: high.end } : null;
}

/** Words that are a whole quantity by themselves: "twice", "a dozen", "in their 30s", "a month", "World War II". */
function readSpecialWord(text: string, at: number): Draft | null {
  const word = /^[A-Za-z]+/.exec(text.slice(at, at + 16))?.[0];
  if (word === undefined) return null;
  const key = word.toLowerCase();
  const end = at + word.length;
  const whole = { upper: null, unit: null, start: at, end, isWord: true } as const;
  if (key === 'world') return { ...whole, kind: 'ordinal', value: 2, end: at + 'World War II'.length };
  const multiple = ENGLISH_MULTIPLES[key];
  if (multiple !== undefined) return { ...whole, kind: 'multiple', value: multiple };
  const decade = ENGLISH_DECADES[key];
  if (decade !== undefined) return { ...whole, kind: 'decade', value: decade };
  return readMagnitude(text, key, whole) ?? readDozen(text, key, whole) ?? readUnitAfterArticle(text, key, whole);
}

type Whole = Pick<Draft, 'upper' | 'unit' | 'start' | 'end' | 'isWord'>;

/** "dozens", "tens of thousands", "hundreds of millions": only the order of magnitude. */
function readMagnitude(text: string, key: string, whole: Whole): Draft | null {
  const value = ENGLISH_MAGNITUDES[key];
  if (value === undefined) return null;
  const of = /^ of (thousand|million|billion|trillion)s(?![a-z])/i.exec(text.slice(whole.end, whole.end + 14));
  const scale = ENGLISH_MAGNITUDES[`${of?.[1]?.toLowerCase() ?? ''}s`] ?? 1;
  return {
    ...whole,
    kind: 'range',
    value: value * scale,
    upper: value * scale * 10,
    end: whole.end + (of?.[0].length ?? 0),
  };
}

function readDozen(text: string, key: string, whole: Whole): Draft | null {
  const phrase =
    /^(?:(half a|a|an|one|two|three|four|five|six|several|the|this|that)[ -])?(dozen|couple|pair|duo|trio|quartet|quintet|both|twins|single|solo|bilateral|trilateral)(?![A-Za-z])(?: of)?/i.exec(
      text.slice(whole.start, whole.start + 24),
    );
  const group = ENGLISH_GROUPS[phrase?.[2]?.toLowerCase() ?? ''];
  if (phrase === null || group === undefined || /^(?:several)/i.test(key)) return null;
  const count = /^half/i.test(phrase[0]) ? 0.5 : (ENGLISH_SMALL_NUMBERS[phrase[1]?.toLowerCase() ?? ''] ?? 1);
  return { ...whole, kind: 'amount', value: group * count, end: whole.start + phrase[0].length };
}

/** "a month", "the past decade", "an hour": one of a unit of time. */
function readUnitAfterArticle(text: string, key: string, whole: Whole): Draft | null {
  if (!/^(?:a|an|past|last|this|the)$/.test(key)) return null;
  const unit = readEnglishUnit(text, whole.end);
  const isTime =
    unit !== null &&
    (unit.entry.measure === 'days' || unit.entry.measure === 'months') &&
    !/(?:s|old|night)$/.test(text.slice(whole.end, unit.end));
  if (
    !isTime ||
    (key !== 'a' &&
      key !== 'an' &&
      unit.entry.unit !== 'decade' &&
      unit.entry.unit !== 'century' &&
      !/^(?:past)$/.test(key))
  )
    return null;
  const half = /^ and a half(?![a-z])/i.test(text.slice(unit.end, unit.end + 12));
  return { ...whole, kind: 'amount', value: half ? 1.5 : 1, unit: unit.entry.unit, end: unit.end + (half ? 11 : 0) };
}

/** "half", "a quarter", "one-third", "two thirds", "one in three", "nine out of ten". */
function readFraction(text: string, at: number): Draft | null {
  const words =
    /^(?:(a|an|one|two|three|four|five|six|seven|eight|nine|\d)[ -])?(halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![A-Za-z]|-?time|-?hour|[ -]finals?|[ -]dozen| an? (?:year|hour|million|dozen|century|mile))/i.exec(
      text.slice(at, at + 28),
    );
  const [written = '', above, below = ''] = words ?? [];
  const denominator = ENGLISH_DENOMINATORS[below.toLowerCase()];
  const isBareHalf =
    above === undefined &&
    /^half$/i.test(below) &&
    !/(?:first|second|other|third) $/i.test(text.slice(Math.max(0, at - 7), at));
  if (
    denominator === undefined ||
    (above === undefined && !isBareHalf) ||
    (/^an?$/i.test(above ?? '') && !/half|quarter|third|fifth|tenth/i.test(below))
  )
    return null;
  if (
    /^an? third/i.test(written) &&
    !/^ (?:of|say|said|were|are|had|have)/.test(text.slice(at + written.length, at + written.length + 6))
  )
    return null;
  const numerator = /^\d$/.test(above ?? '') ? Number(above) : (ENGLISH_SMALL_NUMBERS[above?.toLowerCase() ?? ''] ?? 1);
  return {
    kind: 'fraction',
    value: numerator / denominator,
    upper: null,
    unit: null,
    start: at,
    end: at + written.length,
    isWord: true,
  };
}

function readNumber(text: string, at: number): Draft | null {
  const number = readDigitNumber(text, at, false) ?? readWordNumber(text, at);
  if (number === null) return null;
  const kind: QuantityKind = number.isOrdinal ? 'ordinal' : 'amount';
  const draft: Draft = {
    kind,
    value: number.value,
    upper: null,
    unit: null,
    start: at,
    end: number.end,
    isWord: number.isWord,
  };
  if (number.isOrdinal) return draft;
  return readRatio(text, draft) ?? readPair(text, draft) ?? readAndHalf(text, draft) ?? readTail(text, draft);
}

/** "one in three": a share, where the whole is 10 or 100 or the part is one; "five of the seven" stays two numbers. */
function readRatio(text: string, draft: Draft): Draft | null {
  RATIO.lastIndex = draft.end;
  const match = RATIO.exec(text);
  const whole = match === null ? null : readPlain(text, draft.end + match[0].length);
  if (match === null || whole === null || draft.value >= whole.value || whole.value > 1000) return null;
  const isShare = whole.value === 10 || whole.value === 100 || (draft.value === 1 && whole.value <= 20);
  if (
    !isShare ||
    (match[1] === 'in' &&
      readEnglishUnit(text, whole.end) !== null &&
      findUnit(readEnglishUnit(text, whole.end)?.entry.unit ?? null)?.measure !== 'count')
  )
    return null;
  return { ...draft, kind: 'fraction', value: draft.value / whole.value, end: whole.end };
}

function readPlain(
  text: string,
  at: number,
): { readonly value: number; readonly end: number; readonly isWord: boolean } | null {
  const number = readDigitNumber(text, at, false) ?? readWordNumber(text, at);
  return number === null || number.isOrdinal ? null : number;
}

function readPair(text: string, draft: Draft): Draft | null {
  const range = readRange(text, draft, draft.end) ?? readRange(text, draft, readTail(text, draft).end);
  return range ?? readScore(text, draft);
}

function readScore(text: string, draft: Draft): Draft | null {
  SCORE.lastIndex = draft.end;
  const match = SCORE.exec(text);
  const second = match === null ? null : readPlain(text, draft.end + match[0].length);
  if (match === null || second === null || draft.isWord !== second.isWord || second.value > 999 || draft.value > 999)
    return null;
  if (
    match[0] === ' to ' &&
    (draft.value < second.value || /^ ?(?:percent|%)/.test(text.slice(second.end, second.end + 8)))
  )
    return null;
  return { ...draft, kind: 'score', upper: second.value, end: second.end };
}

function readRange(text: string, draft: Draft, from: number): Draft | null {
  RANGE.lastIndex = from;
  const match = RANGE.exec(text);
  const second = match === null ? null : readPlain(text, from + match[0].length);
  if (match === null || second === null) return null;
  const joint = match[0].trim();
  if (joint === 'and' && !isAfterBetween(text, draft.start)) return null;
  if (joint === 'or' && (second.value !== draft.value + 1 || draft.value > 20)) return null;
  const tail = readTail(text, { ...draft, value: second.value, end: second.end });
  const scale = second.value / leadingNumber(text, from + match[0].length, second.value);
  const value =
    scale >= 1000 && draft.value < 1000 && draft.value * scale < second.value ? draft.value * scale : draft.value;
  if (
    value >= second.value ||
    (match[0].includes('-') && draft.isWord && second.isWord && tail.unit === null && joint === '-')
  )
    return null;
  return {
    ...tail,
    kind: tail.kind === 'amount' ? 'range' : tail.kind,
    value,
    upper: second.value,
    start: draft.start,
    isWord: draft.isWord,
  };
}

function isAfterBetween(text: string, start: number): boolean {
  return /(?:between|from) (?:about |around |US|[$€£¥₩]){0,2}$/i.test(text.slice(Math.max(0, start - 24), start));
}

function leadingNumber(text: string, at: number, fallback: number): number {
  const digits = /^\d[\d,.]{0,20}/.exec(text.slice(at, at + 22))?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', '').replace(/\.$/, '')) || fallback;
  return ENGLISH_SMALL_NUMBERS[/^[A-Za-z]+/.exec(text.slice(at, at + 12))?.[0].toLowerCase() ?? ''] ?? fallback;
}

/** "two and a half years". */
function readAndHalf(text: string, draft: Draft): Draft | null {
  const half = /^ and a (half|quarter)(?: (million|billion|trillion))?(?![a-z])/i.exec(
    text.slice(draft.end, draft.end + 24),
  );
  if (half === null) return null;
  const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[half[2]?.toLowerCase() ?? ''] ?? 1;
  const value = (draft.value + (half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25)) * scale;
  return readTail(text, { ...draft, value, end: draft.end + half[0].length });
}

function readTail(text: string, draft: Draft): Draft {
  return readPercent(text, draft) ?? readFold(text, draft) ?? readDecade(text, draft) ?? readWithUnit(text, draft);
}

function readPercent(text: string, draft: Draft): Draft | null {
  PERCENT.lastIndex = draft.end;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const isPercent = match[1] !== undefined;
  return {
    ...draft,
    kind: isPercent ? 'percent' : 'points',
    unit: isPercent ? 'percent' : 'percentage-point',
    end: draft.end + match[0].length,
  };
}

function readFold(text: string, draft: Draft): Draft | null {
  FOLD.lastIndex = draft.end;
  const match = FOLD.exec(text);
  return match === null ? null : { ...draft, kind: 'multiple', end: draft.end + match[0].length };
}

function readDecade(text: string, draft: Draft): Draft | null {
  DECADE_END.lastIndex = draft.end;
  const match = draft.isWord || draft.value % 10 !== 0 ? null : DECADE_END.exec(text);
  return match === null ? null : { ...draft, kind: 'decade', end: draft.end + match[0].length };
}

function readWithUnit(text: string, draft: Draft): Draft {
  const unit = readEnglishUnit(text, draft.end);
  return unit === null ? draft : { ...draft, unit: unit.entry.unit, end: unit.end };
}
