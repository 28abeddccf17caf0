import { TOP_LIST_NOUNS, VEHICLE_NOUNS } from './number-words.data.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { REST_UNITS } from './quantity-units.data.ts';
import { type ReadUnit, readKoreanUnit } from './read-unit.ts';

const PERCENT = /\s?(?:[%％]|퍼센트|프로(?![가-힣]))(?:\s?([pP](?![a-z])|포인트))?/y;
const HUNDREDTHS = /\s?(\d{2})(?![\d,.]|\s?[가-힣%]{1,2}(?<![은는이가을를의로에]))/y;
const DAYS_AFTER_NIGHTS = /^\s?(\d{1,2})일/;
const REST = /\s?(\d{1,2})(?!\d)(여)?/y;
const MULTIPLE = /\s?배(?![구우경터럴부분상치정열급달])|\s?곱절|\s?갑절/y;
const RATE = /할(?![인당부아머])(?: ?(\d)푼)?(?: ?(\d)리)?/y;
const DECADE_AFTER =
  /(?:남|여|초반|중반|후반|와|과|의|가|는|이|인|들|부부|청년|로|에|직장|주부|엄마|아버|회사|를|은|도|만|층|부터|까지)|(?![\d가-힣])/y;
const TOP_AFTER = new RegExp(`\\s?(?:${TOP_LIST_NOUNS.join('|')})`, 'y');
const VEHICLES = VEHICLE_NOUNS.join('|');
const VEHICLE_BEFORE = new RegExp(
  `(?:(?:${VEHICLES})[가-힣]{0,2}|[A-Z][A-Za-z]{0,9}-?\\d{1,4}[A-Za-z]{0,2}) (?:등 )?(?:총 |약 |모두 )?$`,
);
const VEHICLE_AFTER = new RegExp(`(?: ?(?:가량|정도|여|이상))?의? (?:${VEHICLES})`, 'y');
const SPEED_BEFORE =
  /(시속|초속|분속)\s?(?:약 |최대 |\d[\d.,]{0,8} ?(?:km|㎞|킬로미터|m|미터)(?:에서| ?[~∼-]| 내지) ?(?:약 )?)?$/;
const SPEED_UNITS: Readonly<Record<string, string>> = {
  시속kilometre: 'kilometre-per-hour',
  시속mile: 'mile-per-hour',
  초속metre: 'metre-per-second',
};

/** The draft with what stands behind its number and says its kind: 여 (over), %, %p, 배 (times), 대 (decade), a unit, or nothing. */
export function readKoreanQuantityTail(text: string, number: QuantityDraft): QuantityDraft {
  const draft = readOver(text, number);
  return (
    readPercent(text, draft) ??
    readMultiple(text, draft) ??
    readRate(text, draft) ??
    readDecade(text, draft) ??
    readWithUnit(text, draft)
  );
}

/** 여 joined to the number: 300여 명. */
function readOver(text: string, draft: QuantityDraft): QuantityDraft {
  const isOver = text.startsWith('여', draft.end) && !/^여[성자름행러권야]/.test(text.slice(draft.end, draft.end + 2));
  return isOver ? { ...draft, isOver: true, end: draft.end + 1 } : draft;
}

function readPercent(text: string, draft: QuantityDraft): QuantityDraft | null {
  PERCENT.lastIndex = draft.end;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const end = draft.end + match[0].length;
  if (match[1] !== undefined) return { ...draft, kind: 'points', unit: 'percentage-point', end };
  return { ...draft, kind: 'percent', unit: 'percent', end };
}

function readMultiple(text: string, draft: QuantityDraft): QuantityDraft | null {
  MULTIPLE.lastIndex = draft.end;
  const match = MULTIPLE.exec(text);
  return match === null ? null : { ...draft, kind: 'multiple', end: draft.end + match[0].length };
}

/** 3할 2푼 5리 (.325). */
function readRate(text: string, draft: QuantityDraft): QuantityDraft | null {
  RATE.lastIndex = draft.end;
  const match = RATE.exec(text);
  if (match === null) return null;
  const value = (draft.value * 100 + Number(match[1] ?? 0) * 10 + Number(match[2] ?? 0)) / 1000;
  return { ...draft, kind: 'fraction', value, end: draft.end + match[0].length };
}

function readDecade(text: string, draft: QuantityDraft): QuantityDraft | null {
  const isRound = draft.value % 10 === 0 && draft.value >= 10 && !draft.isWord;
  if (!isRound) return null;
  if (text.startsWith('년대', draft.end)) {
    const value = draft.value < 100 ? 1900 + draft.value : draft.value;
    return { ...draft, kind: 'decade', value, end: draft.end + 2 };
  }
  if (!text.startsWith('대', draft.end) || draft.value > 90 || !isDecadeOfLife(text, draft)) return null;
  return { ...draft, kind: 'decade', end: draft.end + 1 };
}

/** 30대 is one's thirties, unless vehicles are counted (소방차 30대) or a list ranked (30대 그룹, the top 30 groups). */
function isDecadeOfLife(text: string, { start, end, isOver }: QuantityDraft): boolean {
  for (const pattern of [TOP_AFTER, VEHICLE_AFTER, DECADE_AFTER]) pattern.lastIndex = end + 1;
  const before = text.slice(Math.max(0, start - 20), start);
  if (isOver || /(?:약|총|모두|제) ?$/.test(before) || VEHICLE_BEFORE.test(before)) return false;
  return !TOP_AFTER.test(text) && !VEHICLE_AFTER.test(text) && DECADE_AFTER.test(text);
}

function readWithUnit(text: string, draft: QuantityDraft): QuantityDraft {
  const unit = readKoreanUnit(text, draft.end);
  const kind = isOrdinal(text, draft, unit) ? 'ordinal' : draft.kind;
  if (unit === null) return { ...draft, kind };
  const half = readHalf(text, unit);
  const over = readOver(text, { ...draft, end: unit.end });
  const end = half > 0 ? half : over.end;
  const isOver = over.isOver || text.charAt(end - 1) === '여';
  const value = draft.value + (half > 0 ? 0.5 : 0);
  return addRest(text, { ...draft, kind, unit: toSpeed(text, draft, unit), value, end, isOver });
}

/** 12초 34 (12.34 seconds), as times of races are written. */
function readHundredths(text: string, draft: QuantityDraft): QuantityDraft | null {
  HUNDREDTHS.lastIndex = draft.end;
  const match = draft.unit === 'second' && !draft.isWord ? HUNDREDTHS.exec(text) : null;
  return match === null
    ? null
    : { ...draft, value: draft.value + Number(match[1]) / 100, end: draft.end + match[0].length };
}

/** 1시간 30분 (an hour and 30 minutes) is one quantity, 2박 3일 (two nights and three days) is three days. */
function addRest(text: string, draft: QuantityDraft): QuantityDraft {
  const hundredths = readHundredths(text, draft);
  if (hundredths !== null) return hundredths;
  const days =
    text.charAt(draft.end - 1) === '박' ? DAYS_AFTER_NIGHTS.exec(text.slice(draft.end, draft.end + 6)) : null;
  if (days !== null) return { ...draft, value: Number(days[1]), end: draft.end + days[0].length };
  const rest =
    draft.isWord || /[주년초분]간$/.test(text.slice(draft.end - 2, draft.end))
      ? undefined
      : REST_UNITS[draft.unit ?? ''];
  REST.lastIndex = draft.end;
  const match = rest === undefined ? null : REST.exec(text);
  const unit = match === null ? null : readKoreanUnit(text, draft.end + match[0].length);
  const count = Number(match?.[1]);
  if (rest === undefined || unit?.entry.unit !== rest.unit || count >= rest.count) return draft;
  const isOver = draft.isOver || match?.[2] !== undefined;
  return { ...draft, value: draft.value + count / rest.count, isOver, end: unit.end };
}

/** Where the half behind a unit of time ends (1년 반, a year and a half), or 0. */
function readHalf(text: string, unit: ReadUnit): number {
  if (unit.entry.measure !== 'days' && unit.entry.measure !== 'months') return 0;
  const half = /^ ?반(?![가-힣]{2})/.exec(text.slice(unit.end, unit.end + 4));
  return half === null ? 0 : unit.end + half[0].length;
}

/** 시속 120km (120 km an hour): the word before makes a length a speed. */
function toSpeed(text: string, { start }: QuantityDraft, { entry }: ReadUnit): string {
  const per = SPEED_BEFORE.exec(text.slice(Math.max(0, start - 28), start))?.[1];
  return SPEED_UNITS[`${per ?? ''}${entry.unit}`] ?? entry.unit;
}

function isOrdinal(text: string, { start }: QuantityDraft, unit: ReadUnit | null): boolean {
  return unit?.entry.unit === 'rank' || /(?<![가-힣])제\s?$/.test(text.slice(Math.max(0, start - 3), start));
}
