const syllablesStart = 0xac00;
const syllablesEnd = 0xd7a3;
/** The keys of first consonants, vowels and last consonants on the two-set layout, in the order Unicode has them. */
const firsts = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const lasts = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')];

/** The keys of one character, as they are printed on a Latin keyboard: 통 (tong) is x, h, d. */
function spell(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  if (character === ' ') return ['space'];
  if (code < syllablesStart || code > syllablesEnd) return [character];
  const place = code - syllablesStart;
  const vowel = Math.floor(place / lasts.length) % vowels.length;
  const first = Math.floor(place / (lasts.length * vowels.length));
  return [...`${firsts[first]}${vowels[vowel]}${lasts[place % lasts.length]}`];
}

/** The X names of the keys that write a text on the two-set (dubeolsik) layout, key by key. */
export function spellKeys(text: string): string[] {
  return [...text].flatMap(spell);
}
