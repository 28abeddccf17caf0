import { readCompound } from '../lexicon/create-lexicon.ts';
import places from '../lexicon/data/places-korea.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { readEnglishName } from '../text/name-likeness.ts';
import { romanise } from '../text/romanise.ts';
import type { Mark, Pair } from './check.ts';
import type { NameMatcher } from './explain-names.ts';
import type { Stretch } from './linked-place.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const sameName = 0.84;
/** How like an English name must be for a Korean place to be rendered, if badly. */
const badlySpelt = 0.7;
const kind = /(?:특별자치시|특별자치도|특별시|광역시|[시군구읍면])$/u;
const englishKind = /-(?:si|gun|gu|do|eup|myeon|dong|ri)$/iu;
/** Capitals stand for their governments. */
const metonyms = new Set(['seoul', 'pyongyang', 'sejong']);

/** Places of Korea: the English of each, by the Korean without its kind. */
const englishOf = readPlaces();
/** The Korean of each, by the English in small letters. */
const koreanOf = readKoreanOf();

function readPlaces(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of places) {
    const [korean = '', part, renderings = ''] = line.split('|');
    const english = /^\p{Lu}\p{Ll}{2,14}(?=;|$| (?:City|County|District)(?:;|$))/u.exec(renderings)?.[0];
    const base = korean.length > 2 ? korean.replace(kind, '') : korean;
    if (part === 'name' && english && base.length > 1 && !known.has(base) && isRomanised(base, english))
      known.set(base, english);
  }
  return known;
}

/** Only names written by their sound: not Mount, Lake, East. */
function isRomanised(base: string, english: string): boolean {
  return romanise(base).slice(0, 1) === english.slice(0, 1).toLowerCase() || /^[김이박전조정최배부도제]/u.test(base);
}

function readKoreanOf(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const [korean, english] of englishOf) {
    const key = english.toLowerCase();
    known.set(key, [...(known.get(key) ?? []), korean]);
  }
  return known;
}

interface LeftPlace extends Span {
  readonly text: string;
  readonly base: string;
}

/**
 * Known places of Korea in the English of a sentence that its Korean does not have, where it has another with no English.
 *
 * Rare names are pulled to the city that sounds like them (강진, Gangneung), so likeness of sound is no excuse here; only
 * a name that is an accepted spelling of a Korean word is.
 */
export function* findSwappedPlaces(
  pair: Pair,
  { source, target }: Stretch,
  { pairs, lexicon }: { readonly pairs: readonly Pair[]; readonly lexicon: Lexicon },
  matcher: NameMatcher,
): Iterable<Mark> {
  const tokens = readEnglish(pair)
    .tokens()
    .filter((token) => token.start >= target.start && token.end <= target.end);
  const known = tokens.filter((token) => /^\p{Lu}/u.test(token.text) && koreanOf.has(readBase(token)));
  if (known.length === 0) return;
  const words = readKorean(pair)
    .words()
    .filter(({ span }) => span.start >= source.start && span.end <= source.end);
  const korean = pair.source;
  const strange = known.filter((token) => {
    const names = koreanOf.get(readBase(token)) ?? [];
    const english = [readEnglishName(readBase(token))];
    const isHere = names.some((name) => korean.includes(name)) || metonyms.has(readBase(token));
    if (isHere || words.some(({ stems }) => stems.some((stem) => isSayingOf(stem, readBase(token), lexicon))))
      return false;
    return !words.some(({ stems }) => stems.some((stem) => isSpelling(stem, english, matcher)));
  });
  if (strange.length !== 1) return;
  const left = words.flatMap(({ span, text, stems }) => {
    const place = stems.find((stem) => isPlace(stem, text) || isTownship(stem, text, lexicon));
    return place
      ? [{ start: span.start, end: span.start + place.length, text: place, base: readPlaceBase(place) }]
      : [];
  });
  const missing = left.filter((place) => !isRendered(place, tokens, matcher));
  const [token, place] = [strange[0], missing[0]];
  // The city a township belongs to may have been named before.
  const isCity = (name: string): boolean => pairs.some((one) => one.source.includes(name));
  const isParent = place && !englishOf.has(place.base) && token && koreanOf.get(readBase(token))?.some(isCity);
  if (token && place && !isParent && missing.every(({ base }) => base === place.base))
    yield describeSwapped(pair, token, place);
}

function readBase({ text }: Token): string {
  return text
    .replace(/[’']s?$/u, '')
    .replace(englishKind, '')
    .toLowerCase();
}

/** 전북 is “North Jeolla” as well as Jeonbuk: whether a word stands in what the lexicon calls a Korean one. */
function isSayingOf(stem: string, word: string, lexicon: Lexicon): boolean {
  return lexicon.renderings(stem).some((rendering) => rendering.toLowerCase().split(/[\s-]/u).includes(word));
}

function isSpelling(
  stem: string,
  english: readonly ReturnType<typeof readEnglishName>[],
  matcher: NameMatcher,
): boolean {
  return stem.length > 1 && stem.length < 6 && matcher.grade(stem, english) >= sameName;
}

function isPlace(stem: string, text: string): boolean {
  return (
    text.startsWith(stem) &&
    (englishOf.has(stem) || (stem.length > 2 && kind.test(stem) && englishOf.has(readPlaceBase(stem))))
  );
}

/** 원덕읍: a place too small for the lexicon, known by its kind. */
function isTownship(stem: string, text: string, lexicon: Lexicon): boolean {
  return (
    text.startsWith(stem) &&
    /^[가-힣]{2,3}[읍면군]$/u.test(stem) &&
    lexicon.renderings(stem).length === 0 &&
    readCompound(stem, lexicon).length === 0
  );
}

function sayPlace(base: string): string {
  const sound = romanise(base);
  return englishOf.get(base) ?? sound.charAt(0).toUpperCase() + sound.slice(1);
}

function readPlaceBase(place: string): string {
  return place.length > 2 ? place.replace(kind, '') : place;
}

/** Whether some English word could be this place, even misspelt, without being exactly another. */
function isRendered({ base, text }: LeftPlace, tokens: readonly Token[], matcher: NameMatcher): boolean {
  const english = englishOf.get(base)?.toLowerCase();
  return tokens.some((token) => {
    const word = readBase(token);
    if (word === english) return true;
    if (koreanOf.has(word) && !koreanOf.get(word)?.includes(base)) return false;
    const name = [readEnglishName(word)];
    return matcher.grade(base, name) >= badlySpelt || matcher.grade(text, name) >= badlySpelt;
  });
}

function describeSwapped({ target }: Pair, token: Token, place: LeftPlace): Mark {
  const length = token.text.replace(/[’']s?$/u, '').replace(englishKind, '').length;
  const where = { start: token.start, end: token.start + length };
  const english = sayPlace(place.base);
  const words = target.slice(where.start, where.end);
  return {
    source: { start: place.start, end: place.end },
    target: where,
    reason: {
      ko: `원문은 ‘${place.text}’(${english})인데 번역은 다른 곳인 ‘${words}’입니다.`,
      en: `${place.text} is ${english}; “${words}” is a different place.`,
    },
    expected: [english],
    suggestion: english,
  };
}
