import { irregularVerbs } from '../text/english-word-forms.data.ts';
import { auxiliaries, fewestVerbs, linksAndPrepositions } from './fragment-words.data.ts';
import type { Token } from './read-tokens.ts';

const irregular = new Set(
  irregularVerbs.flatMap((row) => row.split(' ').slice(1)).filter((form) => !form.endsWith('ing')),
);
const contracted = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/u;

/**
 * Whether some word may be a verb that says something of a subject: an auxiliary, a past form, an -s form before its object.
 *
 * In doubt the answer is yes: “visited” may be a participle and “plans” a plural, and a scrap that is taken for a sentence
 * costs less than a sentence that is taken for a scrap. Only bare present forms (“they sing”) pass unseen.
 */
export function hasFiniteVerb(words: readonly Token[]): boolean {
  return words.some((word, at) => isMaybeFinite(word, words[at + 1]));
}

/** How many such verbs there may be; an auxiliary and its participle (“was closed”, “was not closed”) are one. */
export function countFiniteVerbs(words: readonly Token[]): number {
  return words.filter((word, at) => {
    const before = words.slice(Math.max(0, at - 2), at);
    const isTaken = before.some(
      ({ lower }, place) => auxiliaries.has(lower) && (place === before.length - 1 || before.at(-1)?.lower === 'not'),
    );
    return !isTaken && isMaybeFinite(word, words[at + 1]);
  }).length;
}

function isMaybeFinite({ lower }: Token, next: Token | undefined): boolean {
  if (auxiliaries.has(lower) || irregular.has(lower) || contracted.test(lower)) return true;
  if (/\p{L}{2}ed$/u.test(lower) || fewestVerbs.has(lower)) return true;
  const isForm = /[^su]s$/u.test(lower) && lower.length > 3;
  return isForm && next !== undefined && next.gap.trim() === '' && !linksAndPrepositions.has(next.lower);
}
