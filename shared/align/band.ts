import type { Anchor } from './anchors.ts';
import type { Band } from './search.ts';

/** Sentences looked at on either side of the way through the anchors. */
const margin = 12;
/** Texts up to this many pairs of positions are searched whole. */
const smallText = 40_000;
/** A stretch without anchors up to this many pairs is searched whole, a larger one along its diagonal. */
const smallGap = 250_000;

/** Whether a text is short enough to look at every pair of positions. */
export function isShort(sources: number, targets: number): boolean {
  return (sources + 1) * (targets + 1) <= smallText;
}

/** A band that leaves nothing out. */
export function createFullBand(sources: number, targets: number): Band {
  return { low: new Int32Array(sources + 1), high: new Int32Array(sources + 1).fill(targets) };
}

/**
 * A band along the anchors: between two of them every pair of positions, so that a stretch left out on one side stays
 * reachable, and a margin around. Time and memory grow with the length of the text, not with its square.
 */
export function createBand(anchors: readonly Anchor[], sources: number, targets: number): Band {
  const low = new Int32Array(sources + 1).fill(targets);
  const high = new Int32Array(sources + 1);
  const stops = [{ source: 0, target: 0 }, ...anchors, { source: sources, target: targets }];
  for (let index = 1; index < stops.length; index += 1) {
    const from = stops[index - 1] ?? { source: 0, target: 0 };
    const to = stops[index] ?? from;
    const rows = to.source - from.source;
    const isWide = (rows + 1) * (to.target - from.target + 1) > smallGap;
    const spread = isWide ? Math.ceil(smallGap / (2 * (rows + 1))) : 0;
    for (let s = Math.max(0, from.source - margin); s <= Math.min(sources, to.source + margin); s += 1) {
      const share = rows === 0 ? 0 : Math.min(1, Math.max(0, (s - from.source) / rows));
      const middle = Math.round(from.target + share * (to.target - from.target));
      const first = isWide ? Math.max(from.target, middle - spread) : from.target;
      const last = isWide ? Math.min(to.target, middle + spread) : to.target;
      low[s] = Math.min(low[s] ?? targets, Math.max(0, first - margin));
      high[s] = Math.max(high[s] ?? 0, Math.min(targets, last + margin));
    }
  }
  return { low, high };
}
