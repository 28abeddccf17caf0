import { model } from './model.data.ts';

/** Some neighbouring sentences of one side with some of the other; either count may be 0. */
export interface Bead {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
  /** Log odds, in nats, that these belong together. */
  readonly odds: number;
}

/** What the search must know of the two texts. */
export interface SearchSpace {
  readonly sources: number;
  readonly targets: number;
  /** Log odds that the sentences belong together, priors included; 0 or less for beads with an empty side. */
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

/** The best sequence of beads from the first sentences to the last, by dynamic programming. */
export function searchBeads(space: SearchSpace): Bead[] {
  const width = space.targets + 1;
  const best = new Float64Array((space.sources + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let s = 0; s <= space.sources; s += 1) {
    if (space.isCancelled?.()) break;
    for (let t = 0; t <= space.targets; t += 1) extend(space, best, from, s, t);
    space.onProgress?.(s, space.sources);
  }
  return readBack(space, best, from);
}

function extend(space: SearchSpace, best: Float64Array, from: Int8Array, s: number, t: number): void {
  const width = space.targets + 1;
  const here = best[s * width + t] ?? Number.NEGATIVE_INFINITY;
  if (here === Number.NEGATIVE_INFINITY) return;
  shapes.forEach(({ sources, targets }, shape) => {
    if (s + sources > space.sources || t + targets > space.targets) return;
    const to = (s + sources) * width + t + targets;
    const value = here + space.weigh(s, sources, t, targets);
    if (value <= (best[to] ?? 0)) return;
    best[to] = value;
    from[to] = shape;
  });
}

function readBack(space: SearchSpace, best: Float64Array, from: Int8Array): Bead[] {
  const width = space.targets + 1;
  const beads: Bead[] = [];
  let s = space.sources;
  let t = space.targets;
  while (s > 0 || t > 0) {
    const shape = shapes[from[s * width + t] ?? -1];
    if (!shape) break;
    const at = s * width + t;
    s -= shape.sources;
    t -= shape.targets;
    beads.push({ source: s, target: t, ...shape, odds: (best[at] ?? 0) - (best[s * width + t] ?? 0) });
  }
  return beads.reverse();
}
