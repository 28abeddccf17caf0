const latinMarks = /[\u0300-\u036f]/g;

/** The letters of an English name alone, lower case, without accents, spaces, hyphens and stops: "Hong Gil-dong" honggildong. */
export function readLetters(english: string): string {
  return english
    .replace(/[’']s?$/, '')
    .normalize('NFD')
    .replace(latinMarks, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const spellingFolds: readonly (readonly [RegExp, string])[] = [
  [/sh/g, 's'],
  [/wh/g, 'hw'],
  [/ph/g, 'p'],
  [/th/g, 't'],
  [/kh/g, 'k'],
  [/ck|g|q/g, 'k'],
  [/ch|j|z/g, 'c'],
  [/d/g, 't'],
  [/b|v|f/g, 'p'],
  [/r/g, 'l'],
  [/([aeiou])h(?![aeiouy])/g, '$1'],
  [/ui|yi|ie|ee|i/g, 'I'],
  [/yae|yeh?(?!o|u)/g, 'yE'],
  [/wae|weh?(?!o)|oe|oI/g, 'wE'],
  [/ae|ay|aI|e(?![ou])/g, 'E'],
  [/a/g, 'A'],
  [/w(?=[eo]{0,8}[ou])/g, ''],
  [/[eou]+/g, 'U'],
  [/(.)(?=\1)/g, ''],
];

/**
 * Letters folded so that the usual ways to spell a Korean name fall together: Hyeon, Hyun and Hyon; Kyung and Gyeong.
 *
 * Different names may fall together too (정 and 종): it says "may be", not "is".
 */
export function foldSpelling(letters: string): string {
  return spellingFolds.reduce((folded, [pattern, by]) => folded.replace(pattern, by), letters);
}
