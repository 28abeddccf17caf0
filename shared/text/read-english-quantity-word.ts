import {
  ENGLISH_DECADES,
  ENGLISH_DENOMINATORS,
  ENGLISH_GROUPS,
  ENGLISH_MAGNITUDES,
  ENGLISH_MULTIPLES,
  ENGLISH_SCALES,
  ENGLISH_SMALL_NUMBERS,
} from './number-words.data.ts';
import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { addRest, readEnglishQuantityTail } from './read-english-quantity-tail.ts';
import { readEnglishUnit } from './read-unit.ts';

const WORLD_WAR_TWO = 'World War II';
const OF_MAGNITUDE = /\sof\s(thousand|million|billion|trillion)s(?![a-z])/iy;
const HALF_OF = /half an?(?:\s(million|billion|trillion|thousand)(?![a-z])|(?=\s))/iy;
const SEVERAL = /(?:several|a few)\s(dozen|hundred|thousand|million|billion)s?(?![a-z])/iy;
/** "a few weeks", "several people": more than one and fewer than ten, where what is counted is named. */
const FEW = /(?:several|a few|few|a number of)(?: more| other| additional)?(?=\s)/iy;
/** "a majority of", "the majority": more than half. */
const MAJORITY = /majority(?= of )/iy;
const DOZEN =
  /(?:(half a|a|an|one|two|three|four|five|six|seven|eight|nine|ten|the|this|that)[ -])?(dozen|couple|pair|duo|trio|quartet|quintet|both|twins|single|solo|runoff|freshman|freshmen|sophomores?|bilateral|trilateral)(?![A-Za-z])(?: of)?/iy;
/** "half a century", "a quarter of a century", "a half-hour": a part of a length of time that has its own number. */
const PART_OF = /(?:an? )?(half|quarter)(?:-|(?: of)? an? )(century|hour)(?![a-z])/iy;
const PARTS: Readonly<Record<string, readonly [number, string]>> = {
  'half century': [50, 'year'],
  'quarter century': [25, 'year'],
  'half hour': [0.5, 'hour'],
  'quarter hour': [0.25, 'hour'],
};
const AND_A_HALF = /\sand a half(?![a-z])/iy;
const FRACTION =
  /(?:(a|an|one|two|three|four|five|six|seven|eight|nine|\d)[ -])?(halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![A-Za-z]|-?time|-?hour|[ -]finals?|[ -]dozen| an? (?:year|hour|million|dozen|century|mile|billion))/iy;
/** What must follow "a third", which may also be the third of several. */
const AFTER_A_THIRD = /\s(?:of|to|say|said|were|are|had|have)(?![a-z])/y;
/** “Fell to a seventh in ten years”: a share by the word before it, where no noun follows. */
const BEFORE_A_THIRD = /(?<![A-Za-z])(?:to|by|about|around|nearly|almost|roughly|than|only|just) $/i;
const NO_NOUN_AFTER = /(?:$|[.,;:!?)]|\s(?:in|over|from|since|by|within|compared|after|this|last)(?![a-z]))/y;
const NOT_A_HALF_BEFORE = /(?:first|second|other|third|latter|better) $/i;

/**
 * A quantity that is a word or a phrase of its own: "twice", "a dozen", "thirties", "tens of thousands", "a month", "two-thirds".
 */
export function readEnglishQuantityWord(text: string, at: number): QuantityDraft | null {
  const word = /^[A-Za-z]+/.exec(text.slice(at, at + 16))?.[0] ?? '';
  const key = word.toLowerCase();
  const end = at + word.length;
  if (text.startsWith(WORLD_WAR_TWO, at)) return toWord(at, 2, at + WORLD_WAR_TWO.length, 'ordinal');
  const [multiple, decade] = [ENGLISH_MULTIPLES[key], ENGLISH_DECADES[key]];
  if (multiple !== undefined) return toWord(at, multiple, end, 'multiple');
  if (decade !== undefined) return toWord(at, decade, end, 'decade');
  return (
    readMagnitude(text, key, at, end) ??
    readPartOf(text, at) ??
    readHalfOf(text, at) ??
    readSeveral(text, at) ??
    readFew(text, at) ??
    readMajority(text, at) ??
    readDozen(text, at) ??
    readPeriod(text, key, at, end) ??
    readFraction(text, at)
  );
}

function toWord(at: number, value: number, end: number, kind: QuantityDraft['kind']): QuantityDraft {
  return { ...toDraft(at, { value, end, isWord: true }), kind };
}

/** "dozens", "tens of thousands", "decades": only the order of magnitude. */
function readMagnitude(text: string, key: string, at: number, end: number): QuantityDraft | null {
  const value = ENGLISH_MAGNITUDES[key];
  if (value === undefined || (key === 'scores' && !text.startsWith(' of ', end))) return null;
  if (key === 'decades' || key === 'centuries')
    return { ...toDraft(at, { value, upper: value * 10, end, isWord: true }), unit: 'year' };
  OF_MAGNITUDE.lastIndex = end;
  const of = OF_MAGNITUDE.exec(text);
  const low = value * (ENGLISH_MAGNITUDES[`${of?.[1]?.toLowerCase() ?? ''}s`] ?? 1);
  return toDraft(at, { value: low, upper: low * 10, end: end + (of?.[0].length ?? 0), isWord: true });
}

function readPartOf(text: string, at: number): QuantityDraft | null {
  PART_OF.lastIndex = at;
  const match = PART_OF.exec(text);
  const [value, unit] = PARTS[`${match?.[1] ?? ''} ${match?.[2] ?? ''}`.toLowerCase()] ?? [];
  if (match === null || value === undefined || unit === undefined) return null;
  return { ...toDraft(at, { value, end: at + match[0].length, isWord: true }), unit };
}

/** "half a million", "half a day". */
function readHalfOf(text: string, at: number): QuantityDraft | null {
  HALF_OF.lastIndex = at;
  const match = HALF_OF.exec(text);
  if (match === null) return null;
  const scale = ENGLISH_SCALES[match[1]?.toLowerCase() ?? ''];
  if (scale !== undefined) return toDraft(at, { value: scale / 2, end: at + match[0].length, isWord: true });
  const unit = readEnglishUnit(text, at + match[0].length);
  return unit === null ? null : { ...toDraft(at, { value: 0.5, end: unit.end, isWord: true }), unit: unit.entry.unit };
}

/** "several hundred": the order of magnitude again. */
function readSeveral(text: string, at: number): QuantityDraft | null {
  SEVERAL.lastIndex = at;
  const match = SEVERAL.exec(text);
  const value = ENGLISH_MAGNITUDES[`${match?.[1]?.toLowerCase() ?? ''}s`];
  if (match === null || value === undefined) return null;
  return toDraft(at, { value, upper: value * 10, end: at + match[0].length, isWord: true });
}

function readFew(text: string, at: number): QuantityDraft | null {
  FEW.lastIndex = at;
  const match = FEW.exec(text);
  const unit = match === null ? null : readEnglishUnit(text, at + match[0].length);
  if (unit === null) return null;
  return { ...toDraft(at, { value: 2, upper: 9, end: unit.end, isWord: true }), unit: unit.entry.unit };
}

function readMajority(text: string, at: number): QuantityDraft | null {
  MAJORITY.lastIndex = at;
  const word = MAJORITY.exec(text)?.[0];
  if (word === undefined) return null;
  return { ...toDraft(at, { value: 0.5, end: at + word.length, isWord: true, isOver: true }), kind: 'fraction' };
}

function readDozen(text: string, at: number): QuantityDraft | null {
  DOZEN.lastIndex = at;
  const phrase = DOZEN.exec(text);
  const group = ENGLISH_GROUPS[phrase?.[2]?.toLowerCase() ?? ''];
  if (phrase === null || group === undefined) return null;
  const count = /^half/i.test(phrase[0]) ? 0.5 : (ENGLISH_SMALL_NUMBERS[phrase[1]?.toLowerCase() ?? ''] ?? 1);
  const draft = toDraft(at, { value: group * count, end: at + phrase[0].length, isWord: true });
  if (/ of$/i.test(phrase[0])) return readEnglishQuantityTail(text, draft);
  return /dozen/i.test(phrase[0]) ? draft : { ...draft, unit: 'item' };
}

/** "a month", "an hour", "the past decade": one of a unit of time. */
function readPeriod(text: string, key: string, at: number, end: number): QuantityDraft | null {
  if (!/^(?:a|an|past|last|this|the|another|per)$/.test(key)) return null;
  const unit = readEnglishUnit(text, end);
  const isTime = unit?.entry.measure === 'days' || unit?.entry.measure === 'months';
  if (unit === null || !isTime || /(?:s|old|night)$/.test(text.slice(end, unit.end))) return null;
  const isLong =
    /^[ -]long(?![a-z])/.test(text.slice(unit.end, unit.end + 6)) ||
    unit.entry.unit === 'decade' ||
    unit.entry.unit === 'century';
  if (!/^(?:a|an|past|another)$/.test(key) && !isLong) return null;
  AND_A_HALF.lastIndex = unit.end;
  const half = AND_A_HALF.exec(text)?.[0].length ?? 0;
  const draft = { ...toDraft(at, { value: 1, end: unit.end, isWord: true }), unit: unit.entry.unit };
  return half > 0 ? { ...draft, value: 1.5, end: unit.end + half } : addRest(text, draft);
}

/** "half", "a quarter", "one-third", "two thirds". */
function readFraction(text: string, at: number): QuantityDraft | null {
  FRACTION.lastIndex = at;
  const [written = '', above, below = ''] = FRACTION.exec(text) ?? [];
  const denominator = ENGLISH_DENOMINATORS[below.toLowerCase()];
  if (denominator === undefined || !isFraction(text, at, above, below, written)) return null;
  const digit = Number(above);
  const numerator = digit > 0 ? digit : (ENGLISH_SMALL_NUMBERS[above?.toLowerCase() ?? ''] ?? 1);
  return toWord(at, numerator / denominator, at + written.length, 'fraction');
}

function isFraction(text: string, at: number, above: string | undefined, below: string, written: string): boolean {
  if (above === undefined) return /^half$/i.test(below) && !NOT_A_HALF_BEFORE.test(text.slice(Math.max(0, at - 7), at));
  if (!/^an?$/i.test(above) || /half|quarter/i.test(below)) return true;
  for (const pattern of [AFTER_A_THIRD, NO_NOUN_AFTER]) pattern.lastIndex = at + written.length;
  const isLed = BEFORE_A_THIRD.test(text.slice(Math.max(0, at - 8), at));
  return AFTER_A_THIRD.test(text) || (isLed && NO_NOUN_AFTER.test(text));
}
