import { keepKnown } from './keep-known.ts';
import { readEnglishSkeleton, readKoreanSkeleton, type Skeleton, skeletonLikeness } from './name-skeleton.ts';
import { foldSpelling, readLetters } from './name-sound.ts';
import { placeNameSuffixes } from './place-name-suffixes.data.ts';
import { romanise } from './romanise.ts';
import { type PersonalName, readPersonalNames, surnames } from './surnames.ts';

/** A Korean name prepared for being compared with many English ones. */
export interface NameForms {
  readonly korean: string;
  /** Spellings in bare lower-case letters, with how surely each is this name (0 to 1). */
  readonly spellings: ReadonlyMap<string, number>;
  /** The same with the ways to spell a Korean name folded together. */
  readonly folded: ReadonlyMap<string, number>;
  /** How it sounds, for names that Korean transliterates; with and without a place suffix. */
  readonly skeletons: readonly Skeleton[];
}

/** An English name prepared for being compared with many Korean ones. */
export interface EnglishName {
  readonly letters: string;
  readonly folded: string;
  readonly skeleton: Skeleton;
}

const foldedWeight = 0.9;
const slipWeight = 0.72;
const soundWeight = 0.8;
const leastSound = 0.64;

type Spellings = Map<string, number>;

function add(spellings: Spellings, spelling: string, sureness: number): void {
  const letters = readLetters(spelling);
  if (letters !== '') spellings.set(letters, Math.max(sureness, spellings.get(letters) ?? 0));
}

/** Given names are written with and without the sound changes between their syllables: Bok-nam, Bongnam. */
function romaniseGiven(given: string): string[] {
  const apart = [...given].map(romanise).join('');
  return [...new Set([apart, romanise(given)])];
}

function addPersonal(spellings: Spellings, { surname, given, spellings: ways }: PersonalName): void {
  const givens = romaniseGiven(given);
  for (const [rank, way] of [...ways, romanise(surname)].entries()) {
    const sureness = Math.max(0.94, 1 - rank * 0.01);
    for (const spelled of givens) {
      add(spellings, way + spelled, sureness);
      add(spellings, spelled + way, sureness);
    }
    add(spellings, way, 0.55 - rank * 0.02);
  }
  if (given.length > 1) for (const spelled of givens) add(spellings, spelled, 0.75);
}

function addPlace(spellings: Spellings, base: string, suffix: string): void {
  const { joined, after, before } = placeNameSuffixes[suffix] ?? { joined: '', after: '' };
  const romanised = romanise(base);
  add(spellings, romanised, base.length > 1 ? 0.93 : 0.5);
  for (const end of joined.split(' ')) if (end !== '') add(spellings, romanised + end, 0.99);
  for (const word of after.split(',')) add(spellings, romanised + word, 1);
  for (const word of before?.split(',') ?? []) {
    add(spellings, word + romanised, 1);
    for (const end of after.split(',')) add(spellings, word + romanised + end, 1);
  }
  for (const word of after.split(',')) add(spellings, romanise(base + suffix) + word, 0.97);
}

/** Splits 강릉시 into 강릉 and 시 (city) in every way the suffixes allow, the longest suffix first. */
function readPlaces(korean: string): { base: string; suffix: string }[] {
  return [5, 4, 3, 2, 1].flatMap((length) => {
    const suffix = korean.slice(-length);
    const base = korean.slice(0, -length).trim();
    return base !== '' && Object.hasOwn(placeNameSuffixes, suffix) ? [{ base, suffix }] : [];
  });
}

function foldAll(spellings: Spellings): Spellings {
  const folded: Spellings = new Map();
  for (const [spelling, sureness] of spellings) {
    const key = foldSpelling(spelling);
    folded.set(key, Math.max(sureness, folded.get(key) ?? 0));
  }
  return folded;
}

/** Prepares a Korean name, given without particles; costs far more than one comparison, so keep it. */
export function readNameForms(korean: string): NameForms {
  const name = korean.normalize('NFC').trim();
  const compact = name.replace(/[\s·ㆍ・]/g, '');
  const spellings: Spellings = new Map();
  add(spellings, romanise(compact), 1);
  add(spellings, [...compact].map(romanise).join(''), 0.96);
  for (const [rank, way] of (surnames.get(compact) ?? []).entries()) add(spellings, way, 0.95 - rank * 0.03);
  for (const personal of readPersonalNames(name)) addPersonal(spellings, personal);
  const places = readPlaces(compact);
  for (const { base, suffix } of places) addPlace(spellings, base, suffix);
  const sounding = [compact, ...places.map((place) => place.base).filter((base) => base.length > 1)];
  const skeletons = [...new Set(sounding.map(readKoreanSkeleton))];
  return { korean: name, spellings, folded: foldAll(spellings), skeletons };
}

/** Whether two folded spellings differ by one letter put in, left out or changed; spares the work where lengths forbid it. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function spellingLikeness(forms: NameForms, { letters, folded }: EnglishName): number {
  const exact = forms.spellings.get(letters) ?? 0;
  if (exact >= foldedWeight) return exact;
  let best = Math.max(exact, (forms.folded.get(folded) ?? 0) * foldedWeight);
  if (best >= slipWeight) return best;
  for (const [own, sureness] of forms.folded) {
    if (sureness * slipWeight > best && isOneSlip(own, folded)) best = sureness * slipWeight;
  }
  return best;
}

const mostKnown = 4_000;

/** Prepares an English name, possessive allowed; names that come again are kept. */
export const readEnglishName: (english: string) => EnglishName = keepKnown(mostKnown, (english) => {
  const letters = readLetters(english);
  return { letters, folded: foldSpelling(letters), skeleton: readEnglishSkeleton(letters) };
});

/** The same as `nameFormsLikeness`, with both names prepared. */
export function preparedNameLikeness(forms: NameForms, name: EnglishName): number {
  if (name.letters === '') return 0;
  const spelled = spellingLikeness(forms, name);
  if (spelled >= soundWeight) return spelled;
  const sound = Math.max(0, ...forms.skeletons.map((own) => skeletonLikeness(own, name.skeleton)));
  return Math.max(spelled, sound >= leastSound ? sound * soundWeight : 0);
}

/**
 * How surely an English name is the Korean name that `forms` were made from, 0 to 1.
 *
 * From 0.9 up a spelling of exactly this Korean name; 0.84 to 0.9 a usual variant; about 0.7 one slip away or a given
 * name alone; up to 0.8 sounds alike (워런, Warren); about 0.5 the surname alone; 0 where nothing speaks for it.
 */
export function nameFormsLikeness(forms: NameForms, english: string): number {
  return preparedNameLikeness(forms, readEnglishName(english));
}

/** How surely an English name is this Korean name, 0 to 1; see `nameFormsLikeness`, which is for many comparisons. */
export function nameLikeness(korean: string, english: string): number {
  return nameFormsLikeness(readNameForms(korean), english);
}
