import { createLexicon } from './create-lexicon.ts';
import { lexiconFiles } from './data/lexicon-files.ts';
import type { Lexicon } from './lexicon.ts';

/** The whole lexicon; takes some tens of milliseconds, so a host reads it once and only when it is needed. */
export function readLexicon(): Lexicon {
  return createLexicon(lexiconFiles);
}
