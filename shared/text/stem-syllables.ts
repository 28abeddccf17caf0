/** A Hangul syllable by the Unicode order of its initial, vowel and final; final 0 is none. */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Finals by Unicode order that endings and irregular stems turn on. */
export const finals = { none: 0, ㄴ: 4, ㄷ: 7, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅅ: 19, ㅆ: 20, ㅎ: 27 } as const;

/** Vowels by Unicode order that contracted stems turn on. */
export const vowels = {
  ㅏ: 0,
  ㅐ: 1,
  ㅓ: 4,
  ㅔ: 5,
  ㅕ: 6,
  ㅗ: 8,
  ㅘ: 9,
  ㅙ: 10,
  ㅚ: 11,
  ㅜ: 13,
  ㅝ: 14,
  ㅡ: 18,
  ㅣ: 20,
} as const;

const first = 0xac00;
const last = 0xd7a3;

/** The parts of the syllable at `index` of a text, or null where none stands. */
export function readSyllable(text: string, index: number): Syllable | null {
  const code = text.charCodeAt(index);
  if (!(code >= first && code <= last)) return null;
  const offset = code - first;
  return { initial: Math.floor(offset / 588), vowel: Math.floor((offset % 588) / 28), final: offset % 28 };
}

/** The final of the last syllable: 0 where it is open, -1 where the text does not end in Hangul. */
export function readFinal(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  return code >= first && code <= last ? (code - first) % 28 : -1;
}

/** The text with the final of its last syllable replaced. */
export function withFinal(text: string, final: number): string {
  const code = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(code - ((code - first) % 28) + final);
}

/** The text with the vowel of its last syllable replaced and its final dropped. */
export function withVowel(text: string, vowel: number): string {
  const offset = text.charCodeAt(text.length - 1) - first;
  return text.slice(0, -1) + String.fromCharCode(first + Math.floor(offset / 588) * 588 + vowel * 28);
}
