import { spelledWithVowel, spelledYou } from './indefinite-article.data.ts';

const ess = new Set(spelledWithVowel);
const you = new Set(spelledYou);

// a unit, a user, a European, a one-time, a unanimous vote: vowels on paper, consonants in the mouth
const consonantSound =
  /^(?:eu|ewe|one(?!r)|once|uni(?!den|mp|mm|mag|n|ss)|unanim|us[aeu]|usur|util|uten|uter|uto|uran|urin|uro|ubiq|ukul|u-)/u;
const silentH = /^(?:hour|honest|honor|honour|heir)/u;
// an historic, an hotel, an herb: some say the h and some do not
const eitherH = /^(?:herb|homage|histor|hotel|habit|hyster|hero|hallucin|horrif|hilar)/u;
const vowelLetters = /^[AEFHILMNORSX]/u;

/** Which indefinite article English puts before a word as it is said, or null where that is not certain. */
export function readIndefiniteArticle(word: string): 'a' | 'an' | null {
  if (/^\d/u.test(word)) return readBeforeFigure(word);
  if (/^\p{Lu}-/u.test(word)) return vowelLetters.test(word) ? 'an' : 'a';
  if (/^\p{Lu}[\p{Lu}\d&]/u.test(word)) return readBeforeAcronym(word.replace(/(?:['’]s|s)$/u, ''));
  if (/^\p{Lu}\p{Ll}/u.test(word)) return readBeforeName(word);
  return /^\p{Ll}\p{Ll}/u.test(word) || /^[a-z]-/u.test(word) ? readBeforeWord(word) : null;
}

/** 8, 80, 8,000, 11 and 18 begin with a vowel; 1,100 may be eleven hundred and 1800 eighteen hundred. */
function readBeforeFigure(figure: string): 'a' | 'an' | null {
  if (/^8/u.test(figure)) return 'an';
  if (/^1[18](?:(?:,\d{3})+(?!\d)|(?![\d,.]))/u.test(figure)) return 'an';
  return /^1[,.]?[18]/u.test(figure) ? null : 'a';
}

function readBeforeAcronym(acronym: string): 'a' | 'an' | null {
  if (!/^[A-Z\d&-]+$/u.test(acronym)) return null;
  const letters = /^[A-Z]+/u.exec(acronym)?.[0] ?? '';
  if (/^(?:ONE|ONCE|EU.)/u.test(acronym)) return null;
  if (/^[AEIO]/u.test(acronym)) return 'an';
  if (acronym.startsWith('U')) return you.has(letters) ? 'a' : null;
  if (!vowelLetters.test(acronym)) return 'a';
  return ess.has(letters) || ess.has(acronym) || (!/[AEIOUY]/u.test(letters) && letters.length <= 5) ? 'an' : null;
}

/** Names in U and Eu, and names one cannot know how to say, are left open. */
function readBeforeName(name: string): 'a' | 'an' | null {
  const lower = name.toLowerCase();
  if (/^(?:u|eu|ew|one|once|oui|x|yv|h$)/u.test(lower) || eitherH.test(lower)) return null;
  if (silentH.test(lower)) return 'an';
  return /^[aeio]/u.test(lower) ? 'an' : 'a';
}

function readBeforeWord(word: string): 'a' | 'an' | null {
  if (/^[aefhilmnorsx]-/u.test(word)) return 'an';
  if (consonantSound.test(word)) return 'a';
  if (/^[aeiou]/u.test(word)) return 'an';
  if (silentH.test(word)) return 'an';
  if (eitherH.test(word) || !/[aeiouy]/u.test(word) || /\p{Lu}/u.test(word)) return null;
  return 'a';
}
