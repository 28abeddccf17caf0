import { readSyllable, type Syllable } from './stem-syllables.ts';

/** Initial consonants by Unicode order as Revised Romanization writes them between vowels. */
const initials = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ').map((letter) => letter.replace('_', ''));
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

/** What a final consonant sounds as at the end, and what it passes on when a vowel follows. */
interface Final {
  readonly end: string;
  readonly stays: string;
  readonly moves: string;
}

/** Finals by Unicode order: sound at the end, then what stays and what moves before a vowel. */
const finals: readonly Final[] =
  '__ k_g k_kk k_gs n_n n_nj n_n t_d l_r l_lg m_lm l_lb l_ls l_lt p_lp l_r m_m p_b p_bs t_s t_ss ng_ t_j t_ch k_k t_t p_p t_'
    .split(' ')
    .map((code) => {
      const [end = '', link = ''] = code === '__' ? [] : code.split('_');
      if (end === 'ng') return { end, stays: 'ng', moves: '' };
      const isPair = link.length > 1 && !['kk', 'ss', 'ch'].includes(link);
      const stays = isPair ? (link[0] ?? '') : '';
      return { end, stays: stays === 'g' ? 'k' : stays === 'b' ? 'p' : stays, moves: isPair ? link.slice(1) : link };
    });

const hieut = 18;
const finalsBeforeHieut: Readonly<Record<number, string>> = { 6: 'n', 15: 'l', 27: '' };
const nasalOf: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };
const aspirated: Readonly<Record<string, string>> = { g: 'k', d: 't', j: 'ch' };

/** The final ㅎ (h) and its clusters: aspirate ㄱㄷㅈ (좋고 joko), vanish before a vowel (좋아 joa). */
function joinFinalHieut(final: number, initial: string): readonly [string, string] | null {
  const stays = finalsBeforeHieut[final];
  if (stays === undefined) return null;
  const strong = aspirated[initial];
  if (strong) return [stays, strong];
  if (initial === '') return stays === 'l' ? ['', 'r'] : [stays, ''];
  if (initial === 'n') return [stays === 'l' ? 'l' : 'n', stays === 'l' ? 'l' : 'n'];
  return null;
}

/** 해돋이 haedoji, 같이 gachi: ㄷ and ㅌ before 이. */
function palatalise(moves: string, vowel: number): string {
  if (vowel !== 20) return moves;
  return moves === 'd' ? 'j' : moves === 't' ? 'ch' : moves;
}

/** Assimilation of a final sound and an initial: 왕십리 Wangsimni, 신라 Silla, 독립 Dongnip. */
function assimilate(end: string, initial: string): readonly [string, string] {
  if (initial === 'r') {
    if (end === 'n' || end === 'l') return ['l', 'l'];
    if (end === '') return ['', 'r'];
    return [nasalOf[end] ?? end, 'n'];
  }
  if (initial === 'n') return end === 'l' ? ['l', 'l'] : [nasalOf[end] ?? end, 'n'];
  if (initial === 'm') return [nasalOf[end] ?? end, 'm'];
  return [end, initial];
}

function joinSyllables(left: Syllable, right: Syllable): readonly [string, string] {
  const final = finals[left.final];
  const initial = initials[right.initial] ?? '';
  if (!final || left.final === 0) return ['', initial];
  const hieutJoin = joinFinalHieut(left.final, initial);
  if (hieutJoin) return hieutJoin;
  if (initial === '') return [final.stays, palatalise(final.moves, right.vowel)];
  if (right.initial === hieut && left.final === 7 && right.vowel === 20) return ['', 'ch'];
  return assimilate(final.end, initial);
}

/** One run of syllables; every final looks at the initial after it. */
function romaniseRun(syllables: readonly Syllable[]): string {
  let out = initials[syllables[0]?.initial ?? 0] ?? '';
  for (const [index, syllable] of syllables.entries()) {
    out += vowels[syllable.vowel] ?? '';
    const next = syllables[index + 1];
    if (next) out += joinSyllables(syllable, next).join('');
    else out += finals[syllable.final]?.end ?? '';
  }
  return out;
}

/**
 * Hangul in Revised Romanization, lower case, as road signs and atlases write it: 묵호 mukho, 종로 jongno.
 *
 * Sound changes apply within one unbroken run of syllables; nouns keep ㄱㄷㅂ+ㅎ apart (집현전 jiphyeonjeon) and tensing is
 * not written. Anything but Hangul syllables is kept as it stands. Decomposed Hangul is read as if composed.
 */
export function romanise(hangul: string): string {
  let out = '';
  let run: Syllable[] = [];
  for (const char of hangul.normalize('NFC')) {
    const syllable = readSyllable(char, 0);
    if (syllable) {
      run.push(syllable);
      continue;
    }
    if (run.length > 0) out += romaniseRun(run);
    run = [];
    out += char;
  }
  return run.length > 0 ? out + romaniseRun(run) : out;
}
