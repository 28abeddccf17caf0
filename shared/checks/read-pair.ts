import type { Span } from '../model/span.ts';
import type { CalendarDate, Day } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import { readEnglishDates } from '../text/read-english-dates.ts';
import { readEnglishQuantities } from '../text/read-english-quantities.ts';
import { type EnglishWord, readEnglishWords } from '../text/read-english-words.ts';
import { readKoreanDates } from '../text/read-korean-dates.ts';
import { readKoreanQuantities } from '../text/read-korean-quantities.ts';
import { type KoreanWord, readKoreanWords } from '../text/read-korean-words.ts';
import { readSentences } from '../text/read-sentences.ts';
import type { Pair } from './check.ts';
import { readTokens, type Token } from './read-tokens.ts';

/** What stands in the Korean of a pair; each part is read when it is first asked for, and only once. */
export interface KoreanReading {
  /** Identifiers (phone numbers, 코로나19) are among them. */
  quantities(): readonly Quantity[];
  /** Relative days (지난 3일, the 3rd just past) are placed by the day of publication where it is known. */
  dates(published?: Day | null): readonly CalendarDate[];
  words(): readonly KoreanWord[];
  sentences(): readonly Span[];
}

/** What stands in the English of a pair; each part is read when it is first asked for, and only once. */
export interface EnglishReading {
  /** Identifiers (phone numbers, model names) are among them. */
  quantities(): readonly Quantity[];
  /** Relative days (“last Friday”) are placed by the day of publication where it is known. */
  dates(published?: Day | null): readonly CalendarDate[];
  /** The words with their dictionary forms. */
  words(): readonly EnglishWord[];
  /** The words as they stand, figures among them, with what lies between. */
  tokens(): readonly Token[];
  sentences(): readonly Span[];
}

const koreans = new WeakMap<Pair, KoreanReading>();
const englishes = new WeakMap<Pair, EnglishReading>();

/** The reading of a pair's Korean that all checks share; it lasts as long as the pair. */
export function readKorean(pair: Pair): KoreanReading {
  const known = koreans.get(pair);
  if (known) return known;
  const reading = createKoreanReading(pair.source);
  koreans.set(pair, reading);
  return reading;
}

/** The reading of a pair's English that all checks share; it lasts as long as the pair. */
export function readEnglish(pair: Pair): EnglishReading {
  const known = englishes.get(pair);
  if (known) return known;
  const reading = createEnglishReading(pair.target);
  englishes.set(pair, reading);
  return reading;
}

/** Hands the reading of the Korean on to a pair with the same Korean and other English, as typing makes them. */
export function shareKorean(from: Pair, to: Pair): void {
  if (from.source === to.source) koreans.set(to, readKorean(from));
}

function createKoreanReading(text: string): KoreanReading {
  return {
    quantities: once(() => readKoreanQuantities(text)),
    dates: oncePerDay((base) => readKoreanDates(text, base)),
    words: once(() => readKoreanWords(text)),
    sentences: once(() => readSentences(text, 'ko')),
  };
}

function createEnglishReading(text: string): EnglishReading {
  return {
    quantities: once(() => readEnglishQuantities(text)),
    dates: oncePerDay((base) => readEnglishDates(text, base)),
    words: once(() => readEnglishWords(text)),
    tokens: once(() => readTokens(text)),
    sentences: once(() => readSentences(text, 'en')),
  };
}

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function oncePerDay<Value>(read: (day: Day | undefined) => Value): (day?: Day | null) => Value {
  const known = new Map<string, Value>();
  return (day) => {
    const name = day ? `${day.year}-${day.month}-${day.day}` : '';
    const value = known.get(name) ?? read(day ?? undefined);
    known.set(name, value);
    return value;
  };
}
