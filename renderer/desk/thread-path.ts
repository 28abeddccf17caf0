/** A box on the sheet, in pixels of any one frame. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The thread between two marked spans as an SVG path, or null where one of them shows no box.
 *
 * It leaves under the last line of the Korean, runs along the underline to the rule between the columns, bends only
 * within `bend` pixels on either side of it, and runs along the underline of the first English line: never through a word.
 */
export function drawThread(source: readonly Box[], target: readonly Box[], rule: number, bend = 16): string | null {
  const from = source.at(-1);
  const to = target[0];
  if (!from || !to) return null;
  const [x1, y1, x2, y2] = [from.right, from.bottom, to.left, to.bottom].map(round);
  const [before, after] = [round(rule - bend), round(rule + bend)];
  const middle = round(rule);
  return `M${x1} ${y1} H${before} C${middle} ${y1} ${middle} ${y2} ${after} ${y2} H${x2}`;
}

/** Half pixels keep a thin line sharp. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
