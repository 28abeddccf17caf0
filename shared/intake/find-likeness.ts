import { soundEnglish, soundKorean } from './sound-skeleton.ts';

const koreanWord = /[가-힣]{2,}/g;
const plainToken = /\d+(?:[.,]\d+)*|[A-Za-z]{2,}/g;
const englishWord = /[A-Z][A-Za-z]*(?:-[A-Za-z]+)*/g;

/** The sounds of names an English text may hold: capitalised words, and neighbours read as one (`Do Byeong-hoon`). */
function readSounds(english: string): Set<string> {
  const words = (english.match(englishWord) ?? []).map(soundEnglish);
  const sounds = new Set(words.filter((sound) => sound.length >= 2));
  words.forEach((word, index) => {
    sounds.add(word + (words[index + 1] ?? ''));
    sounds.add((words[index + 1] ?? '') + word);
  });
  return sounds;
}

function isHeard(word: string, sounds: ReadonlySet<string>): boolean {
  for (const length of [3, 2]) {
    const sound = soundKorean(word.slice(0, length));
    if (sound.length >= 3 && sounds.has(sound)) return true;
  }
  return false;
}

/**
 * How much a Korean and an English text speak of the same things, 0 to 1: numbers and Latin words in both, and Korean
 * words that are heard in the English as romanised names. 0 when the Korean has nothing of the kind.
 */
export function findLikeness(korean: string, english: string): number {
  const plain = new Set((english.match(plainToken) ?? []).map((token) => token.toLowerCase()));
  const sounds = readSounds(english);
  const wanted = (korean.match(plainToken) ?? []).map((token) => plain.has(token.toLowerCase()));
  const names = (korean.match(koreanWord) ?? []).map((word) => isHeard(word, sounds));
  const heard = names.filter(Boolean).length;
  const found = wanted.filter(Boolean).length + heard;
  return found === 0 ? 0 : found / (wanted.length + Math.max(heard, Math.ceil(names.length / 3)));
}
