import type { Alternatives } from './find-alternatives.ts';
import type { SourceToken, TargetToken } from './token.ts';

/** A pair of sentences that rare words tie together. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  /** How much the words say, in nats. */
  readonly weight: number;
}

/** A word in more sentences than this points nowhere. */
const mostPlaces = 48;
/** So many of the rarest words of a sentence are followed. */
const mostWords = 8;
/** Nats below which a tie is taken for chance. */
const leastWeight = 6;
/** The heaviest ties of one sentence; in a text that repeats itself the rest are the same words elsewhere. */
const mostTies = 16;

/** The heaviest chain of ties that run in the same order on both sides, for finding the way through a long text. */
export function findAnchors(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
  alternatives: Alternatives,
): Anchor[] {
  const places = findPlaces(target);
  const ties = source.flatMap((tokens, s) => {
    const weights = weighPlaces(tokens, places, alternatives, target.length);
    return pickTies(weights, s, (s / source.length) * target.length);
  });
  return pickChain(ties, target.length);
}

function findPlaces(target: readonly (readonly TargetToken[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  target.forEach((tokens, t) => {
    for (const key of new Set(tokens.map((token) => token.key))) {
      const known = places.get(key);
      if (known) known.push(t);
      else places.set(key, [t]);
    }
  });
  return places;
}

/** How much the rarest words of a sentence say for each sentence of the target they may have become part of. */
function weighPlaces(
  tokens: readonly SourceToken[],
  places: ReadonlyMap<string, readonly number[]>,
  alternatives: Alternatives,
  sentences: number,
): Map<number, number> {
  const pointers = [...new Set(tokens.map(({ type }) => type))]
    .flatMap((type) => (alternatives.get(type) ?? []).map((way) => findRarest(way, places)))
    .filter((found) => found.length > 0 && found.length <= mostPlaces)
    .sort((a, b) => a.length - b.length)
    .slice(0, mostWords);
  const weights = new Map<number, number>();
  for (const found of pointers)
    for (const t of found) weights.set(t, (weights.get(t) ?? 0) + Math.log(sentences / found.length));
  return weights;
}

/** The heaviest ties of a sentence; of equals those nearest to where it would be if both texts kept the same pace. */
function pickTies(weights: ReadonlyMap<number, number>, source: number, expected: number): Anchor[] {
  const heavy: Anchor[] = [];
  for (const [target, weight] of weights) if (weight >= leastWeight) heavy.push({ source, target, weight });
  if (heavy.length <= mostTies) return heavy;
  const far = ({ target }: Anchor) => Math.abs(target - expected);
  return heavy.sort((a, b) => b.weight - a.weight || far(a) - far(b)).slice(0, mostTies);
}

function findRarest(way: readonly string[], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return way
    .map((key) => places.get(key) ?? [])
    .reduce((rarest, found) => (found.length < rarest.length ? found : rarest));
}

/** The heaviest strictly increasing chain, in n log n by a Fenwick tree of best chains ending at or before a place. */
function pickChain(ties: readonly Anchor[], targets: number): Anchor[] {
  const best = new Float64Array(ties.length);
  const previous = new Int32Array(ties.length).fill(-1);
  const tree = new Int32Array(targets + 1).fill(-1);
  const order = ties.map((_, index) => index).sort((a, b) => compareTies(ties[a] as Anchor, ties[b] as Anchor));
  let last = -1;
  for (const index of order) {
    const { target, weight } = ties[index] as Anchor;
    const before = readBest(tree, best, target);
    previous[index] = before;
    best[index] = weight + (before < 0 ? 0 : (best[before] ?? 0));
    writeBest(tree, best, target + 1, index);
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index;
  }
  const chain: Anchor[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) chain.push(ties[index] as Anchor);
  return chain.reverse();
}

/** Within one source sentence the later target comes first, so that a chain takes at most one of them. */
function compareTies(a: Anchor, b: Anchor): number {
  return a.source - b.source || b.target - a.target;
}

function readBest(tree: Int32Array, best: Float64Array, place: number): number {
  let found = -1;
  for (let node = place; node > 0; node -= node & -node) {
    const index = tree[node] ?? -1;
    if (index >= 0 && (found < 0 || (best[index] ?? 0) > (best[found] ?? 0))) found = index;
  }
  return found;
}

function writeBest(tree: Int32Array, best: Float64Array, place: number, index: number): void {
  for (let node = place; node < tree.length; node += node & -node) {
    const known = tree[node] ?? -1;
    if (known < 0 || (best[index] ?? 0) > (best[known] ?? 0)) tree[node] = index;
  }
}
