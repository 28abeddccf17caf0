import type { Alternatives } from './find-alternatives.ts';
import type { SourceToken, TargetToken } from './token.ts';
import { createSourceEar, createTargetEar, type Voices } from './voices.ts';

/** Tokens beyond this many in one sentence stay silent: a bit set of two machine words holds the rest. */
const mostTokens = 62;
const half = 31;

/** Which tokens of a Korean sentence find something in an English one, and the other way round, as bit sets. */
interface PairMatch {
  readonly source: Bits;
  readonly target: Bits;
}

/** A set of up to 62 numbers. */
interface Bits {
  readonly low: number;
  readonly high: number;
}

/** What the words, numbers and names of two lists of sentences say about which belong together. */
export interface Evidence {
  /** Log likelihood ratio, in nats (asked in the order of `s`), that sentences `[s, s + sources)` and `[t, t + targets)` translate each other. */
  weigh(s: number, sources: number, t: number, targets: number): number;
}

/** One Korean sentence as long as it is asked for. */
interface SourceSide {
  readonly ways: readonly (readonly (readonly string[])[])[];
  readonly voices: Voices;
  /** Matches with English sentences already asked for. */
  readonly matches: Map<number, PairMatch>;
}

/** One English sentence as long as it is asked for. */
interface TargetSide {
  readonly places: ReadonlyMap<string, number>;
  readonly voices: Voices;
}

/** Values made when they are asked for and let go of behind the place that is asked about. */
function createWindow<Value>(make: (index: number) => Value) {
  const values: (Value | undefined)[] = [];
  let first = 0;
  return {
    get: (index: number): Value => {
      values[index] ??= make(index);
      return values[index];
    },
    letGo: (end: number) => {
      for (; first < end; first += 1) values[first] = undefined;
    },
  };
}

function createSides(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
  alternatives: Alternatives,
) {
  const hearSource = createSourceEar(alternatives, target);
  const hearTarget = createTargetEar(alternatives, source);
  const koreans = createWindow((index): SourceSide => {
    const tokens = (source[index] ?? []).slice(0, mostTokens);
    const ways = tokens.map(({ type }) => alternatives.get(type) ?? []);
    return { ways, voices: hearSource(tokens), matches: new Map() };
  });
  const english = createWindow((index): TargetSide => {
    const tokens = (target[index] ?? []).slice(0, mostTokens);
    return { places: new Map(tokens.map(({ key }, place) => [key, place] as const)), voices: hearTarget(tokens) };
  });
  return { koreans, english };
}

/** Prepares the evidence of a document; the likelihoods of chance come from the document itself. */
export function createEvidence(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
  alternatives: Alternatives,
): Evidence {
  const { koreans, english } = createSides(source, target, alternatives);
  let row = 0;
  let lowest = 0;

  const match = (s: number, t: number): PairMatch => {
    const { ways, matches } = koreans.get(s);
    const known = matches.get(t);
    if (known) return known;
    const found = matchPair(ways, english.get(t).places);
    matches.set(t, found);
    return found;
  };

  const ofSource = (i: number, j: number) => match(i, j).source;
  const ofTarget = (j: number, i: number) => match(i, j).target;

  return {
    weigh: (s, sources, t, targets) => {
      if (s > row) {
        // The search goes through the source in order, and what it does not reach from one place it leaves for good.
        koreans.letGo(s);
        english.letGo(lowest);
        row = s;
        lowest = t;
      }
      lowest = Math.min(lowest, t);
      const korean = hearSide(koreans.get, ofSource, s, sources, t, targets);
      return (korean + hearSide(english.get, ofTarget, t, targets, s, sources)) / 2;
    },
  };
}

/** What some neighbouring sentences of one side say of some of the other. */
function hearSide(
  get: (index: number) => { readonly voices: Voices },
  bitsOf: (own: number, other: number) => Bits,
  first: number,
  count: number,
  otherFirst: number,
  others: number,
): number {
  let total = 0;
  for (let own = first; own < first + count; own += 1) {
    let low = 0;
    let high = 0;
    for (let other = otherFirst; other < otherFirst + others; other += 1) {
      const bits = bitsOf(own, other);
      low |= bits.low;
      high |= bits.high;
    }
    total += sumVoices(get(own).voices, others, low, high);
  }
  return total;
}

/** What all tokens of a sentence say when those in the bit sets found something among `others` sentences. */
function sumVoices(voices: Voices, others: number, low: number, high: number): number {
  let total = voices.silent[others - 1] ?? 0;
  const gains = voices.gains[others - 1];
  if (!gains) return total;
  for (let rest = low; rest !== 0; rest &= rest - 1) total += gains[31 - Math.clz32(rest & -rest)] ?? 0;
  for (let rest = high; rest !== 0; rest &= rest - 1) total += gains[half + 31 - Math.clz32(rest & -rest)] ?? 0;
  return total;
}

function matchPair(ways: readonly (readonly (readonly string[])[])[], places: ReadonlyMap<string, number>): PairMatch {
  let sourceLow = 0;
  let sourceHigh = 0;
  let targetLow = 0;
  let targetHigh = 0;
  for (let index = 0; index < ways.length; index += 1) {
    const way = findWay(ways[index] ?? [], places);
    if (!way) continue;
    if (index < half) sourceLow |= 1 << index;
    else sourceHigh |= 1 << (index - half);
    for (const key of way) {
      const place = places.get(key) ?? 0;
      if (place < half) targetLow |= 1 << place;
      else targetHigh |= 1 << (place - half);
    }
  }
  return { source: { low: sourceLow, high: sourceHigh }, target: { low: targetLow, high: targetHigh } };
}

function findWay(
  ways: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
): readonly string[] | undefined {
  for (const way of ways) {
    let isThere = true;
    for (const key of way) {
      if (places.has(key)) continue;
      isThere = false;
      break;
    }
    if (isThere) return way;
  }
  return undefined;
}
