import { closedEndings, linkedEndings, pastEndings, plainEndings, vowelEndings } from './korean-endings.data.ts';
import { finals, readFinal, readSyllable, type Syllable, vowels, withFinal, withVowel } from './stem-syllables.ts';

const plain = new Set(plainEndings);
const linked = new Set(linkedEndings);
const past = new Set(pastEndings);
const vowelled = new Set(vowelEndings);
const closed = new Map(Object.entries(closedEndings));
const letterOf: Readonly<Record<number, string>> = {
  [finals.ㄴ]: 'ㄴ',
  [finals.ㄹ]: 'ㄹ',
  [finals.ㅁ]: 'ㅁ',
  [finals.ㅂ]: 'ㅂ',
};
const closedByLink: Readonly<Record<string, string>> = { 은: 'ㄴ', 을: 'ㄹ', 음: 'ㅁ', 읍: 'ㅂ' };
const endings = new Set([
  ...plain,
  ...past,
  ...vowelled,
  ...linked,
  ...[...linked].map((tail) => `으${tail}`),
  ...closed.keys(),
  ...Object.keys(closedByLink).flatMap((link) => [...closed.keys()].map((tail) => link + tail)),
]);
const longestEnding = 6;

/** Stems before 으: 들으→듣, 도우→돕, 나으→낫, besides the regular 먹으→먹. */
function beforeLink(stem: string): string[] {
  const final = readFinal(stem);
  if (final === finals.ㄹ) return [stem, withFinal(stem, finals.ㄷ)];
  if (final === 0) return [withFinal(stem, finals.ㅅ)];
  return [stem];
}

/** Stems that end openly before ㄴ, ㄹ, ㅂ, ㅁ or 면: 하→하, 만드→만들, 도우→돕, 그러→그렇. */
function beforeOpenEnding(stem: string): string[] {
  const found = [stem, withFinal(stem, finals.ㄹ)];
  if (stem.length > 1 && stem.endsWith('우') && readFinal(stem.slice(0, -1)) === 0) {
    found.splice(1, 0, withFinal(stem.slice(0, -1), finals.ㅂ));
  }
  if (/[러떠마라가야여허]$/.test(stem) && stem.length > 1) found.push(withFinal(stem, finals.ㅎ));
  return found;
}

/** Stems whose last syllable keeps 아 or 어 apart: 잡아, 걸어 (걷다, 걸다), 지어 (짓다, 지다). */
function beforeApartVowel(rest: string): string[] {
  const final = readFinal(rest);
  if (final === finals.ㄹ) return [withFinal(rest, finals.ㄷ), rest];
  if (final === 0) return [rest, withFinal(rest, finals.ㅅ)];
  return [rest];
}

/** 도와 (돕다), 가까워 (가깝다), 나와 (나오다), 배워 (배우다). */
function beforeRoundedVowel(base: string, round: number): string[] {
  const rest = base.slice(0, -1);
  const plainStem = withVowel(base, round);
  return rest !== '' && readFinal(rest) === 0 ? [plainStem, withFinal(rest, finals.ㅂ)] : [plainStem];
}

/** 올라 (오르다), 따라 (따르다), 이르러 (이르다), besides 나타나 (나타나다) and 바빠 (바쁘다). */
function beforeOpenVowel(base: string, syllable: Syllable): string[] {
  const rest = base.slice(0, -1);
  const found = [base, withVowel(base, vowels.ㅡ)];
  if (syllable.initial !== 5 || rest === '') return found;
  if (readFinal(rest) === finals.ㄹ) return [`${withFinal(rest, finals.none)}르`, ...found];
  return base.endsWith('러') ? [...found, rest] : found;
}

/**
 * Stems that may have become `base` by taking 아 or 어: 도와 gives 도오 and 돕, 커 gives 커 and 크, likeliest first.
 *
 * Empty where the last syllable has no such vowel or is not open.
 */
export function readVowelStems(base: string): string[] {
  const syllable = readSyllable(base, base.length - 1);
  if (syllable?.final !== 0 || base.endsWith('다')) return [];
  const rest = base.slice(0, -1);
  if (base.endsWith('해')) return [`${rest}하`];
  if (base.endsWith('하여')) return [rest];
  if (/[아어]$/.test(base) && rest !== '') return [...beforeApartVowel(rest), withVowel(base, vowels.ㅡ)].slice(0, 3);
  if (syllable.vowel === vowels.ㅘ) return beforeRoundedVowel(base, vowels.ㅗ);
  if (syllable.vowel === vowels.ㅝ) return beforeRoundedVowel(base, vowels.ㅜ);
  if (syllable.vowel === vowels.ㅕ) return [withVowel(base, vowels.ㅣ), base];
  if (syllable.vowel === vowels.ㅙ) return [withVowel(base, vowels.ㅚ)];
  if (syllable.vowel === vowels.ㅏ || syllable.vowel === vowels.ㅓ) return beforeOpenVowel(base, syllable);
  if (syllable.vowel === vowels.ㅐ)
    return [base, withFinal(withVowel(base, vowels.ㅓ), finals.ㅎ), withFinal(withVowel(base, vowels.ㅏ), finals.ㅎ)];
  return syllable.vowel === vowels.ㅔ ? [base] : [];
}

/** Shared, because most words take most of the ways below in vain. */
const none: readonly string[] = [];
const readings = [afterPlain, afterVowel, afterLinked, afterClosed];

function afterPlain(head: string, tail: string): readonly string[] {
  if (!plain.has(tail)) return none;
  const dropsR = /^[나는니네냐소]/.test(tail) && readFinal(head) === 0;
  return dropsR ? [head, withFinal(head, finals.ㄹ)] : [head];
}

function afterLinked(head: string, tail: string): readonly string[] {
  if (tail.startsWith('으')) return linked.has(tail.slice(1)) ? beforeLink(head) : none;
  if (!linked.has(tail)) return none;
  const final = readFinal(head);
  if (final === finals.ㄹ) return [head];
  return final === 0 ? beforeOpenEnding(head) : none;
}

function afterClosed(head: string, tail: string): readonly string[] {
  const ownFinals = closed.get(tail);
  const final = readFinal(head);
  if (ownFinals && final > 0 && ownFinals.includes(letterOf[final] ?? ' ')) {
    return beforeOpenEnding(withFinal(head, finals.none));
  }
  const link = closedByLink[tail[0] ?? ''];
  return link && closed.get(tail.slice(1))?.includes(link) ? beforeLink(head) : none;
}

function afterVowel(head: string, tail: string): readonly string[] {
  const hasPast = readFinal(head) === finals.ㅆ && !/[있겠]$/.test(head);
  if (hasPast) return past.has(tail) ? readVowelStems(withFinal(head, finals.none)) : none;
  return vowelled.has(tail) ? readVowelStems(head) : none;
}

/** Syllables with ㅆ are the past tense or 겠 (will): an ending taken for a part of the stem; only 있 (be) is none. */
const syllablesWithPast = Array.from({ length: 399 }, (_, index) =>
  withFinal(String.fromCharCode(0xac00 + index * 28), finals.ㅆ),
);
const pastInside = new RegExp(
  `[${syllablesWithPast.filter((syllable) => syllable !== '있').join('')}]|있(?!$|어)`,
  'u',
);

/** No stem has ㅆ but in 있 (be), nor ends in the syllables that only endings have. */
function isStem(stem: string): boolean {
  if (readFinal(stem) < 0 || pastInside.test(stem)) return false;
  return (
    !/(?:[다는은을를습겠느할될]|[^모]으|에서?|에게|까지|으로|하고|하기|하며|하지|하면)$/.test(stem) || stem === '다'
  );
}

/**
 * The stems a word may be an inflected form of, without 다, the one with the longest ending first.
 *
 * Knows the ㅂ, ㄷ, ㄹ, 르, ㅅ, ㅎ and 으 irregulars; offers both readings where the form leaves them open (걸어: 걷, 걸).
 */
export function readVerbStems(word: string): string[] {
  const found = new Set<string>();
  for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length -= 1) {
    const head = length === 0 ? word : word.slice(0, -length);
    const tail = length === 0 ? '' : word.slice(-length);
    if (!endings.has(tail)) continue;
    for (const read of readings) for (const stem of read(head, tail)) if (isStem(stem)) found.add(stem);
  }
  return [...found];
}
