import type { Span } from '../model/span.ts';
import { readLemma, readSingular } from './english-lemma.ts';
import { irregularNouns } from './english-word-forms.data.ts';

/** One word of an English text, as wording is compared. */
export interface WordingToken {
  /** Without a possessive ’s. */
  readonly span: Span;
  /** Lower case, with straight apostrophes. */
  readonly plain: string;
}

const words = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*\.?/gu;
const singulars = new Map(
  irregularNouns.flatMap((row) => {
    const [base = '', ...others] = row.split(' ');
    return others.map((form) => [form, base] as const);
  }),
);

/** The words of an English text for comparing wording; hyphens part words, stops inside one (U.S.) do not. */
export function readWording(text: string): WordingToken[] {
  return [...text.matchAll(words)].map(({ 0: found, index }) => {
    const whole = /\..*\.$/u.test(found) ? found : found.replace(/\.$/u, '');
    const bare = whole.replace(/['’]s$/iu, '');
    return { span: { start: index, end: index + bare.length }, plain: bare.toLowerCase().replaceAll('’', "'") };
  });
}

/** The tokens of a phrase without an article before it. */
export function readPhrase(phrase: string): string[] {
  const plain = readWording(phrase).map((token) => token.plain);
  return plain.length > 1 && /^(?:an?|the)$/u.test(plain[0] ?? '') ? plain.slice(1) : plain;
}

/** Whether a word is another or a plural of it. */
function isNumberOf(word: string, of: string): boolean {
  return word === of || readSingular(word) === of || singulars.get(word) === of || word === `${of}s`;
}

/** Whether two words are forms of one: looser than `isNumberOf`, for taking a term as there. */
export function isFormOf(word: string, of: string): boolean {
  return isNumberOf(word, of) || readLemma(word) === readLemma(of);
}

/**
 * Where a phrase stands in an English text, in order and without overlap: in any case of letters, in the plural too, with
 * hyphens or spaces between its words.
 */
export function findWording(
  text: string,
  tokens: readonly WordingToken[],
  phrase: readonly string[],
  isSame: (word: string, of: string) => boolean = isNumberOf,
): Span[] {
  const found: Span[] = [];
  if (phrase.length === 0) return found;
  for (let at = 0; at + phrase.length <= tokens.length; at += 1) {
    const run = tokens.slice(at, at + phrase.length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !run.every(({ plain }, index) => isSame(plain, phrase[index] ?? ''))) continue;
    if (!run.every((token, index) => isBeside(text, token, run[index + 1]))) continue;
    found.push({ start: first.span.start, end: last.span.end });
    at += phrase.length - 1;
  }
  return found;
}

/** Nothing but space, hyphens and a possessive stands between two neighbours of a phrase. */
function isBeside(text: string, token: WordingToken, next: WordingToken | undefined): boolean {
  if (!next) return true;
  return /^(?:['’]s?)?[\s\u2010-\u2015-]{0,3}$/u.test(text.slice(token.span.end, next.span.start));
}
