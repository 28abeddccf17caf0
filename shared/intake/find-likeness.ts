import { romanise } from '../text/romanise.ts';

const koreanWord = /[가-힣]{2,}/g;
const plainToken = /\d+(?:[.,]\d+)*|[A-Za-z]{2,}/g;
const englishWord = /[A-Z][A-Za-z]*(?:-[A-Za-z]+)*/g;

/** Surnames that are written against the rules of romanisation: 박 Park (bak), 이 Lee (i). */
const surnames: Readonly<Record<string, string>> = {
  park: 'bak',
  lee: 'i',
  choi: 'choe',
  jung: 'jeong',
  chung: 'jeong',
};

/** The consonants of a romanised word, vowels left out and look-alikes (g and k, d and t, ch and j, l and r) made one. */
function readConsonants(romanised: string): string {
  const letters = romanised.toLowerCase().replace(/[^a-z]/g, '');
  return (surnames[letters] ?? letters)
    .replace(/ch/g, 'j')
    .replace(/sh/g, 's')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/l/g, 'r')
    .replace(/[aeiouwy]/g, '')
    .replace(/(.)(?=\1)/g, '');
}

/** The sounds of names an English text may hold: capitalised words, and neighbours read as one (`Do Byeong-hoon`). */
function readSounds(english: string): Set<string> {
  const words = (english.match(englishWord) ?? []).map((word) => word.split('-').map(readConsonants).join(''));
  return new Set(
    words.flatMap((word, index) => [word, word + (words[index + 1] ?? ''), (words[index + 1] ?? '') + word]),
  );
}

/** Two consonants are heard by chance in any paragraph. */
const enoughConsonants = 3;

function isHeard(word: string, sounds: ReadonlySet<string>): boolean {
  return [4, 3, 2].some((length) => {
    const sound = readConsonants(romanise(word.slice(0, length)));
    return sound.length >= enoughConsonants && sounds.has(sound);
  });
}

/** How much a Korean and an English text speak of the same things. */
export interface Likeness {
  /** Numbers, Latin words and names that both have. */
  readonly shared: number;
  /** Those against what the Korean has of the kind, 0 to 1. */
  readonly share: number;
}

/** What a Korean and an English text share: numbers and Latin words alike in both, Korean words heard in the English as names. */
export function findLikeness(korean: string, english: string): Likeness {
  const plain = new Set((english.match(plainToken) ?? []).map((token) => token.toLowerCase()));
  const sounds = readSounds(english);
  const wanted = korean.match(plainToken) ?? [];
  const words = korean.match(koreanWord) ?? [];
  const heard = words.filter((word) => isHeard(word, sounds)).length;
  const shared = wanted.filter((token) => plain.has(token.toLowerCase())).length + heard;
  return { shared, share: shared === 0 ? 0 : shared / (wanted.length + Math.max(heard, Math.ceil(words.length / 3))) };
}
