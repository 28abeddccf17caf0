import type { Content } from '../model/article.ts';
import { readMachine } from '../model/article.ts';
import type { EventBody } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Piece, SourceDocument } from '../model/piece.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { Segment, Slice } from '../model/segment.ts';
import { hasWrittenWork } from './find-lost-work.ts';

const isSlice = (slice: Slice, piece: Piece) =>
  slice.document === piece.document && slice.start < piece.end && piece.start < slice.end;

/** Turns noise into text (a row of its own, where it stands on the page) or text into noise (its row loses it). */
export function reclassify(
  content: Content,
  pieceId: string,
  use: Piece['use'],
  createId: () => string,
): Result<readonly EventBody[], Failure> {
  const piece = content.pieces.find(({ id }) => id === pieceId);
  if (!piece) return fail({ kind: 'piece-unknown', pieceId });
  if (JSON.stringify(piece.use) === JSON.stringify(use)) return fail({ kind: 'nothing-changed' });
  const pieces = content.pieces.map((other) => (other.id === pieceId ? { ...other, use } : other));
  const isHolder = ({ source, machine }: Segment) => [...source, ...machine].some((slice) => isSlice(slice, piece));
  const worked = content.segments.find((segment) => isHolder(segment) && hasWrittenWork(content, segment));
  if (use.as === 'noise' && worked) return fail({ kind: 'segment-has-work', segmentId: worked.id });
  const segments =
    use.as === 'noise'
      ? withoutPiece(content, piece)
      : piece.use.as === 'noise'
        ? withPiece(content, piece, use.role, createId())
        : content.segments.map((s) => (isHolder(s) ? { ...s, role: use.role } : s));
  return succeed([{ type: 'pieces-reclassified', pieces, segments }]);
}

function withoutPiece(content: Content, piece: Piece): Segment[] {
  return content.segments.flatMap((segment) => {
    const source = segment.source.filter((slice) => !isSlice(slice, piece));
    const machine = segment.machine.filter((slice) => !isSlice(slice, piece));
    if (source.length + machine.length === 0) return [];
    if (source.length === segment.source.length && machine.length === segment.machine.length) return [segment];
    const rest = { ...segment, source, machine };
    return [{ ...rest, target: readMachine(content, rest) }];
  });
}

function withPiece(content: Content, piece: Piece, role: Segment['role'], id: string): Segment[] {
  const side = piece.language === 'ko' ? 'source' : 'machine';
  const slice: Slice = { document: piece.document, start: piece.start, end: piece.end };
  const target = side === 'machine' ? readText(content.documents, slice) : '';
  const bare = { id, role, source: [], machine: [], target, verdict: 'machine', corrected: null } as const;
  // Nobody has aligned it yet: a row to look at, and one that aligning again may pair.
  const row: Segment = { ...bare, decided: null, score: 0, [side]: [slice] };
  const comesAfter = (other: Slice) =>
    other.document > slice.document || (other.document === slice.document && other.start > slice.start);
  const next = content.segments.findIndex((segment) => segment[side].some(comesAfter));
  const at = next < 0 ? content.segments.length : next;
  return content.segments.toSpliced(at, 0, row);
}

function readText(documents: readonly SourceDocument[], slice: Slice): string {
  return documents[slice.document]?.text.slice(slice.start, slice.end) ?? '';
}
