import type { Span } from '../model/span.ts';
import { KOREAN_ORDINALS, SINO_DIGITS } from './number-words.data.ts';
import { pickQuantities, toFreeSpans } from './pick-quantities.ts';
import type { Hedge, Quantity, QuantityKind } from './quantity.ts';
import { readIdentifiers } from './quantity-identifiers.ts';
import { readHedgeAfter, readHedgeBefore } from './read-hedge.ts';
import { readKoreanDates } from './read-korean-dates.ts';
import { type ReadNumber, readNativeNumber, readSinoNumber, readVagueNumber } from './read-korean-number.ts';
import { type ReadUnit, readKoreanUnit } from './read-unit.ts';

/** A number being read: what has been understood so far and how far the text is read. */
interface Draft {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  readonly isOver: boolean;
  readonly isWord: boolean;
}

const CANDIDATE =
  /\d|(?<![가-힣])[일이삼사오육칠팔구십백천만억조수한두세네다여일아열스서마쉰예너대엿넉석첫둘셋넷절반하]/g;
const PERCENT = /\s?(?:([%％]|퍼센트|프로(?![가-힣]))(?:\s?([pP](?![a-z])|포인트))?)/y;
const MULTIPLE = /\s?배(?![구우경터럴부분상치정열급달])|\s?곱절|\s?갑절/y;
const RANGE = /\s?[~∼〜～]\s?|\s?(?:내지|에서)\s?|\s?[-–—]\s?|\s?또는\s?/y;
const SCORE = /\s?(?:대|:)\s?(?=\d)|[-–](?=\d)|&(?=\d)/y;
const FRACTION = /분의 ?/y;
const DECADE_AFTER =
  /[^\d가-힣]|남|여|초반|중반|후반|와|과|의|가|는|이|인|들|부부|청년|로|에|직장|주부|엄마|아버|회사|를|은|도|만|층|부터|이상|$/y;
const TOP_AFTER =
  /\s?(?:기업|그룹|뉴스|과제|강국|도시|대기업|재벌|공약|건설사|로펌|수출|브랜드|대학|은행|산업|품목|명산|프로젝트|핵심|경제|전략|사업|메이저|범죄|종교|성인병|의무|원칙|암|시장|요소|권역|현안)/y;
const VEHICLE_BEFORE =
  /(?:차|차량|버스|트럭|택시|카메라|CCTV|헬기|전거|컴퓨터|노트북|장비|항공기|비행기|드론|전투기|탱크|전차|기기|텔레비전|TV|로봇|휴대전화|스마트폰|발전기|충전기|자판기|기계|굴착기|승용차)[가-힣]{0,2} (?:등 )?(?:총 |약 |모두 )?$/;

/**
 * The quantities of a Korean text, in order, never overlapping: 3만5천 명 (35,000 people), 5,500만 원 (55 million won), 세 명 (three people).
 *
 * Dates are left to `readKoreanDates`; phone numbers, articles of law and names such as 코로나19 (COVID-19) are of kind `identifier`.
 */
export function readKoreanQuantities(text: string): Quantity[] {
  const identifiers = readIdentifiers(text, 'korean');
  const taken = [...identifiers, ...readKoreanDates(text)].map((one) => one.span);
  const isFree = toFreeSpans(taken);
  const found: Quantity[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < from || !isFree({ start: index, end: index + 1 })) continue;
    const quantity = readQuantityAt(text, index, isFree);
    if (quantity === null) from = skipDigits(text, index);
    else {
      found.push(quantity);
      from = quantity.span.end;
    }
  }
  return pickQuantities([...identifiers, ...found]);
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (/[\d,.]/.test(text.charAt(end)) && end < text.length) end += 1;
  return end;
}

function readQuantityAt(text: string, at: number, isFree: (span: Span) => boolean): Quantity | null {
  const draft = readHalf(text, at) ?? readOrdinalWord(text, at) ?? readFraction(text, at) ?? readCounted(text, at);
  if (draft === null || !isFree({ start: draft.start, end: Math.min(draft.end, draft.start + 1) })) return null;
  return withHedges(text, draft);
}

function readHalf(text: string, at: number): Draft | null {
  if (!text.startsWith('절반', at)) return null;
  return { kind: 'fraction', value: 0.5, upper: null, unit: null, start: at, end: at + 2, isOver: false, isWord: true };
}

function readOrdinalWord(text: string, at: number): Draft | null {
  const word = /^(?:첫째|둘째|셋째|넷째|다섯째|여섯째|일곱째|여덟째|아홉째|열째|첫(?= ?번째)|첫(?= [가-힣]))/.exec(
    text.slice(at, at + 6),
  )?.[0];
  const value = word === undefined ? undefined : KOREAN_ORDINALS[word];
  if (word === undefined || value === undefined) return null;
  const tail = /^ ?번째/.exec(text.slice(at + word.length, at + word.length + 4))?.[0].length ?? 0;
  return {
    kind: 'ordinal',
    value,
    upper: null,
    unit: null,
    start: at,
    end: at + word.length + tail,
    isOver: false,
    isWord: true,
  };
}

/** 3분의 1 (one third). */
function readFraction(text: string, at: number): Draft | null {
  const below = readSinoNumber(text, at);
  if (below === null) return null;
  FRACTION.lastIndex = below.end;
  const match = FRACTION.exec(text);
  const above = match === null ? null : readSinoNumber(text, below.end + match[0].length);
  if (above === null || below.value === 0) return null;
  return {
    kind: 'fraction',
    value: above.value / below.value,
    upper: null,
    unit: null,
    start: at,
    end: above.end,
    isOver: false,
    isWord: below.isWord,
  };
}

function readCounted(text: string, at: number): Draft | null {
  const isDigit = /\d/.test(text.charAt(at));
  const number = isDigit
    ? readSinoNumber(text, at)
    : (readVagueNumber(text, at) ?? readNativeNumber(text, at) ?? readSinoNumber(text, at));
  if (number === null) return null;
  const over = text.startsWith('여', number.end) ? 1 : 0;
  const draft = readPair(text, at, number) ?? readTail(text, at, number, number.end + over, over === 1);
  if (draft === null) return null;
  return isDigit || isSpelledAmount(text, at, number, draft) ? draft : null;
}

/** Numerals in syllables are numbers only with a unit behind them, so that 이 (this), 만 (only) and 구 (district) are left alone. */
function isSpelledAmount(text: string, at: number, number: ReadNumber, draft: Draft): boolean {
  if (number.upper !== null) return true;
  const written = text.slice(at, number.end);
  if (/^[일이삼사오육칠팔구십백천만억조]+$/.test(written)) return isSinoAmount(text, written, number, draft);
  return true;
}

function isSinoAmount(text: string, written: string, number: ReadNumber, draft: Draft): boolean {
  if (draft.unit === null && draft.kind === 'amount') return false;
  if (written.length === 1 && SINO_DIGITS[written] !== undefined)
    return /^[삼오육칠팔]$/.test(written) && /^ ?(?:년|개월|차례|층|위)/.test(text.slice(number.end, number.end + 4));
  return /^ (?:명|원|개|달러|년|개월|시간|분|회|차례|가구|대|톤|건|배|곳|마리|여)|^(?:명|원|개월|년|달러|여|시간|가구|톤|마리|퍼센트|%|배|평|리터)/.test(
    text.slice(number.end, number.end + 4),
  );
}

/** A range (3~4명) or a score (3-1, 3대 1), where a second number follows. */
function readPair(text: string, at: number, first: ReadNumber): Draft | null {
  const firstTail = readTail(text, at, first, first.end, false);
  for (const from of [first.end, firstTail?.end ?? first.end]) {
    const pair = readScore(text, at, first, from) ?? readRange(text, at, first, from);
    if (pair !== null) return pair;
  }
  return null;
}

function readScore(text: string, at: number, first: ReadNumber, from: number): Draft | null {
  const second = from === first.end && !first.isWord ? readAfter(text, from, SCORE) : null;
  if (second === null) return null;
  const mark = text.slice(from, second.end).trim();
  const isScore = /^[대:&]/.test(mark)
    ? first.value < 1000 && second.value < 1000
    : first.value >= second.value &&
      first.value < 200 &&
      !/^[%가-힣]/.test(text.slice(second.end, second.end + 1).replace(/[으로의을를에]/, ''));
  return isScore
    ? {
        kind: 'score',
        value: first.value,
        upper: second.value,
        unit: null,
        start: at,
        end: second.end,
        isOver: false,
        isWord: false,
      }
    : null;
}

function readRange(text: string, at: number, first: ReadNumber, from: number): Draft | null {
  const second = readAfter(text, from, RANGE);
  if (second === null || second.isWord !== first.isWord) return null;
  const isFrom = /에서/.test(text.slice(from, second.end));
  if (isFrom && from !== first.end) return null;
  const shares =
    from === first.end && first.scale === 1 && second.scale > 1 && first.value <= second.value / second.scale;
  const low = shares ? first.value * second.scale : first.value;
  if (low >= second.value) return null;
  const over = text.startsWith('여', second.end) ? 1 : 0;
  const tail = readTail(text, at, second, second.end + over, over === 1);
  if (tail === null) return null;
  const kind = tail.kind === 'amount' || tail.kind === 'ordinal' ? 'range' : tail.kind;
  return { ...tail, kind, value: low, upper: second.value };
}

function readAfter(text: string, from: number, between: RegExp): ReadNumber | null {
  between.lastIndex = from;
  const match = between.exec(text);
  if (match === null) return null;
  return readSinoNumber(text, from + match[0].length);
}

/** What stands behind the number and says its kind: %, %p, 배 (times), 대 (decade), a unit, or nothing. */
function readTail(text: string, start: number, number: ReadNumber, end: number, isOver: boolean): Draft | null {
  const kind = number.upper === null ? 'amount' : 'range';
  const draft: Draft = {
    kind,
    value: number.value,
    upper: number.upper,
    unit: null,
    start,
    end,
    isOver: isOver || number.isOver,
    isWord: number.isWord,
  };
  return (
    readPercent(text, draft) ??
    readMultiple(text, draft) ??
    readRate(text, draft) ??
    readDecade(text, draft) ??
    readWithUnit(text, draft)
  );
}

function readPercent(text: string, draft: Draft): Draft | null {
  PERCENT.lastIndex = draft.end;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const isPoints = match[2] !== undefined;
  return {
    ...draft,
    kind: isPoints ? 'points' : 'percent',
    unit: isPoints ? 'percentage-point' : 'percent',
    end: draft.end + match[0].length,
  };
}

function readMultiple(text: string, draft: Draft): Draft | null {
  MULTIPLE.lastIndex = draft.end;
  const match = MULTIPLE.exec(text);
  return match === null ? null : { ...draft, kind: 'multiple', end: draft.end + match[0].length };
}

/** 3할 2푼 5리 (.325). */
function readRate(text: string, draft: Draft): Draft | null {
  const match = /^할(?: ?(\d)푼)?(?: ?(\d)리)?/.exec(text.slice(draft.end, draft.end + 8));
  if (match === null || /^할[인당부아머]/.test(text.slice(draft.end, draft.end + 2))) return null;
  const value = (draft.value * 100 + Number(match[1] ?? 0) * 10 + Number(match[2] ?? 0)) / 1000;
  return { ...draft, kind: 'fraction', value, end: draft.end + match[0].length };
}

function readDecade(text: string, draft: Draft): Draft | null {
  const isCalendar = draft.value >= 1000 && text.startsWith('년대', draft.end);
  if (isCalendar) return { ...draft, kind: 'decade', end: draft.end + 2 };
  if (text.startsWith('년대', draft.end) && draft.value % 10 === 0)
    return { ...draft, kind: 'decade', value: 1900 + draft.value, end: draft.end + 2 };
  if (!text.startsWith('대', draft.end) || draft.value % 10 !== 0 || draft.value < 10 || draft.value > 90) return null;
  return isDecadeOfLife(text, draft) ? { ...draft, kind: 'decade', end: draft.end + 1 } : null;
}

function isDecadeOfLife(text: string, { start, end }: Draft): boolean {
  TOP_AFTER.lastIndex = end + 1;
  DECADE_AFTER.lastIndex = end + 1;
  if (TOP_AFTER.test(text) || VEHICLE_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return false;
  return end + 1 >= text.length || DECADE_AFTER.test(text);
}

function readWithUnit(text: string, draft: Draft): Draft {
  const unit = readKoreanUnit(text, draft.end);
  const kind = isOrdinal(text, draft, unit) ? 'ordinal' : draft.kind;
  if (unit === null) return { ...draft, kind };
  const half = /^ ?반(?![가-힣]{2})/.exec(text.slice(unit.end, unit.end + 4));
  const hasHalf = half !== null && (unit.entry.measure === 'days' || unit.entry.measure === 'months');
  return {
    ...draft,
    kind,
    unit: unit.entry.unit,
    value: draft.value + (hasHalf ? 0.5 : 0),
    end: unit.end + (hasHalf ? half[0].length : 0),
  };
}

function isOrdinal(text: string, draft: Draft, unit: ReadUnit | null): boolean {
  return unit?.entry.unit === 'rank' || /제\s?$/.test(text.slice(Math.max(0, draft.start - 2), draft.start));
}

function withHedges(text: string, draft: Draft): Quantity {
  const before = readHedgeBefore(text, draft.start, 'korean');
  const after = readHedgeAfter(text, draft.end, 'korean');
  const prefix = /제\s?$/.exec(text.slice(Math.max(0, draft.start - 2), draft.start))?.[0] ?? '';
  const start = before?.at ?? draft.start - (draft.kind === 'ordinal' ? prefix.length : 0);
  const { kind, value, upper, unit, isWord } = draft;
  return {
    kind,
    value,
    upper,
    unit,
    isWord,
    hedge: weigh(before?.hedge, draft.isOver ? 'over' : undefined, after?.hedge),
    span: { start, end: after?.at ?? draft.end },
  };
}

/** Of several hedges the most telling: 약 300여 명 (about 300-odd) is above 300. */
function weigh(...hedges: readonly (Hedge | undefined)[]): Hedge | null {
  const said = hedges.filter((hedge) => hedge !== undefined);
  return said.find((hedge) => hedge !== 'about') ?? said[0] ?? null;
}
