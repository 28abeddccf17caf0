import { type Content, readMachine } from '../model/article.ts';
import type { Failure } from '../model/failure.ts';
import type { Segment } from '../model/segment.ts';

/** Whether a person has worked on a segment, so that no re-aligning may touch it: on its words, or on its alignment. */
export function hasWork(content: Content, segment: Segment): boolean {
  return isSetByHand(segment) || hasWrittenWork(content, segment);
}

/** Whether a person said that this is aligned as it should be; the aligner is never that sure. */
function isSetByHand({ score, source, machine }: Segment): boolean {
  return score === 1 && source.length + machine.length > 0;
}

/** Whether a person has corrected, judged or marked the words of a segment. */
export function hasWrittenWork(content: Content, segment: Segment): boolean {
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
