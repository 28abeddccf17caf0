import { letterFinals, readingsOfSigns, spokenFinals } from './spoken-finals.data.ts';
import { finals, readFinal } from './stem-syllables.ts';

/** What the last sound of a word asks of the particle behind it; null where nothing tells how the word is read. */
type Ending = 'vowel' | 'consonant' | 'ㄹ' | null;

/** The form after a consonant and the form after a vowel. */
export type ParticlePair =
  | '은/는'
  | '이/가'
  | '을/를'
  | '과/와'
  | '으로/로'
  | '이라는/라는'
  | '이라고/라고'
  | '이라/라'
  | '이나/나';

/**
 * A word with the form of the particle that fits how it is read: 서울은, 대구는, 3은, LH로, ‘center’가.
 *
 * Quotation marks at the end are not read, and a gloss in brackets leaves the particle to the word before it: 영주(Yeongju)가.
 * A word of letters nobody can tell the sound of takes both forms: 은(는).
 */
export function attachParticle(word: string, pair: ParticlePair): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = readEnding(word);
  if (ending === null) return word + writeBoth(closed, open);
  const isOpen = ending === 'vowel' || (ending === 'ㄹ' && closed === '으로');
  return word + (isOpen ? open : closed);
}

/** 은(는), (으)로, (이)라는. */
function writeBoth(closed: string, open: string): string {
  return closed.endsWith(open) ? `(${closed.slice(0, -open.length)})${open}` : `${closed}(${open})`;
}

/** The text up to the last character that is spoken. */
function dropSilentEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}%‰℃℉°$€£¥₩+&㎡㎥]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function readEnding(word: string): Ending {
  const said = dropSilentEnd(dropGloss(word.trimEnd()));
  const last = [...said].at(-1);
  if (last === undefined) return null;
  if (/[가-힣]/u.test(last)) return toEnding(readFinal(last));
  if (/\d/u.test(last)) return readFigures(said);
  const reading = readingsOfSigns[last];
  if (reading !== undefined) return toEnding(readFinal(reading));
  const latin = /[A-Za-z]{1,60}$/u.exec(said.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return latin ? readLatin(latin[0]) : null;
}

/** The bracket at the end goes, where a word stands before it: 영주(Yeongju), ‘도교육청’(Office of Education). */
function dropGloss(word: string): string {
  const bare = word.replace(/[’”'"]{1,3}$/u, '');
  const without = bare.replace(/\s?\([^()]{0,200}\)$/u, '');
  return /[\p{L}\p{N}]/u.test(without) ? without : bare;
}

function toEnding(final: number): Ending {
  if (final === 0) return 'vowel';
  return final === finals.ㄹ ? 'ㄹ' : 'consonant';
}

/** 13 ends in 삼, 20 in 십, 1,500 in 백, 30,000 in 만, 2.50 in 영; only 조 (a trillion) ends a round number in a vowel. */
function readFigures(said: string): Ending {
  const number = /(\d[\d,]{0,40})(\.\d{1,20})?$/u.exec(said);
  const whole = (number?.[1] ?? '').replaceAll(',', '');
  const zeros = /0{0,40}$/u.exec(whole)?.[0].length ?? 0;
  if (!number?.[2] && zeros > 0 && zeros < whole.length) return zeros > 11 && zeros < 16 ? 'vowel' : 'consonant';
  return toEnding(readFinal('영일이삼사오육칠팔구'[Number(said.at(-1))] ?? ''));
}

/** Capitals letter by letter (LH, KTX), unless they are long enough to be a word; words as Korean writes them in Hangul. */
function readLatin(latin: string): Ending {
  const isSpelt = latin === latin.toUpperCase() && (latin.length < 5 || !/[AEIOU]/u.test(latin));
  if (isSpelt) return toEnding(readFinal(letterFinals[latin.at(-1) ?? ''] ?? '에'));
  const word = latin.toLowerCase();
  const rule = spokenFinals.find(({ ends }) => ends.test(word));
  return rule?.ending ?? 'vowel';
}
