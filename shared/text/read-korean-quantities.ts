import { SINO_DIGITS } from './number-words.data.ts';
import { pickQuantities, toFreeSpans } from './pick-quantities.ts';
import type { Hedge, Quantity } from './quantity.ts';
import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { readHedgeAfter, readHedgeBefore } from './read-hedge.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readKoreanDates } from './read-korean-dates.ts';
import { type ReadNumber, readNativeNumber, readSinoNumber, readVagueNumber } from './read-korean-number.ts';
import { readKoreanNumberPair } from './read-korean-number-pair.ts';
import { readKoreanQuantityTail } from './read-korean-quantity-tail.ts';
import { readKoreanQuantityWord } from './read-korean-quantity-word.ts';

/** Where a number may begin: a digit, or a syllable of a numeral at the start of a word. */
const CANDIDATE =
  /\d|(?<![가-힣])[일이삼사오육칠팔구십백천만억수한두세네다여아열스서마쉰예너대엿넉석첫둘셋넷절처최하닷엿보반몇과먼양남쌍]/g;
/** The whole numeral is Sino-Korean syllables. */
const SINO = /^[일이삼사오육칠팔구십백천만억조]+$/;
/** One lone digit syllable counts only here: 삼 년 (three years); 이 (this), 일 (work), 구 (district) never do. */
const AFTER_LONE_DIGIT = /^ ?(?:년|개월|차례|층|위)/;
const AFTER_SINO =
  /^ ?(?:명|원|개월|년|달러|여|시간|가구|톤|마리|배)|^ (?:개|분|회|차례|대|건|곳)|^(?:퍼센트|%|평|리터)/;

/**
 * The quantities of a Korean text, in order, never overlapping: 3만5천 명 (35,000 people), 5,500만 원 (55 million won), 세 명 (three people).
 *
 * Dates are left to `readKoreanDates`; phone numbers, articles of law and names such as 코로나19 (COVID-19) are of kind `identifier`.
 */
export function readKoreanQuantities(text: string): Quantity[] {
  const identifiers = readIdentifiers(text, 'korean');
  const isFree = toFreeSpans([...identifiers, ...readKoreanDates(text)].map((one) => one.span));
  const found: Quantity[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < from || !isFree({ start: index, end: index + 1 })) continue;
    const draft = readKoreanQuantityWord(text, index) ?? readCounted(text, index);
    const quantity = draft === null ? null : withHedges(text, draft);
    if (quantity !== null) found.push(quantity);
    from = quantity?.span.end ?? skipDigits(text, index);
  }
  return pickQuantities([...identifiers, ...found]);
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\d,.]/.test(text.charAt(end))) end += 1;
  return end;
}

function readCounted(text: string, at: number): QuantityDraft | null {
  const isDigit = /\d/.test(text.charAt(at));
  const number = isDigit ? readSinoNumber(text, at) : readSpelled(text, at);
  if (number === null) return null;
  const draft = readKoreanNumberPair(text, at, number) ?? readKoreanQuantityTail(text, toDraft(at, number));
  return isDigit || isAmount(text, at, number, draft) ? draft : null;
}

function readSpelled(text: string, at: number): ReadNumber | null {
  return readVagueNumber(text, at) ?? readNativeNumber(text, at) ?? readSinoNumber(text, at);
}

/** Numerals in syllables are numbers only with a unit behind them, so that 이 (this), 만 (only) and 구 (district) are left alone. */
function isAmount(text: string, at: number, number: ReadNumber, draft: QuantityDraft): boolean {
  const written = text.slice(at, number.end);
  const isBare = draft.unit === null && (draft.kind === 'amount' || draft.kind === 'range');
  if (/^(?:십수|수|몇)/.test(written)) return !isBare;
  if (!SINO.test(written)) return true;
  if (isBare || /^[일이삼사오육칠팔구]?[조억]$/.test(written)) return false;
  const after = text.slice(number.end, number.end + 4);
  if (SINO_DIGITS[written] !== undefined) return /^[삼오육칠팔]$/.test(written) && AFTER_LONE_DIGIT.test(after);
  return AFTER_SINO.test(after);
}

function withHedges(text: string, draft: QuantityDraft): Quantity {
  const before = readHedgeBefore(text, draft.start, 'korean');
  const after = readHedgeAfter(text, draft.end, 'korean');
  const { kind, value, upper, unit, isWord } = draft;
  const hedge = weigh(before?.hedge, draft.isOver ? 'over' : undefined, after?.hedge);
  const start = before?.at ?? draft.start - lengthOfPrefix(text, draft);
  return { kind, value, upper, unit, isWord, hedge, span: { start, end: after?.at ?? draft.end } };
}

/** 제 before an ordinal (제2) belongs to it. */
function lengthOfPrefix(text: string, { kind, start }: QuantityDraft): number {
  return kind === 'ordinal'
    ? (/(?<![가-힣])제\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
    : 0;
}

/** Of several hedges the most telling: 약 300여 명 (about 300-odd) is above 300. */
function weigh(...hedges: readonly (Hedge | undefined)[]): Hedge | null {
  const said = hedges.filter((hedge) => hedge !== undefined);
  return said.find((hedge) => hedge !== 'about') ?? said[0] ?? null;
}
