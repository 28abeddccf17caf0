import { model } from './model.data.ts';

/** Some neighbouring sentences of one side with some of the other; either count may be 0. */
export interface Bead {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
  /** How probable the model finds it, all other ways to align the text considered: 0 to 1. */
  readonly score: number;
}

/** Which positions of the target are looked at for each position of the source, both ends included. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** What the search must know of the two texts. */
export interface SearchSpace {
  readonly sources: number;
  readonly targets: number;
  readonly band: Band;
  /** Log odds, in nats, that the sentences belong together, priors included. */
  weigh(source: number, sources: number, target: number, targets: number): number;
  onProgress?(done: number, total: number): void;
  isCancelled?(): boolean;
}

interface Shape {
  readonly sources: number;
  readonly targets: number;
}

const shapes: readonly Shape[] = Object.keys(model.priors).map((name) => {
  const [sources, targets] = name.split('-').map(Number);
  return { sources: sources ?? 0, targets: targets ?? 0 };
});

const never = Number.NEGATIVE_INFINITY;

/** The lattice of positions inside the band; a node is a position of the source and one of the target. */
interface Lattice {
  readonly space: SearchSpace;
  /** Where the nodes of each source position begin. */
  readonly rows: Int32Array;
  /** Weight of the bead of each shape that begins at each node; minus infinity where there is none. */
  readonly weights: Float32Array;
  readonly nodes: number;
}

/** The best sequence of beads from the first sentences to the last, by dynamic programming, each with its probability. */
export function searchBeads(space: SearchSpace): Bead[] {
  const lattice = createLattice(space);
  const { best, from, before } = goForward(lattice);
  if (space.isCancelled?.()) return [];
  const after = goBackward(lattice);
  return readBack(lattice, best, from, before, after);
}

function createLattice(space: SearchSpace): Lattice {
  const { low, high } = space.band;
  const rows = new Int32Array(space.sources + 2);
  for (let s = 0; s <= space.sources; s += 1) rows[s + 1] = at(rows, s) + at(high, s) - at(low, s) + 1;
  const nodes = at(rows, space.sources + 1);
  return { space, rows, nodes, weights: new Float32Array(nodes * shapes.length).fill(never) };
}

const at = (numbers: Int32Array, index: number) => numbers[index] ?? 0;

/** The node of a position, or -1 outside the band. */
function nodeOf({ space: { band, sources }, rows }: Lattice, s: number, t: number): number {
  if (s > sources || t < at(band.low, s) || t > at(band.high, s)) return -1;
  return at(rows, s) + t - at(band.low, s);
}

/** Best value and logarithm of the summed odds of all ways to each node. */
function goForward(lattice: Lattice) {
  const { space, nodes, weights } = lattice;
  const best = new Float64Array(nodes).fill(never);
  const before = new Float64Array(nodes).fill(never);
  const from = new Int8Array(nodes).fill(-1);
  best[0] = 0;
  before[0] = 0;
  for (let s = 0; s <= space.sources; s += 1) {
    if (space.isCancelled?.()) break;
    for (let t = at(space.band.low, s); t <= at(space.band.high, s); t += 1) {
      const here = nodeOf(lattice, s, t);
      if (best[here] === never) continue;
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const { sources, targets } = shapes[shape] as Shape;
        const to = nodeOf(lattice, s + sources, t + targets);
        if (to < 0) continue;
        const weight = space.weigh(s, sources, t, targets);
        weights[here * shapes.length + shape] = weight;
        before[to] = addLogs(before[to] ?? never, (before[here] ?? never) + weight / model.temperature);
        if ((best[here] ?? never) + weight <= (best[to] ?? never)) continue;
        best[to] = (best[here] ?? never) + weight;
        from[to] = shape;
      }
    }
    space.onProgress?.(s, space.sources);
  }
  return { best, from, before };
}

/** Logarithm of the summed odds of all ways from each node to the end. */
function goBackward(lattice: Lattice): Float64Array {
  const { space, nodes, weights } = lattice;
  const after = new Float64Array(nodes).fill(never);
  after[nodes - 1] = 0;
  for (let s = space.sources; s >= 0; s -= 1) {
    for (let t = at(space.band.high, s); t >= at(space.band.low, s); t -= 1) {
      const here = nodeOf(lattice, s, t);
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const weight = weights[here * shapes.length + shape] ?? never;
        if (weight === never) continue;
        const { sources, targets } = shapes[shape] as Shape;
        const to = nodeOf(lattice, s + sources, t + targets);
        after[here] = addLogs(after[here] ?? never, weight / model.temperature + (after[to] ?? never));
      }
    }
  }
  return after;
}

/** log(exp(a) + exp(b)) without overflow. */
function addLogs(a: number, b: number): number {
  if (a === never) return b;
  if (b === never) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

function readBack(
  lattice: Lattice,
  best: Float64Array,
  from: Int8Array,
  before: Float64Array,
  after: Float64Array,
): Bead[] {
  const { space, weights, nodes } = lattice;
  const total = before[nodes - 1] ?? 0;
  const beads: Bead[] = [];
  let s = space.sources;
  let t = space.targets;
  while ((s > 0 || t > 0) && best[nodeOf(lattice, s, t)] !== undefined) {
    const to = nodeOf(lattice, s, t);
    const index = from[to] ?? -1;
    const shape = shapes[index];
    if (!shape) break;
    s -= shape.sources;
    t -= shape.targets;
    const here = nodeOf(lattice, s, t);
    const weight = weights[here * shapes.length + index] ?? never;
    const odds = (before[here] ?? never) + weight / model.temperature + (after[to] ?? never) - total;
    beads.push({ source: s, target: t, ...shape, score: Math.min(1, Math.exp(odds)) });
  }
  return beads.reverse();
}
