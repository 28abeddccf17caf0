import {
  abbreviationsAnywhere,
  abbreviationsBeforeDigits,
  abbreviationsBeforeNames,
  sentenceOpeners,
} from './sentence-abbreviations.data.ts';
import type { SentenceStop } from './sentence-stops.ts';

const beforeNames = new Set(abbreviationsBeforeNames);
const beforeDigits = new Set(abbreviationsBeforeDigits);
const anywhere = new Set(abbreviationsAnywhere);
const openers = new Set(sentenceOpeners);

function wordBefore(text: string, stop: SentenceStop): string {
  const from = Math.max(stop.sentenceStart, stop.start - 24);
  return /[^\s(“”"‘’'[—–]{0,24}$/.exec(text.slice(from, stop.start))?.[0] ?? '';
}

/** The word that follows, with quotes and brackets before it left out. */
function wordAfter(text: string, stop: SentenceStop): string {
  const rest = text.slice(stop.next, Math.min(stop.lineEnd, stop.next + 40));
  return /^[“‘"'([]*([\p{L}\p{N}’']+)/u.exec(rest)?.[1] ?? '';
}

function isOpener(word: string): boolean {
  return /^\p{Lu}/u.test(word) && openers.has(word.toLowerCase());
}

function isInitialism(word: string): boolean {
  return /(?:^|\.)\p{L}$/u.test(word);
}

/** "George W." after a capital word is an initial; "an A." after a small word is not. */
function isNamePart(text: string, stop: SentenceStop, word: string): boolean {
  const before = text.slice(stop.sentenceStart, stop.start - word.length);
  return before === '' || /\p{Lu}[^\s]{0,20}\s$/u.test(before.slice(-24));
}

/** "2023. 3. 7." copied from the Korean: a number with a stop, between or before others of the kind. */
function isDatePart(text: string, stop: SentenceStop, word: string): boolean {
  const rest = text.slice(stop.next, stop.next + 4);
  const before = text.slice(Math.max(stop.sentenceStart, stop.start - word.length - 6), stop.start - word.length);
  return /^\d{1,2}\.(?!\d)/.test(rest) || (/^\d{1,2}(?!\S)/.test(rest) && /\d{4}\.\s?$/.test(before));
}

/** "Dr.", "No. 10", "U.S. President" do not end a sentence; "in the U.S. The …" does. */
function endsAtFullStop(text: string, stop: SentenceStop): boolean {
  const word = wordBefore(text, stop);
  const lower = word.toLowerCase();
  const after = wordAfter(text, stop);
  if (stop.closers !== '' || word === '') return true;
  if (/^\d{1,3}$/.test(word) && stop.start - word.length === stop.sentenceStart) return false;
  if (/^\d{1,4}$/.test(word) && isDatePart(text, stop, word)) return false;
  if (beforeNames.has(lower)) return false;
  if (beforeDigits.has(lower) && /^\d/.test(after)) return false;
  if (isInitialism(word)) return isOpener(after) && (word.includes('.') || !isNamePart(text, stop, word));
  return anywhere.has(lower) && lower !== 'no' ? isOpener(after) : true;
}

/** ".This" with no space: a bad split where a person would have put one; weather.com and 3.5 are none. */
function endsWithoutSpace(text: string, stop: SentenceStop): boolean {
  const rest = text.slice(stop.next, stop.next + 3);
  const before = text[stop.start - 1] ?? '';
  if (stop.closers !== '' || /\s/.test(text.slice(stop.start, stop.end))) return /^[“‘"']?\p{Lu}/u.test(rest);
  if (beforeNames.has(wordBefore(text, stop).toLowerCase())) return false;
  if (/\s/.test(before)) return /^\p{Lu}/u.test(rest);
  if (/[“‘"']/.test(rest[0] ?? '')) return /^.\p{Lu}/u.test(rest) && !/\p{Lu}/u.test(before);
  return /[\p{Ll}\d)%”"]/u.test(before) && /^(?:\p{Lu}[\p{Ll}\s]|A )/u.test(rest);
}

function continuesQuotation(text: string, stop: SentenceStop): boolean {
  if (!/["'”’]/.test(stop.closers)) return false;
  return /\p{Ll}/u.test(text[stop.next] ?? '');
}

/** Whether a stop in English ends its sentence; a fragment after a full stop (". did.") is a sentence of its own. */
export function endsEnglishSentence(text: string, stop: SentenceStop): boolean {
  const next = text[stop.next] ?? '';
  if (/[,;:)\]]/.test(next) || continuesQuotation(text, stop)) return false;
  if (stop.next === stop.end) return endsWithoutSpace(text, stop);
  const isLower = /^\p{Ll}/u.test(next);
  if (stop.marks === '.') return endsAtFullStop(text, stop);
  return !isLower;
}
