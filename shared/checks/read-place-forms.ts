import type { Span } from '../model/span.ts';
import { preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import type { CheckContext, Pair } from './check.ts';
import { readKorean } from './read-pair.ts';

/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const samePlace = 0.84;

/** A Korean place with its kind (군산시, Gunsan City or Gunsan-si) as it stands in one pair; the span is in the target. */
export interface PlaceForm extends Span {
  readonly pair: Pair;
  /** The place in Hangul with its kind. */
  readonly korean: string;
  readonly source: Span;
  readonly text: string;
}

/** The kinds of Korean places with the English words for them. */
const kinds: Readonly<Record<string, RegExp>> = {
  시: /^(?:-?si|City)$/iu,
  군: /^(?:-?gun|County)$/iu,
  구: /^(?:-?gu|District|Ward)$/iu,
  읍: /^(?:-?eup|Town)$/iu,
  면: /^(?:-?myeon|-?myun|Township)$/iu,
  동: /^(?:-?dong|Neighborhood)$/iu,
  리: /^(?:-?ri|Village)$/iu,
};
const placePattern =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{1,14})(-(?:si|gun|gu|eup|myeon|myun|dong|ri)(?![\p{L}-])| (?:City|County|District|Ward|Town|Township|Neighborhood|Village)(?![\p{L}-]))(?! (?:\p{Lu}|[’']s \p{Lu}))/gu;

const articles = new WeakMap<CheckContext, ReadonlyMap<string, readonly PlaceForm[]>>();
const pairs = new WeakMap<Pair, readonly PlaceForm[]>();

/** The places of an article that English writes with their kind, by the Korean. */
export function readArticlePlaces(context: CheckContext): ReadonlyMap<string, readonly PlaceForm[]> {
  const known = articles.get(context);
  if (known) return known;
  const found = new Map<string, PlaceForm[]>();
  for (const one of context.pairs.flatMap(readPlaces)) {
    const others = found.get(one.korean);
    if (others) others.push(one);
    else found.set(one.korean, [one]);
  }
  articles.set(context, found);
  return found;
}

function readPlaces(pair: Pair): readonly PlaceForm[] {
  const known = pairs.get(pair) ?? findPlaces(pair);
  pairs.set(pair, known);
  return known;
}

function findPlaces(pair: Pair): PlaceForm[] {
  return [...pair.target.matchAll(placePattern)].flatMap(({ 0: text, 1: base = '', 2: kind = '', index }) => {
    const place = findKorean(pair, base, kind.trim());
    return place ? [{ pair, ...place, text, start: index, end: index + text.length }] : [];
  });
}

/** The word of the Korean that is this place with this kind. */
function findKorean(pair: Pair, base: string, kind: string): Pick<PlaceForm, 'korean' | 'source'> | null {
  const name = readEnglishName(base);
  for (const { span, text, stems } of readKorean(pair).words()) {
    for (const korean of [text, ...stems]) {
      if (korean.length < 2 || !text.startsWith(korean) || !kinds[korean.at(-1) ?? '']?.test(kind)) continue;
      if (preparedNameLikeness(readNameForms(korean.slice(0, -1)), name) >= samePlace)
        return { korean, source: { start: span.start, end: span.start + korean.length } };
    }
  }
  return null;
}
