import { type Content, readSlices } from '../model/article.ts';
import type { SourceDocument } from '../model/piece.ts';
import type { Slice } from '../model/segment.ts';

/** Slices parted at an offset of their text; white space at the cut is in neither part. */
export interface CutSlices {
  readonly left: readonly Slice[];
  readonly right: readonly Slice[];
}

/** Slices put one after another, and what stands between the texts of the two parts. */
export interface JoinedSlices {
  readonly slices: readonly Slice[];
  readonly seam: string;
}

/** Parts slices at an offset of the text they join to. A slice the offset lies in is cut in two. */
export function cutSlices(documents: readonly SourceDocument[], slices: readonly Slice[], at: number): CutSlices {
  const left: Slice[] = [];
  const right: Slice[] = [];
  let offset = 0;
  for (const slice of slices) {
    const end = offset + slice.end - slice.start;
    if (end <= at) left.push(slice);
    else if (offset >= at) right.push(slice);
    else {
      const cut = slice.start + at - offset;
      left.push({ ...slice, end: cut });
      right.push({ ...slice, start: cut });
    }
    offset = end + 1;
  }
  return { left: trimRight(documents, left), right: trimLeft(documents, right) };
}

/**
 * Puts slices one after another. Two that were cut from one piece, with nothing but white space between them, become one
 * again, so that merging takes back a split code unit for code unit.
 */
export function joinSlices(
  { documents, pieces }: Pick<Content, 'documents' | 'pieces'>,
  left: readonly Slice[],
  right: readonly Slice[],
): JoinedSlices {
  const last = left.at(-1);
  const first = right[0];
  const apart = { slices: [...left, ...right], seam: '\n' };
  if (!last || !first) return apart;
  const isOnePiece = pieces.some(
    ({ document, start, end }) =>
      document === last.document && document === first.document && start <= last.start && first.end <= end,
  );
  const gap = readSlices(documents, [{ ...last, start: last.end, end: first.start }]);
  if (!isOnePiece || last.end > first.start || gap.trim() !== '') return apart;
  return { slices: [...left.slice(0, -1), { ...last, end: first.end }, ...right.slice(1)], seam: gap };
}

function trimRight(documents: readonly SourceDocument[], slices: readonly Slice[]): Slice[] {
  const last = slices.at(-1);
  if (!last) return [];
  const length = readSlices(documents, [last]).trimEnd().length;
  const rest = slices.slice(0, -1);
  return length === 0 ? trimRight(documents, rest) : [...rest, { ...last, end: last.start + length }];
}

function trimLeft(documents: readonly SourceDocument[], slices: readonly Slice[]): Slice[] {
  const [first, ...rest] = slices;
  if (!first) return [];
  const length = readSlices(documents, [first]).trimStart().length;
  return length === 0 ? trimLeft(documents, rest) : [{ ...first, start: first.end - length }, ...rest];
}
