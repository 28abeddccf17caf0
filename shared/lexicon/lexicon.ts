/** What Korean words may be in English: the look-up the aligner and the checks stand on. */
export interface Lexicon {
  /** The English renderings of a dictionary form, best first; empty when the word is not known. */
  renderings(headword: string): readonly string[];
  /** Whether an English word, in lower case, stands in a rendering in lower case: no word only names are made of. */
  isPlainWord?(english: string): boolean;
}

/** A lexicon that knows nothing. */
export const emptyLexicon: Lexicon = { renderings: () => [] };
