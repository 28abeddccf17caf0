import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { indexRoots, isEchoed, type KnownWord, readContentWords, readKnownWords } from './explain-words.ts';

const auxiliary =
  /(?<![\w'’-])(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)(?! not|n['’]t|[\w-])/giu;
/** Characters between an auxiliary and the verb it belongs to: “has since been”. */
const reach = 26;
/** Korean words before the denial, the verb first, one of which shows where it belongs. */
const lookBack = 3;

/**
 * Where in an English sentence the “not” of a Korean denial belongs: the auxiliary before the word that renders what is
 * denied, else the only auxiliary there is; null when neither can be told.
 */
export function findDeniedVerb(korean: string, denial: Span, english: string, lexicon?: Lexicon): Span | null {
  const places = Array.from(english.matchAll(auxiliary), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  if (places.length <= 1) return places[0] ?? null;
  if (!lexicon) return null;
  const before = readKnownWords(korean, lexicon).filter((word) => word.start <= denial.start);
  const rendered = findRendered(before.slice(-lookBack).reverse(), english);
  if (!rendered) return null;
  return places.findLast(({ end }) => end <= rendered.start && rendered.start - end <= reach) ?? rendered;
}

/** The English of the first of some Korean words that has any. */
function findRendered(words: readonly KnownWord[], english: string): Span | null {
  const content = readContentWords(english);
  for (const word of words) {
    const found = content.find(({ lemma }) => isEchoed(word, indexRoots([lemma])));
    if (found) return { start: found.start, end: found.end };
  }
  return null;
}
