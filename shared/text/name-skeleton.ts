import { readSyllable } from './stem-syllables.ts';

/**
 * The sounds of a name in coarse classes: K T P C S L M N G(ng) H for consonants, a e i o u for vowels.
 *
 * Only Latin names have R (an r that Korean mostly drops), J (the letter, said in many ways) and Z (g before e or i).
 *
 * Korean and English are brought to the same classes, so a transliterated name can be compared with its original.
 */
export type Skeleton = string;

const initials = 'KKNTTLMPPSS_CCCKTPH';
const finals = '_KKKNNNTLLMLLLPLMPPTTGCCKTPH';
const vowels = 'aeaeoeoeoaeeouoeiu_ii';

/** The skeleton of Hangul; the ㅡ that Korean puts between consonants is silent. */
export function readKoreanSkeleton(hangul: string): Skeleton {
  let out = '';
  for (let index = 0; index < hangul.length; index += 1) {
    const syllable = readSyllable(hangul, index);
    if (!syllable) continue;
    out += `${initials[syllable.initial]}${vowels[syllable.vowel]}${finals[syllable.final]}`;
  }
  return out.replaceAll('_', '').replace(/(.)(?=\1)/g, '');
}

const englishSounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/, 'N'],
  [/^wr/, 'L'],
  [/^ps/, 'S'],
  [/^x/, 'C'],
  [/^mc/, 'maK'],
  [/tch|tsch/g, 'C'],
  [/sch|sh|sc(?=[eiy])/g, 'S'],
  [/ough|augh/g, 'o'],
  [/igh/g, 'i'],
  [/ugh/g, 'u'],
  [/gh/g, 'K'],
  [/ph/g, 'P'],
  [/th/g, 'S'],
  [/ck|cq/g, 'K'],
  [/ch/g, 'C'],
  [/dg(?=e)/g, 'C'],
  [/cz|tz|ts|ds$/g, 'C'],
  [/gu(?=[eiy])/g, 'K'],
  [/c(?=[eiy])/g, 'S'],
  [/g(?=[eiy])/g, 'Z'],
  [/ng(?![aeiouy])/g, 'G'],
  [/x/g, 'KS'],
  [/qu/g, 'Ku'],
  [/[kcgq]/g, 'K'],
  [/[td]/g, 'T'],
  [/[pbfv]/g, 'P'],
  [/z/g, 'C'],
  [/j/g, 'J'],
  [/s/g, 'S'],
  [/l/g, 'L'],
  [/r(?![aeiouyr])/g, 'R'],
  [/r/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/h(?=[aeiouy])/g, 'H'],
  [/(?<=[A-Z])e$/, ''],
  [/ay(?=[aeou])/g, 'ai'],
  [/ai(?![aeou])|ay|ei|ey/g, 'e'],
  [/ee|ea|ie|y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/[hw]/g, ''],
  [/(.)(?=\1)/g, ''],
];

/** The skeleton of an English or otherwise Latin name given in bare lower-case letters. */
export function readEnglishSkeleton(letters: string): Skeleton {
  return englishSounds.reduce((sounds, [pattern, by]) => sounds.replace(pattern, by), letters);
}

/** Every sound is one ASCII letter; prices stand in tables by the codes of two letters. */
const codes = 128;
const lightSounds: Readonly<Record<string, number>> = { H: 0.5, L: 0.8, J: 0.7, R: 0.1 };
const weights = Float64Array.from({ length: codes }, (_, code) => weigh(String.fromCharCode(code)));
const swaps = readSwaps(
  'KC.5 CS.35 ST.45 CT.4 HK.6 PH.5 GN.3 LN.7 MN.5 ao.4 ae.4 ei.4 ou.3 iu.6 au.5 eo.5 ai.6 eu.6 oi.6 ZC.05 ZK.1 JC.0 JH.1 Ji.2 RL.1 Ro.2',
);

function weigh(sound: string): number {
  return sound >= 'a' ? 0.35 : (lightSounds[sound] ?? 1);
}

function readSwaps(listed: string): Float64Array {
  const costs = new Map<string, number>();
  for (const entry of listed.split(' ')) {
    const [a = '', b = ''] = entry;
    costs.set(a + b, Number(entry.slice(2))).set(b + a, Number(entry.slice(2)));
  }
  const table = new Float64Array(codes * codes);
  for (let a = 0; a < codes; a += 1)
    for (let b = 0; b < codes; b += 1)
      table[a * codes + b] = priceSwap(String.fromCharCode(a), String.fromCharCode(b), costs);
  return table;
}

function priceSwap(a: string, b: string, costs: ReadonlyMap<string, number>): number {
  if (a === b) return 0;
  const cost = costs.get(a + b);
  if (a >= 'a' && b >= 'a') return (cost ?? 1) * 0.35;
  return cost ?? (a >= 'a' || b >= 'a' ? weigh(a) + weigh(b) : 1);
}

/** Cost of turning one skeleton into the other, by the cheapest row of swaps, losses and gains. */
function priceChange(a: Skeleton, b: Skeleton): number {
  // One row, overwritten from left to right; `corner` is the price up and to the left, which was just overwritten.
  const row = new Float64Array(b.length + 1);
  for (let at = 0; at < b.length; at += 1) row[at + 1] = (row[at] ?? 0) + (weights[b.charCodeAt(at)] ?? 1);
  for (let from = 0; from < a.length; from += 1) {
    const sound = a.charCodeAt(from);
    const loss = weights[sound] ?? 1;
    let corner = row[0] ?? 0;
    let left = corner + loss;
    row[0] = left;
    for (let at = 0; at < b.length; at += 1) {
      const other = b.charCodeAt(at);
      const above = row[at + 1] ?? 0;
      left = Math.min(corner + (swaps[sound * codes + other] ?? 1), above + loss, left + (weights[other] ?? 1));
      row[at + 1] = left;
      corner = above;
    }
  }
  return row[b.length] ?? 0;
}

function weighAll(skeleton: Skeleton): number {
  let sum = 0;
  for (let at = 0; at < skeleton.length; at += 1) sum += weights[skeleton.charCodeAt(at)] ?? 1;
  return sum;
}

/** How alike two skeletons sound, 0 to 1; short ones never reach 1, because little speaks for them. */
export function skeletonLikeness(a: Skeleton, b: Skeleton): number {
  const weightA = weighAll(a);
  const weightB = weighAll(b);
  const longer = Math.max(weightA, weightB);
  if (longer === 0 || Math.min(weightA, weightB) / longer < 0.5) return 0;
  const likeness = Math.max(0, 1 - priceChange(a, b) / ((weightA + weightB) / 2));
  return likeness * Math.min(1, 0.7 + Math.min(weightA, weightB) * 0.1);
}
