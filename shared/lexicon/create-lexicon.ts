import type { Lexicon } from './lexicon.ts';

/** One line of a data file: `headword|part of speech|rendering; rendering`, dictionary form, best rendering first. */
export type LexiconLine = string;

/** Parts of speech in the data: noun, verb, adjective (dictionary form in 다), adverb, determiner, name, phrase. */
export const partsOfSpeech = ['n', 'v', 'a', 'adv', 'det', 'name', 'phr'] as const;

/** A lexicon of some data files; a headword that stands in several has the renderings of all. */
export function createLexicon(files: readonly (readonly LexiconLine[])[]): Lexicon {
  const entries = new Map<string, string>();
  for (const file of files) {
    for (const line of file) {
      const head = line.slice(0, line.indexOf('|'));
      const renderings = line.slice(line.lastIndexOf('|') + 1);
      const before = entries.get(head);
      entries.set(head, before === undefined ? renderings : `${before}; ${renderings}`);
    }
  }
  const split = new Map<string, readonly string[]>();
  return {
    renderings: (headword) => {
      const known = split.get(headword);
      if (known) return known;
      const joined = entries.get(headword);
      if (joined === undefined) return none;
      const renderings = [...new Set(joined.split('; '))];
      split.set(headword, renderings);
      return renderings;
    },
  };
}

const none: readonly string[] = [];

/**
 * The parts of a compound noun that are words of the lexicon, longest first from the left: 통학차량 is 통학 (going to
 * school) and 차량 (vehicle). Parts have at least two syllables; what is in between and unknown is left out.
 */
export function readCompound(word: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < word.length - 1) {
    let end = word.length;
    while (end - at >= 2 && lexicon.renderings(word.slice(at, end)).length === 0) end -= 1;
    if (end - at < 2) at += 1;
    else {
      parts.push(word.slice(at, end));
      at = end;
    }
  }
  return parts;
}
