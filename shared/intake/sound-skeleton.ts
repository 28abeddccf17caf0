/** Initial consonants of Hangul syllables as Revised Romanisation writes them, made alike where romanisations differ. */
const initials = ['k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', '', 'j', 'j', 'j', 'k', 't', 'p', 'h'];
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'r',
  'k',
  'm',
  'p',
  'r',
  'r',
  'p',
  'r',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];

function soundSyllable(syllable: string): string {
  const code = syllable.charCodeAt(0) - 0xac00;
  return code < 0 || code > 11171 ? '' : `${initials[Math.floor(code / 588)] ?? ''}.${finals[code % 28] ?? ''}`;
}

function collapse(sound: string): string {
  return sound.replace(/[.]/g, '').replace(/(.)\1+/g, '$1');
}

/** The consonants a Korean word is romanised with, vowels left out and look-alikes (g and k, d and t, ch and j) made one. */
export function soundKorean(word: string): string {
  return collapse([...word.normalize('NFC')].map(soundSyllable).join(''));
}

/** The consonants of an English word in the same terms, so that a romanised name equals its Korean. */
export function soundEnglish(word: string): string {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const alike = letters
    .replace(/ch/g, 'j')
    .replace(/sh/g, 's')
    .replace(/g(?!$)/g, 'k')
    .replace(/(?<!n)g$/, 'k')
    .replace(/nk(?=[aeiouwy]|$)/g, 'nk');
  const plain = alike
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/l/g, 'r')
    .replace(/[aeiouwy]/g, '');
  return collapse(plain);
}
