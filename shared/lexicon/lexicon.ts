/** What Korean words may be in English: the look-up the aligner and the checks stand on. */
export interface Lexicon {
  /** The English renderings of a dictionary form, best first; empty when the word is not known. */
  renderings(headword: string): readonly string[];
}

/** A lexicon that knows nothing. */
export const emptyLexicon: Lexicon = { renderings: () => [] };
