/** Bead shapes and log priors of Gale and Church (1993), table 5. */
const shapes = [
  { s: 1, t: 1, prior: Math.log(0.89) },
  { s: 1, t: 0, prior: Math.log(0.00495) },
  { s: 0, t: 1, prior: Math.log(0.00495) },
  { s: 2, t: 1, prior: Math.log(0.0445) },
  { s: 1, t: 2, prior: Math.log(0.0445) },
  { s: 2, t: 2, prior: Math.log(0.011) },
] as const;

/** Mean English characters for a Korean one, and the variance per character. */
const ratio = 1.88;
const variance = 6.8;

/**
 * A plain Gale–Church aligner over lengths alone, for comparing times: every pair of positions, rows kept only as long as
 * they are needed, one byte a pair for the way back. Answers how many beads it found.
 */
export function alignByLength(source: readonly number[], target: readonly number[]): number {
  const width = target.length + 1;
  const from = new Uint8Array((source.length + 1) * width);
  const rows = Array.from({ length: 3 }, () => new Float64Array(width));
  const sumS = prefixSums(source);
  const sumT = prefixSums(target);
  for (let s = 0; s <= source.length; s += 1) {
    const row = rows[s % 3] as Float64Array;
    for (let t = 0; t <= target.length; t += 1) {
      let best = s === 0 && t === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const { s: ds, t: dt, prior } = shapes[shape] as (typeof shapes)[number];
        if (ds > s || dt > t) continue;
        const before = (rows[(s - ds) % 3] as Float64Array)[t - dt] as number;
        const ls = (sumS[s] as number) - (sumS[s - ds] as number);
        const lt = (sumT[t] as number) - (sumT[t - dt] as number);
        const z = (lt - ls * ratio) / Math.sqrt(((ls + lt / ratio) / 2 + 1) * variance);
        const value = before + prior - (z * z) / 2;
        if (value <= best) continue;
        best = value;
        from[s * width + t] = shape;
      }
      row[t] = best;
    }
  }
  let beads = 0;
  for (let s = source.length, t = target.length; s > 0 || t > 0; beads += 1) {
    const shape = shapes[from[s * width + t] as number] as (typeof shapes)[number];
    s -= shape.s;
    t -= shape.t;
  }
  return beads;
}

function prefixSums(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    sums[index + 1] = (sums[index] as number) + length;
  });
  return sums;
}
