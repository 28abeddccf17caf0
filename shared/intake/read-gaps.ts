import type { Piece, SourceDocument } from '../model/piece.ts';
import type { Span } from '../model/span.ts';

/** White space of a document between its pieces, before the first or after the last. */
export interface Gap extends Span {
  readonly document: number;
}

/**
 * What lies between the pieces of the documents, in order; with the pieces it gives back every document whole.
 *
 * Pieces must be in order and not overlap, as `readPage` gives them and a change of their use leaves them.
 */
export function readGaps(documents: readonly SourceDocument[], pieces: readonly Piece[]): Gap[] {
  return documents.flatMap(({ text }, document) => {
    const own = pieces.filter((piece) => piece.document === document);
    const starts = [0, ...own.map((piece) => piece.end)];
    const ends = [...own.map((piece) => piece.start), text.length];
    return starts
      .map((start, index) => ({ document, start, end: ends[index] ?? start }))
      .filter((gap) => gap.start < gap.end);
  });
}
