import type { Term } from '../model/term.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lesson } from './read-lessons.ts';

/** The renderings a layer adds to a headword, by headword. */
type Layer = ReadonlyMap<string, readonly string[]>;

/**
 * A lexicon in which the project’s own terms are looked up first, then what its approved rows teach, then the rest.
 *
 * A term with spaces is looked up written together, as compounds may be; a word of it that nothing knows stands for the
 * whole, so that 두레 alone already tells that “Solmaru Care Circle” is its sentence.
 */
export function layTerms(lexicon: Lexicon, terms: readonly Term[], lessons: readonly Lesson[]): Lexicon {
  if (terms.length === 0 && lessons.length === 0) return lexicon;
  const taught = collect(lessons.map(({ source, renderings }) => [source, renderings]));
  const below = addLayer(lexicon, taught);
  const own = collect([...terms.map(readWhole), ...terms.flatMap((term) => readUnknownParts(term, below))]);
  const top = addLayer(below, own);
  const plain = readPlainWords(terms);
  return {
    renderings: top,
    isPlainWord: (english) => plain.has(english) || (lexicon.isPlainWord?.(english) ?? false),
  };
}

type Look = Lexicon['renderings'];

function addLayer(below: Lexicon | Look, layer: Layer): Look {
  const look = typeof below === 'function' ? below : below.renderings;
  const joined = new Map<string, readonly string[]>();
  return (headword) => {
    const own = layer.get(headword);
    if (own === undefined) return look(headword);
    const known = joined.get(headword) ?? [...new Set([...own, ...look(headword)])];
    joined.set(headword, known);
    return known;
  };
}

function collect(entries: readonly (readonly [headword: string, renderings: readonly string[]])[]): Layer {
  const layer = new Map<string, readonly string[]>();
  for (const [headword, renderings] of entries) layer.set(headword, [...(layer.get(headword) ?? []), ...renderings]);
  return layer;
}

function readWhole({ source, wanted }: Term): readonly [string, readonly string[]] {
  return [source.normalize('NFC').replaceAll(' ', ''), wanted];
}

function readUnknownParts({ source, wanted }: Term, look: Look): (readonly [string, readonly string[]])[] {
  const parts = source.normalize('NFC').split(' ');
  if (parts.length === 1) return [];
  return parts.filter((part) => part.length > 1 && look(part).length === 0).map((part) => [part, wanted] as const);
}

function readPlainWords(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(({ wanted }) => wanted.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{3,40}/gu) ?? []));
}
