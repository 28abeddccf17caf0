import type { Words } from '../model/words.ts';
import { countFiniteVerbs, hasFiniteVerb } from './finite-verbs.ts';
import type { EnglishSentence } from './fragment-sentence.ts';
import {
  auxiliaries,
  ingNouns,
  invertingPronouns,
  leaningPhrases,
  leaningWords,
  objectOpeners,
  pastOpeners,
  presentOpeners,
} from './fragment-words.data.ts';
import { readTokens, type Token } from './read-tokens.ts';

const longestClause = 16;
const subjects = new Set('i you he she it we they there this these'.split(' '));
const modals = new Set('will would can could may might must should'.split(' '));

/**
 * Why a sentence that stands beside another one is none, or null: its subject is missing, or it is a clause or a phrase that leans
 * on a main clause which is not there.
 *
 * Silent inside quotations, for people speak in scraps; about questions; and wherever a comma may bring the main clause.
 */
export function readLeaning(sentence: EnglishSentence): Words | null {
  const { text, before, after, words, isQuoted } = sentence;
  const beside = before ?? after;
  if (isQuoted || beside === null || /\?["”’)]*$/u.test(before ?? '')) return null;
  if (!/^\p{Lu}/u.test(text) || !/[\p{L}\p{N}%)]\.$/u.test(text) || words.length < 2) return null;
  if (!hasFiniteVerb(readTokens(beside))) return null;
  if (isSubjectless(sentence)) return because.subjectless;
  if (isLeaningPhrase(sentence)) return because.phrase;
  if (/[,;:“”"—–]/u.test(text)) return null;
  if (isLoneSaying(sentence)) return because.saying;
  if (isLeaningClause(sentence)) return because.clause;
  if (isRelative(sentence)) return because.relative;
  return isLonePhrase(sentence) || isNounPile(sentence) ? because.phrase : null;
}

const because = {
  subjectless: {
    ko: '주어 없이 서술어부터 시작하므로',
    en: 'it has no subject',
  },
  clause: {
    ko: '이유·조건·때를 말하는 절뿐이고 주절이 없으므로',
    en: 'it is a dependent clause without a main clause',
  },
  relative: {
    ko: '앞 문장의 말을 꾸미던 절이 떨어져 나온 것이므로',
    en: 'it is a relative clause cut off from the sentence before',
  },
  phrase: { ko: '서술어가 없는 구절이므로', en: 'it has no verb' },
  saying: {
    ko: '주어와 동사만 있고 뒤에 올 말이 빠졌으므로',
    en: 'what should follow the verb is missing',
  },
} satisfies Record<string, Words>;

/** “He said.”, “It is.”: what the verb speaks of stands in the sentence before. */
function isLoneSaying({ text, before }: EnglishSentence): boolean {
  if (/["”]$/u.test(before ?? '')) return false;
  return (
    /^(?:He|She|They|It|The (?:city|county|mayor|official)) (?:said|announced|revealed|explained|added|emphasi[sz]ed|stressed|requested|conveyed|stated)\.$/u.test(
      text,
    ) || /^(?:It|This|They|There) (?:is|are)\.$/u.test(text)
  );
}

/** “The opening ceremony of the third autumn fair.” Short ones are a style, and so is “The first of its kind.” */
function isNounPile({ words: [first, second, ...rest] }: EnglishSentence): boolean {
  if (!first || !second || rest.length < 5 || !/^(?:the|an?|these|those|its|their|our|this)$/u.test(first.lower))
    return false;
  if (/^(?:first|only|last|best|same|kind|largest|biggest|most|more|less|fewer)$/u.test(second.lower)) return false;
  return !hasFiniteVerb([second, ...rest]) && rest.length <= longestClause;
}

/** “Is planning to …”, “Will be held …”, “Held a meeting …”, “Plans to visit …”. */
function isSubjectless({ words: [first, second, ...rest], text }: EnglishSentence): boolean {
  if (!first || !second || second.text !== second.lower || invertingPronouns.has(second.lower)) return false;
  if (auxiliaries.has(first.lower)) return isBareAuxiliary(first.lower, second.lower, text);
  if (/[,;:“”"]/u.test(text) || !objectOpeners.has(second.lower)) return false;
  return (pastOpeners.has(first.lower) || presentOpeners.has(first.lower)) && !hasFiniteVerb(rest);
}

/** “Had the rain stopped, …”, “Have a seat.”, “May was warm.” and “Will said …” begin otherwise. */
function isBareAuxiliary(first: string, second: string, text: string): boolean {
  if (
    /^(?:the|an?|his|her|its|their|our|my|your|any|all|some|no|one|such|both|only|god|anyone|everyone)$/u.test(second)
  )
    return false;
  if (modals.has(first))
    return /^(?:be|also|not|have|continue|hold|begin|start|take|provide|support|become|only)$/u.test(second);
  if (/^(?:had|have|do|does|did|been|being|am|shall)$/u.test(first))
    return /^(?:been|also|not)$/u.test(second) && !text.includes(',');
  return /(?:ing|ed|n)$|^(?:to|also|not|now|still|expected|set|held|made|built|due|able|over|part|in|at|on|a)$/u.test(
    second,
  );
}

/** “Because the road was closed.” with no other clause; a subject further on may be that of the main clause. */
function isLeaningClause({ words }: EnglishSentence): boolean {
  const [first, second] = words;
  if (!first || !second || !leaningWords.has(first.lower) || words.length < 4 || words.length > longestClause)
    return false;
  if (first.lower === 'because' && second.lower === 'of') return false;
  if (words.slice(2).some((word) => subjects.has(word.lower))) return false;
  return countFiniteVerbs(words.slice(1)) <= 1;
}

/** “Which is held every year.”; “Which is why …” is how people go on. */
function isRelative({ words: [first, second, third] }: EnglishSentence): boolean {
  if (!first || !second || !/^(?:which|who|whose)$/u.test(first.lower)) return false;
  return auxiliaries.has(second.lower) && !/^(?:why|what|how|where|when|not|to)$/u.test(third?.lower ?? '');
}

/** “According to the city.”, “With the participation of 100 people.”, “Through this, improving the park.” */
function isLeaningPhrase({ words, text }: EnglishSentence): boolean {
  if (words.length > longestClause || /[;:“”"—–]/u.test(text)) return false;
  const lower = text.toLowerCase();
  return (
    leaningPhrases.some((phrase) => lower.startsWith(phrase) && /^[ ,]/u.test(lower.slice(phrase.length))) &&
    !hasFiniteVerb(words)
  );
}

/** “Satisfied with …”, “Attended by …”: a form that says nothing of anybody without its auxiliary. */
function isPastParticiple(first: Token, second: Token): boolean {
  return /\p{L}{4}ed$/u.test(first.lower) && /^(?:with|by|in|at|on|to|for|as|from)$/u.test(second.lower);
}

/** “Promoting local goods to visitors.” */
function isLonePhrase({ words, text }: EnglishSentence): boolean {
  const [first, second, ...rest] = words;
  if (!first || !second || words.length > longestClause) return false;
  if (isPastParticiple(first, second)) return words.length >= 4 && !hasFiniteVerb([second, ...rest]);
  const isParticiple = /\p{L}{3}ing$/u.test(first.lower) && !ingNouns.has(first.lower) && words.length >= 4;
  const isPaired = / (?:and|or) \p{Ll}{2,14}ing\b/u.test(text);
  return isParticiple && !isPaired && second.text === second.lower && !hasFiniteVerb([second, ...rest]);
}
