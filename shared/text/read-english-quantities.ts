import {
  ENGLISH_DECADES,
  ENGLISH_GROUPS,
  ENGLISH_MAGNITUDES,
  ENGLISH_MULTIPLES,
  ENGLISH_ORDINALS,
  ENGLISH_SMALL_NUMBERS,
} from './number-words.data.ts';
import { pickQuantities, toFreeSpans } from './pick-quantities.ts';
import type { Quantity } from './quantity.ts';
import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { readEnglishDates } from './read-english-dates.ts';
import { readEnglishMoney } from './read-english-money.ts';
import { readDigitNumber, readWordNumber } from './read-english-number.ts';
import { readEnglishNumberPair } from './read-english-number-pair.ts';
import { readEnglishQuantityTail } from './read-english-quantity-tail.ts';
import { readEnglishQuantityWord } from './read-english-quantity-word.ts';
import { readHedgeAfter, readHedgeBefore } from './read-hedge.ts';
import { readIdentifiers } from './read-identifiers.ts';

const NUMBER_WORDS = [
  ENGLISH_SMALL_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_MULTIPLES,
  ENGLISH_GROUPS,
  ENGLISH_DECADES,
  ENGLISH_MAGNITUDES,
];
/** Words that a quantity may begin with and that are none by themselves. */
const OPENING_WORDS = [
  'a',
  'an',
  'another',
  'half',
  'quarter',
  'the',
  'last',
  'past',
  'this',
  'several',
  'few',
  'majority',
  'World War II',
];
const WORDS = [...NUMBER_WORDS.flatMap((words) => Object.keys(words)), ...OPENING_WORDS].sort(
  (a, b) => b.length - a.length,
);
const SIGN = '(?:(?<![A-Za-z])(?:US|U\\.S\\.|HK|C|A|S|NT|AU))?[$€£¥₩] ?';
/** Where a quantity may begin. */
const CANDIDATE = new RegExp(`${SIGN}\\.?\\d|(?<![\\d,])\\.?\\d|(?<![A-Za-z])(?:${WORDS.join('|')})(?![A-Za-z])`, 'gi');
const AND_A_PART = /[\s-]and[ -]a[ -](half|quarter)(?:\s(million|billion|trillion))?(?![a-z])/iy;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

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
    const draft = readEnglishMoney(text, at) ?? readEnglishQuantityWord(text, at) ?? readNumber(text, at);
    if (draft === null) continue;
    const quantity = withHedges(text, draft);
    found.push(quantity);
    from = quantity.span.end;
  }
  return pickQuantities([...identifiers, ...found]);
}

function readNumber(text: string, at: number): QuantityDraft | null {
  const number = readDigitNumber(text, at, false) ?? readWordNumber(text, at);
  if (number === null) return null;
  const draft = toDraft(at, number);
  if (number.isOrdinal) return { ...draft, kind: 'ordinal' };
  return readEnglishNumberPair(text, draft) ?? readAndAPart(text, draft) ?? readEnglishQuantityTail(text, draft);
}

/** "two and a half years". */
function readAndAPart(text: string, draft: QuantityDraft): QuantityDraft | null {
  AND_A_PART.lastIndex = draft.end;
  const part = AND_A_PART.exec(text);
  if (part === null) return null;
  const value =
    (draft.value + (part[1]?.toLowerCase() === 'half' ? 0.5 : 0.25)) * (SCALES[part[2]?.toLowerCase() ?? ''] ?? 1);
  return readEnglishQuantityTail(text, { ...draft, value, end: draft.end + part[0].length });
}

function withHedges(text: string, { kind, value, upper, unit, isWord, isOver, start, end }: QuantityDraft): Quantity {
  const before = readHedgeBefore(text, start, 'english');
  const after = readHedgeAfter(text, end, 'english');
  const hedge = before?.hedge ?? after?.hedge ?? (isOver ? 'over' : null);
  return { kind, value, upper, unit, isWord, hedge, span: { start: before?.at ?? start, end: after?.at ?? end } };
}
