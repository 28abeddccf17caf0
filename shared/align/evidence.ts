import type { Alternatives } from './find-alternatives.ts';
import type { SourceToken, TargetToken } from './token.ts';
import { hearSource, hearTarget, type Voices } from './voices.ts';

/** Tokens beyond this many in one sentence stay silent: a bit set of two machine words holds the rest. */
const mostTokens = 62;
const half = 31;

/** Which tokens of a Korean sentence find something in an English one, and the other way round, as bit sets. */
interface PairMatch {
  readonly sourceLow: number;
  readonly sourceHigh: number;
  readonly targetLow: number;
  readonly targetHigh: number;
}

/** What the words, numbers and names of two lists of sentences say about which belong together. */
export interface Evidence {
  /** Log likelihood ratio, in nats (asked in the order of `s`), that sentences `[s, s + sources)` and `[t, t + targets)` translate each other. */
  weigh(s: number, sources: number, t: number, targets: number): number;
}

/** Prepares the evidence of a document; the likelihoods of chance come from the document itself. */
export function createEvidence(
  allSource: readonly (readonly SourceToken[])[],
  allTarget: readonly (readonly TargetToken[])[],
  alternatives: Alternatives,
): Evidence {
  const source = allSource.map((tokens) => tokens.slice(0, mostTokens));
  const target = allTarget.map((tokens) => tokens.slice(0, mostTokens));
  const places = target.map((tokens) => new Map(tokens.map(({ key }, index) => [key, index] as const)));
  const sourceVoices = hearSource(source, alternatives, target);
  const targetVoices = hearTarget(source, target, alternatives);
  const ways = source.map((tokens) => tokens.map(({ type }) => alternatives.get(type) ?? []));
  const matches: (Map<number, PairMatch> | undefined)[] = [];
  let first = 0;

  const match = (s: number, t: number): PairMatch => {
    matches[s] ??= new Map();
    const known = matches[s].get(t);
    if (known) return known;
    const found = matchPair(ways[s] ?? [], places[t] ?? new Map());
    matches[s].set(t, found);
    return found;
  };

  return {
    weigh: (s, sources, t, targets) => {
      // The search goes through the source in order: what lies behind it is not asked for again.
      for (; first < s; first += 1) matches[first] = undefined;
      let total = 0;
      for (let i = s; i < s + sources; i += 1) {
        let low = 0;
        let high = 0;
        for (let j = t; j < t + targets; j += 1) {
          const found = match(i, j);
          low |= found.sourceLow;
          high |= found.sourceHigh;
        }
        total += sumVoices(sourceVoices[i], targets, low, high);
      }
      for (let j = t; j < t + targets; j += 1) {
        let low = 0;
        let high = 0;
        for (let i = s; i < s + sources; i += 1) {
          const found = match(i, j);
          low |= found.targetLow;
          high |= found.targetHigh;
        }
        total += sumVoices(targetVoices[j], sources, low, high);
      }
      return total / 2;
    },
  };
}

/** What all tokens of a sentence say when those in the bit sets found something among `others` sentences. */
function sumVoices(voices: Voices | undefined, others: number, low: number, high: number): number {
  if (!voices) return 0;
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
  return { sourceLow, sourceHigh, targetLow, targetHigh };
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
