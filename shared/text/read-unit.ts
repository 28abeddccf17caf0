import { isCounterEnd } from './is-counter-end.ts';
import { QUANTITY_UNITS, type UnitEntry } from './quantity-units.data.ts';

/** A unit as it stands in a text. */
export interface ReadUnit {
  readonly entry: UnitEntry;
  /** Where the unit ends. */
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly entry: UnitEntry;
}

const KOREAN_BY_FIRST = indexByFirst('korean');
const ENGLISH_BY_WORD = new Map(QUANTITY_UNITS.flatMap((entry) => entry.english.map((text) => [text, entry] as const)));
const BY_NAME = new Map(QUANTITY_UNITS.map((entry) => [entry.unit, entry]));

const ENGLISH_UNIT =
  /(?:-|\s{0,2})((?:[A-Za-z]\.[A-Za-z]\. )?[A-Za-z°℃℉²³㎡㎢㎥/]{1,14}\.?)((?:[ -][A-Za-z]{1,12}){0,2})/y;

function indexByFirst(language: 'korean' | 'english'): ReadonlyMap<string, readonly Word[]> {
  const words = QUANTITY_UNITS.flatMap((entry) => entry[language].map((text) => ({ text, entry })));
  const byFirst = Map.groupBy(words, (word) => word.text.charAt(0));
  for (const group of byFirst.values()) group.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}

/** The entry of a unit by its name, or null. */
export function findUnit(unit: string | null): UnitEntry | null {
  return unit === null ? null : (BY_NAME.get(unit) ?? null);
}

/** The Korean unit that begins at `at`, after at most one space; the longest word wins (개월 months over 개). */
export function readKoreanUnit(text: string, at: number): ReadUnit | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const word = KOREAN_BY_FIRST.get(text.charAt(start))?.find((one) => text.startsWith(one.text, start));
  if (word === undefined) return null;
  const end = start + word.text.length;
  if (isLatin(word.text) && /[A-Za-z0-9]/.test(text.charAt(end))) return null;
  if (start > at && word.text.length === 1 && !isCounterEnd(text, end)) return null;
  return { entry: word.entry, end };
}

function isLatin(word: string): boolean {
  return /^[A-Za-zμ/]+$/.test(word);
}

/** The English unit that begins at `at`, after a space or a hyphen; of several words the most win ("square meters"). */
export function readEnglishUnit(text: string, at: number): ReadUnit | null {
  ENGLISH_UNIT.lastIndex = at;
  const match = ENGLISH_UNIT.exec(text);
  if (match === null) return null;
  const [whole, first = '', rest = ''] = match;
  const more = rest.match(/[ -][A-Za-z]+/g) ?? [];
  for (let count = more.length; count >= 0; count -= 1) {
    const tail = more.slice(0, count).join('');
    const entry = findEnglishEntry(first + tail);
    if (entry !== null)
      return { entry: entry.entry, end: at + whole.length - rest.length + tail.length - entry.trimmed };
  }
  return null;
}

function findEnglishEntry(words: string): { readonly entry: UnitEntry; readonly trimmed: number } | null {
  const key = words.toLowerCase();
  const entry = ENGLISH_BY_WORD.get(key) ?? ENGLISH_BY_WORD.get(key.replaceAll('-', ' '));
  if (entry !== undefined) return { entry, trimmed: 0 };
  const bare = key.endsWith('.') ? ENGLISH_BY_WORD.get(key.slice(0, -1)) : undefined;
  return bare === undefined ? null : { entry: bare, trimmed: 1 };
}
