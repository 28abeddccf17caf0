import type { Span } from '../model/span.ts';

/** Words to put in the place of others, with the place they take. */
export interface Replacement {
  readonly span: Span;
  readonly words: string;
}

/**
 * Puts wording in the place of other words in their manner: plural for plural, a capital at the start of a sentence, all
 * capitals for all capitals, and “a” or “an” before it as it now sounds.
 *
 * `form` is the other words as the term base has them, by which a plural and a capital are told.
 */
export function fitWording(text: string, span: Span, form: string, wording: string): Replacement {
  const found = text.slice(span.start, span.end);
  const isPlural = /s$/iu.test(found) && !/s$/iu.test(form) && !/s$/iu.test(wording);
  const words = fitCapitals(isPlural ? toPlural(wording) : wording, found, form, isSentenceStart(text, span.start));
  const article = /(?<![\p{L}\p{N}])(an?) $/iu.exec(text.slice(Math.max(0, span.start - 4), span.start))?.[1];
  if (article === undefined) return { span, words };
  const fitted = fitArticle(article, words);
  if (fitted === article) return { span, words };
  return { span: { start: span.start - article.length - 1, end: span.end }, words: `${fitted} ${words}` };
}

function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?\n:]["”’)]{0,2}\s{0,3})["“‘(]{0,2}$/u.test(text.slice(Math.max(0, start - 8), start));
}

function fitCapitals(words: string, found: string, form: string, isStart: boolean): string {
  if (/\p{Lu}{2}/u.test(found) && found === found.toUpperCase() && form !== form.toUpperCase())
    return words.toUpperCase();
  const wasRaised = /^\p{Lu}/u.test(found) && (isStart || /^\p{Ll}/u.test(form));
  if (!wasRaised) return words;
  // A common noun with a capital inside a sentence stands in a headline, where every word has one.
  return isStart ? words.replace(/^\p{Ll}/u, raise) : words.replace(/(?<![\p{L}’'-])\p{Ll}(?=\p{L}{2})/gu, raise);
}

function raise(letter: string): string {
  return letter.toUpperCase();
}

/** The plural of the noun a phrase is about: of its last word, or of the word before “of”, “for”, “in”. */
function toPlural(phrase: string): string {
  const split = /\s(?:of|for|in|at|on)\s/iu.exec(phrase)?.index ?? phrase.length;
  const [noun, rest] = [phrase.slice(0, split), phrase.slice(split)];
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies${rest}`;
  return `${noun}${/(?:x|z|ch|sh)$/u.test(noun) ? 'es' : 's'}${rest}`;
}

function fitArticle(article: string, words: string): string {
  const isVowel = /^(?:[aeio]|u(?!n[ií]|s[ae]))/iu.test(words);
  const fitted = isVowel ? 'an' : 'a';
  return /^A/u.test(article) ? fitted.replace('a', 'A') : fitted;
}
