import { readCompound } from '../lexicon/create-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readContentWords } from './explain-words.ts';

/** What a compound seems to be made of. */
export interface CompoundParts {
  /** Shorter words inside it, each with the single English words that render it, in dictionary forms. */
  readonly parts: readonly { readonly part: string; readonly lemmas: ReadonlySet<string> }[];
  /** The content words of each rendering of the whole, in dictionary forms. */
  readonly meanings: readonly (readonly string[])[];
}

const mostKept = 20_000;
const shelves = new WeakMap<Lexicon, Map<string, CompoundParts>>();

/** The words inside a word of the lexicon, its single syllables among them where these are words. */
export function readCompoundParts(head: string, lexicon: Lexicon): CompoundParts {
  const shelf = shelves.get(lexicon) ?? new Map<string, CompoundParts>();
  shelves.set(lexicon, shelf);
  const known = shelf.get(head) ?? read(head, lexicon);
  if (shelf.size >= mostKept) shelf.clear();
  shelf.set(head, known);
  return known;
}

function read(head: string, lexicon: Lexicon): CompoundParts {
  const inside: Lexicon = { renderings: (word) => (word === head ? [] : lexicon.renderings(word)) };
  const words = readCompound(head, inside);
  const rest = words.reduce((left, word) => left.replace(word, ' '), head);
  const parts = [...words, ...rest.replaceAll(' ', '')].flatMap((part) => {
    const lemmas = new Set(lexicon.renderings(part).flatMap(readSingle));
    return lemmas.size > 0 ? [{ part, lemmas }] : [];
  });
  const meanings = lexicon.renderings(head).map((words) => readContentWords(words).map(({ lemma }) => lemma));
  return { parts, meanings: meanings.filter((lemmas) => lemmas.length > 0) };
}

/** Only a rendering of one word says by itself what it renders. */
function readSingle(rendering: string): string[] {
  return /^[A-Za-z]{3,}$/u.test(rendering) ? readContentWords(rendering).map(({ lemma }) => lemma) : [];
}
