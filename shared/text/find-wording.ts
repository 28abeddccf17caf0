import type { Span } from '../model/span.ts';
import { readLemma, readSingular } from './english-lemma.ts';
import { irregularNouns } from './english-word-forms.data.ts';

/** One word of an English text, as wording is compared. */
export interface WordingToken {
  /** Without a possessive ’s. */
  readonly span: Span;
  /** Lower case, with straight apostrophes. */
  readonly plain: string;
  readonly singular: string;
  readonly lemma: string;
}

/** How much alike two words must be: the same but for number, or any forms of one word. */
export type WordingLikeness = 'number' | 'form';

const words = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*\.?/gu;
const irregular = new Map(
  irregularNouns.flatMap((row) => {
    const [base = '', ...others] = row.split(' ');
    return others.map((form) => [form, base] as const);
  }),
);

/** The words of an English text for comparing wording; hyphens part words, stops inside one (U.S.) do not. */
export function readWording(text: string): WordingToken[] {
  const known = new Map<string, Omit<WordingToken, 'span'>>();
  return [...text.matchAll(words)].map(({ 0: found, index }) => {
    const whole = /\..{0,20}\.$/u.test(found) ? found : found.replace(/\.$/u, '');
    const bare = whole.replace(/['’]s$/iu, '');
    const plain = bare.toLowerCase().replaceAll('’', "'");
    const forms = known.get(plain) ?? {
      plain,
      singular: irregular.get(plain) ?? readSingular(plain) ?? plain,
      lemma: readLemma(plain),
    };
    known.set(plain, forms);
    return { span: { start: index, end: index + bare.length }, ...forms };
  });
}

/** The words of a phrase without an article before it. */
export function readPhrase(phrase: string): WordingToken[] {
  const tokens = readWording(phrase);
  return tokens.length > 1 && /^(?:an?|the)$/u.test(tokens[0]?.plain ?? '') ? tokens.slice(1) : tokens;
}

/** Whether a word of a text is one of a phrase; its singular counts, a plural in the phrase asks for a plural. */
export function isWord(word: WordingToken, of: WordingToken, likeness: WordingLikeness): boolean {
  if (word.plain === of.plain || word.singular === of.plain) return true;
  return likeness === 'form' && (word.lemma === of.lemma || word.singular === of.singular);
}

/**
 * Where a phrase stands in an English text, in order and without overlap: in any case of letters, in the plural too, with
 * hyphens or spaces between its words.
 */
export function findWording(
  text: string,
  tokens: readonly WordingToken[],
  phrase: readonly WordingToken[],
  likeness: WordingLikeness = 'number',
): Span[] {
  const found: Span[] = [];
  for (let at = 0; phrase.length > 0 && at + phrase.length <= tokens.length; at += 1) {
    if (!standsAt(text, tokens, at, phrase, likeness)) continue;
    const last = at + phrase.length - 1;
    found.push({ start: tokens[at]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 });
    at = last;
  }
  return found;
}

function standsAt(
  text: string,
  tokens: readonly WordingToken[],
  at: number,
  phrase: readonly WordingToken[],
  likeness: WordingLikeness,
): boolean {
  return phrase.every((of, index) => {
    const token = tokens[at + index];
    return token && isWord(token, of, likeness) && (index === 0 || isBeside(text, tokens[at + index - 1], token));
  });
}

/** Nothing but space, hyphens and a possessive stands between two neighbours of a phrase. */
function isBeside(text: string, token: WordingToken | undefined, next: WordingToken): boolean {
  return /^(?:['’]s?)?[\s\u2010-\u2015-]{0,3}$/u.test(text.slice(token?.span.end ?? 0, next.span.start));
}
