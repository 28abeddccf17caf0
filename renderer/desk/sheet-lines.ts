import type { Annotation } from '../../shared/model/annotation.ts';
import type { Content } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Piece } from '../../shared/model/piece.ts';
import type { Segment, Slice } from '../../shared/model/segment.ts';
import { readOpenFindings } from './read-open-findings.ts';
import { hasFilter, isShown, type RowFilter } from './row-filter.ts';

/** One segment as the sheet shows it. */
export interface SheetRow {
  readonly kind: 'row';
  readonly key: string;
  /** Its place in the article, from 1; a filter leaves it as it is. */
  readonly number: number;
  readonly segment: Segment;
  /** What was found in it and is neither decided nor turned into an annotation, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly annotations: readonly Annotation[];
}

/** What is not article text between two rows, folded into one line. */
export interface NoiseLine {
  readonly kind: 'noise';
  readonly key: string;
  readonly pieces: readonly Piece[];
}

/** One line of the sheet. */
export type SheetLine = SheetRow | NoiseLine;

/** What the sheet shows under a filter. */
export interface SheetContent {
  readonly lines: readonly SheetLine[];
  readonly rows: readonly SheetRow[];
  readonly hidden: number;
}

const nothing: readonly never[] = [];

/**
 * The lines of the sheet: the rows a filter lets through and, while nothing is filtered, the noise between them.
 *
 * The row `kept` stays whatever the filter asks: what is found in a row being typed comes and goes.
 */
export function readSheetLines(
  content: Content,
  findings: readonly Finding[],
  filter: RowFilter,
  kept: string | null = null,
): SheetContent {
  const all = readRows(content, findings);
  const rows = all.filter((row) => row.key === kept || isShown(row, filter));
  const hidden = all.length - rows.length;
  if (hasFilter(filter)) return { lines: rows, rows, hidden };
  const noise = placeNoise(content);
  if (rows.length === 0) return { lines: noiseAt(noise, -1), rows, hidden };
  const lines: SheetLine[] = [];
  for (const [index, row] of rows.entries()) lines.push(row, ...noiseAt(noise, index));
  return { lines, rows, hidden };
}

function readRows(content: Content, findings: readonly Finding[]): SheetRow[] {
  const open = Map.groupBy(readOpenFindings(content, findings), ({ segmentId }) => segmentId);
  const annotated = Map.groupBy(content.annotations, ({ segmentId }) => segmentId);
  return content.segments.map((segment, index) => ({
    kind: 'row',
    key: segment.id,
    number: index + 1,
    segment,
    findings: open.get(segment.id)?.toSorted(byPlace) ?? nothing,
    annotations: annotated.get(segment.id) ?? nothing,
  }));
}

/** In the order of the English; what only the Korean shows comes in the order of the Korean, last. */
function byPlace(a: Finding, b: Finding): number {
  const place = ({ target }: Finding) => target?.start ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || (a.source?.start ?? 0) - (b.source?.start ?? 0);
}

function noiseAt(noise: ReadonlyMap<number, Piece[]>, index: number): NoiseLine[] {
  const pieces = noise.get(index);
  return pieces ? [{ kind: 'noise', key: `noise-${pieces[0]?.id}`, pieces }] : [];
}

/**
 * Noise by the index of the row it follows.
 *
 * What stands before the first row of its side, such as the divider above the English, is folded into the first noise
 * there is near the head, else under the first row: the title opens the sheet. Without rows everything is at -1.
 */
function placeNoise(content: Content): Map<number, Piece[]> {
  const sides = {
    ko: readStarts(content.segments, ({ source }) => source),
    en: readStarts(content.segments, ({ machine }) => machine),
  };
  const noise = content.pieces.filter(({ use }) => use.as === 'noise');
  const places = new Map(noise.map((piece) => [piece, findRowBefore(sides[piece.language], piece)]));
  const first = Math.min(...[...places.values()].filter((index) => index >= 0));
  const head = content.segments.length === 0 ? -1 : first <= headRows ? first : 0;
  return Map.groupBy(noise, (piece) => {
    const index = places.get(piece) ?? -1;
    return index < 0 ? head : index;
  });
}

/** How many rows a title and what hangs on it take at most. */
const headRows = 3;

interface Start {
  readonly document: number;
  readonly start: number;
  readonly index: number;
}

function readStarts(segments: readonly Segment[], side: (segment: Segment) => readonly Slice[]): Start[] {
  return segments
    .flatMap((segment, index) => side(segment).map(({ document, start }) => ({ document, start, index })))
    .sort((a, b) => a.document - b.document || a.start - b.start);
}

function findRowBefore(starts: readonly Start[], piece: Piece): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = starts[middle];
    if (at && (at.document < piece.document || (at.document === piece.document && at.start < piece.start)))
      low = middle + 1;
    else high = middle;
  }
  const before = starts[low - 1];
  return before?.document === piece.document ? before.index : -1;
}
