import { readLemma } from '../text/english-lemma.ts';
import type { LexiconLine } from './create-lexicon.ts';

/** English words that may stand for the same Korean word, so that each may be chosen where the other was expected. */
export interface Thesaurus {
  /** The words that share a Korean headword with a lower-case dictionary form, itself among them; none when it is unknown. */
  near(lemma: string): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A thesaurus from the renderings of one word that the lines of the lexicon give. */
export function createThesaurus(files: readonly (readonly LexiconLine[])[]): Thesaurus {
  const groups: (readonly string[])[] = [];
  const places = new Map<string, number[]>();
  for (const line of files.flat()) {
    const words = line
      .slice(line.lastIndexOf('|') + 1)
      .split('; ')
      .filter((rendering) => /^[a-z]{3,}$/u.test(rendering))
      .map(readLemma);
    for (const word of words) {
      const own = places.get(word);
      if (own) own.push(groups.length);
      else places.set(word, [groups.length]);
    }
    groups.push(words);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return {
    near: (lemma) => {
      const own = places.get(lemma);
      if (!own) return none;
      const answer = known.get(lemma) ?? new Set(own.flatMap((place) => groups[place] ?? []));
      known.set(lemma, answer);
      return answer;
    },
  };
}
