import { type Content, readMachine } from '../model/article.ts';
import type { Failure } from '../model/failure.ts';
import type { Segment } from '../model/segment.ts';

/** Whether a person has worked on a segment, so that no re-aligning may touch it. */
export function hasWork(content: Content, segment: Segment): boolean {
  return (
    segment.verdict !== 'machine' ||
    segment.target !== readMachine(content, segment) ||
    content.annotations.some(({ segmentId }) => segmentId === segment.id) ||
    content.decisions.some(({ segmentId }) => segmentId === segment.id)
  );
}

/** The first segment with a person's work that the proposed segments change or lack, as a failure, or null. */
export function findLostWork(content: Content, proposed: readonly Segment[]): Failure | null {
  const kept = new Map(proposed.map((segment) => [segment.id, segment]));
  for (const segment of content.segments) {
    if (!hasWork(content, segment)) continue;
    if (JSON.stringify(kept.get(segment.id)) !== JSON.stringify(segment))
      return { kind: 'segment-has-work', segmentId: segment.id };
  }
  return null;
}
