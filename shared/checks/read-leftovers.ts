import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  type ContentWord,
  indexRoots,
  isEchoed,
  isEchoedLoosely,
  type KnownWord,
  openThesaurus,
  readContentWords,
  readKnownWords,
} from './explain-words.ts';

/** The known words of a Korean stretch and the content words of its English, each with whether the other side answers it. */
export interface Leftovers {
  readonly korean: readonly (KnownWord & { readonly isEchoed: boolean; readonly isRendered: boolean })[];
  readonly english: readonly (ContentWord & { readonly isExplained: boolean })[];
}

/**
 * Which words of a stretch and of its English answer each other.
 *
 * Generous: a Korean word is echoed by any word of any rendering of any of its readings, and rendered by whatever may stand
 * for such a word; an English word is explained in the same two ways.
 */
export function readLeftovers(korean: string, english: string, lexicon: Lexicon): Leftovers {
  const known = readKnownWords(korean, lexicon);
  const content = readContentWords(english);
  const said = indexRoots(content.map(({ lemma }) => lemma));
  const echoes = indexRoots(new Set(known.flatMap((word) => word.echoes)));
  const thesaurus = openThesaurus(lexicon);
  const isNear = (lemma: string): boolean => [...thesaurus.near(lemma)].some((near) => echoes.has(near));
  return {
    korean: known.map((word) => {
      const isHeard = isEchoed(word, said);
      return { ...word, isEchoed: isHeard, isRendered: isHeard || isEchoedLoosely(word, said, lexicon) };
    }),
    english: content.map((word) => ({ ...word, isExplained: echoes.has(word.lemma) || isNear(word.lemma) })),
  };
}
