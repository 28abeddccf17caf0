import type { Content } from '../model/article.ts';
import { fail, succeed } from '../model/result.ts';
import type { Segment } from '../model/segment.ts';
import type { Command } from './command.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Says that a row is aligned as it should be. */
export function confirmSegment(
  content: Content,
  { segmentId }: Extract<Command, { type: 'confirm-segment' }>,
): Outcome {
  return onSegment(content, segmentId, (segment) => confirm([segment], ({ score }) => score < 1));
}

/** Says so of every row whose alignment is at least that sure. */
export function confirmSegments(
  content: Content,
  { score: least }: Extract<Command, { type: 'confirm-segments' }>,
): Outcome {
  const isMeant = ({ score }: Segment) => score >= least && score < 1;
  const first = content.segments.findIndex(isMeant);
  const last = content.segments.findLastIndex(isMeant);
  return confirm(content.segments.slice(Math.max(0, first), last + 1), isMeant);
}

function confirm(run: readonly Segment[], isMeant: (segment: Segment) => boolean): Outcome {
  if (!run.some(isMeant)) return fail({ kind: 'nothing-changed' });
  const removed = run.map(({ id }) => id);
  const segments = run.map((segment) => (isMeant(segment) ? { ...segment, score: 1 } : segment));
  return succeed([{ type: 'segments-edited', operation: 'confirm', removed, segments, annotations: [] }]);
}
