/** Where a person is in the article: a row, and in it a finding or an annotation or neither. */
export interface Cursor {
  readonly segmentId: string | null;
  readonly markId: string | null;
  /** Where the row and the mark stood when they were reached, to find a neighbour when they are gone. */
  readonly rowIndex: number;
  readonly markIndex: number;
}

/** One row as far as moving is concerned. */
export interface CursorRow {
  readonly segmentId: string;
  /** The marks that stepping visits, in reading order. */
  readonly marks: readonly string[];
  /** Marks that can be selected and that stepping passes by, such as resolved annotations. */
  readonly quiet: readonly string[];
}

/** A way of moving. */
export type CursorMove =
  | { readonly type: 'mark'; readonly step: 1 | -1 }
  /** With `from`, only while that row is still the one: whoever has gone elsewhere meanwhile stays there. */
  | { readonly type: 'row'; readonly step: 1 | -1; readonly from?: string }
  | { readonly type: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly type: 'select'; readonly segmentId: string; readonly markId: string | null };

/** Nowhere yet. */
export const noCursor: Cursor = { segmentId: null, markId: null, rowIndex: 0, markIndex: 0 };

/** The cursor after a move; a move past either end leaves it where it is. */
export function moveCursor(from: Cursor, move: CursorMove, rows: readonly CursorRow[]): Cursor {
  const cursor = settleCursor(from, rows);
  if (cursor.segmentId === null) return cursor;
  switch (move.type) {
    case 'mark':
      return stepMark(cursor, move.step, rows);
    case 'row':
      if (move.from !== undefined && move.from !== cursor.segmentId) return cursor;
      return atRow(cursor.rowIndex + move.step, rows) ?? cursor;
    case 'edge':
      return atRow(move.edge === 'first' ? 0 : rows.length - 1, rows) ?? cursor;
    case 'select':
      return select(move.segmentId, move.markId, rows) ?? cursor;
  }
}

/**
 * The cursor as it stands over rows that may have changed under it.
 *
 * A mark that is gone gives way to the one that took its place in the row, else to the one before; a row that is gone,
 * to the one that took its place. The same rows give the same cursor, so this may be asked at every drawing.
 */
export function settleCursor(cursor: Cursor, rows: readonly CursorRow[]): Cursor {
  const index = findRow(cursor, rows);
  const row = rows[index];
  if (!row) return noCursor;
  if (row.segmentId !== cursor.segmentId) return atRow(index, rows) ?? noCursor;
  if (cursor.markId !== null && row.quiet.includes(cursor.markId)) return { ...cursor, rowIndex: index };
  const kept = cursor.markId === null ? -1 : row.marks.indexOf(cursor.markId);
  const markIndex = kept >= 0 ? kept : Math.max(0, Math.min(cursor.markIndex, row.marks.length - 1));
  const markId = cursor.markId === null ? null : (row.marks[markIndex] ?? null);
  return { segmentId: row.segmentId, markId, rowIndex: index, markIndex };
}

function findRow(cursor: Cursor, rows: readonly CursorRow[]): number {
  if (rows[cursor.rowIndex]?.segmentId === cursor.segmentId) return cursor.rowIndex;
  const found = cursor.segmentId === null ? 0 : rows.findIndex(({ segmentId }) => segmentId === cursor.segmentId);
  return found >= 0 ? found : Math.min(cursor.rowIndex, rows.length - 1);
}

/** The row at an index with its first mark, or null where there is no row. */
function atRow(index: number, rows: readonly CursorRow[]): Cursor | null {
  const row = rows[index];
  return row ? { segmentId: row.segmentId, markId: row.marks[0] ?? null, rowIndex: index, markIndex: 0 } : null;
}

function select(segmentId: string, markId: string | null, rows: readonly CursorRow[]): Cursor | null {
  const rowIndex = rows.findIndex((row) => row.segmentId === segmentId);
  const row = rows[rowIndex];
  if (!row) return null;
  const isKnown = markId !== null && (row.marks.includes(markId) || row.quiet.includes(markId));
  const markIndex = isKnown ? Math.max(0, row.marks.indexOf(markId)) : 0;
  return { segmentId, markId: isKnown ? markId : null, rowIndex, markIndex };
}

function stepMark(cursor: Cursor, step: 1 | -1, rows: readonly CursorRow[]): Cursor {
  const here = rows[cursor.rowIndex];
  const isOnMark = cursor.markId !== null && here?.marks[cursor.markIndex] === cursor.markId;
  const start = isOnMark ? cursor.markIndex + step : step === 1 ? 0 : -1;
  const within = here?.marks[start];
  if (here && within !== undefined) return { ...cursor, markId: within, markIndex: start };
  for (let index = cursor.rowIndex + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (!row || row.marks.length === 0) continue;
    const markIndex = step === 1 ? 0 : row.marks.length - 1;
    return { segmentId: row.segmentId, markId: row.marks[markIndex] ?? null, rowIndex: index, markIndex };
  }
  return cursor;
}
