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
  let plain: ReadonlySet<string> | null = null;
  return {
    isPlainWord: (english) => {
      plain ??= readPlainWords(entries.values());
      return plain.has(english);
    },
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

function readPlainWords(renderings: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of renderings)
    for (const word of line.split(/[\s;,-]+/u)) if (/^\p{Ll}{3}/u.test(word)) words.add(word);
  return words;
}

/** Syllables beyond which a word is not taken apart; news has no longer compounds, and the work grows with the square. */
const longestCompound = 24;

/**
 * The parts of a compound noun that are words of the lexicon: 통학차량 is 통학 (going to school) and 차량 (vehicle). The
 * split that leaves the fewest syllables unknown wins, and among those the one with the fewest parts, so that 강릉시장 is
 * 강릉 (a city) and 시장 (mayor) and not 강릉시 and a left-over syllable. Parts have at least two syllables.
 */
export function readCompound(word: string, lexicon: Lexicon): string[] {
  const text = word.slice(0, longestCompound);
  // The best split of each beginning of the word: syllables unknown and parts used, then where its last part begins.
  const cost = new Float64Array(text.length + 1);
  const begins = new Int8Array(text.length + 1).fill(-1);
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = (cost[end - 1] ?? 0) + unknownSyllable;
    for (let start = 0; start <= end - 2; start += 1) {
      const value = (cost[start] ?? 0) + 1;
      if (value >= (cost[end] ?? 0) || lexicon.renderings(text.slice(start, end)).length === 0) continue;
      cost[end] = value;
      begins[end] = start;
    }
  }
  const parts: string[] = [];
  for (let end = text.length; end > 0; ) {
    const start = begins[end] ?? -1;
    if (start >= 0) parts.push(text.slice(start, end));
    end = start >= 0 ? start : end - 1;
  }
  return parts.reverse();
}

/** An unknown syllable is dearer than any number of parts. */
const unknownSyllable = 100;
