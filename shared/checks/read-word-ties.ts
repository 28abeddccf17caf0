import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceLink } from '../model/segment.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Pair } from './check.ts';
import { type ContentWord, findRoots, type KnownWord, readContentWords, readKnownWords } from './explain-words.ts';
import type { Stretch } from './linked-place.ts';

/** A known Korean word and the places, in the list of English words, of those that stand in a rendering of it. */
export interface TiedWord extends KnownWord {
  readonly hits: readonly number[];
}

/** A linked stretch with its words on both sides and what ties them; all places are in the pair. */
export interface WordTies extends Stretch {
  /** How many Korean sentences the stretch has. */
  readonly sentences: number;
  readonly korean: readonly TiedWord[];
  readonly english: readonly ContentWord[];
}

/** Beyond so many characters of Korean a stretch says nothing about single words. */
const longestStretch = 600;
const last = new WeakMap<Lexicon, { readonly pair: Pair; readonly ties: readonly WordTies[] }>();

/**
 * The word ties of every linked stretch of a pair, the whole pair where nothing is linked.
 *
 * Generous: a Korean word is tied to any content word of any rendering of any of its readings. The pair asked for last is
 * kept, since several checks ask for the same.
 */
export function readWordTies(pair: Pair, lexicon: Lexicon): readonly WordTies[] {
  const kept = last.get(lexicon);
  if (kept?.pair === pair) return kept.ties;
  const ties = readStretches(pair).flatMap((stretch) => tie(pair, stretch, lexicon));
  last.set(lexicon, { pair, ties });
  return ties;
}

function readStretches({ source, target, links }: Pair): (Stretch & { readonly sentences: number })[] {
  if (source.trim() === '' || target.trim() === '') return [];
  if (links.length === 0)
    return [{ source: { start: 0, end: source.length }, target: { start: 0, end: target.length }, sentences: 2 }];
  return links.flatMap((link: SentenceLink) => {
    const [korean, english] = [readHull(link.source), readHull(link.target)];
    return korean && english ? [{ source: korean, target: english, sentences: link.source.length }] : [];
  });
}

function readHull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
}

function tie(pair: Pair, stretch: Stretch & { readonly sentences: number }, lexicon: Lexicon): WordTies[] {
  const { source, target } = stretch;
  if (source.end - source.start > longestStretch) return [];
  const english = readContentWords(readSpan(pair.target, target)).map((word) => move(word, target.start));
  const find = findRoots(english.map(({ lemma }) => lemma));
  const korean = readKnownWords(readSpan(pair.source, source), lexicon).map((word) => ({
    ...move(word, source.start),
    hits: find(word.echoes),
  }));
  return [{ ...stretch, korean, english }];
}

function move<Place extends Span>(place: Place, by: number): Place {
  return { ...place, start: place.start + by, end: place.end + by };
}
