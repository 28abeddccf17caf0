import type { Content } from '../model/article.ts';
import type { EventBody } from '../model/event.ts';

/** The content with a run of segments replaced; annotations move with their words, decisions to the row that is left. */
export function applySegmentEdit(
  content: Content,
  { removed, segments, annotations }: Extract<EventBody, { type: 'segments-edited' }>,
): Content {
  const gone = new Set(removed);
  const kept = content.segments.filter(({ id }) => !gone.has(id));
  const first = content.segments.findIndex(({ id }) => gone.has(id));
  const at = first < 0 ? kept.length : first;
  const moves = new Map(annotations.map(({ id, segmentId, span }) => [id, { segmentId, span }]));
  const heir = segments[0]?.id;
  const isLeft = new Set(segments.map(({ id }) => id));
  const isOrphan = (segmentId: string) => heir !== undefined && gone.has(segmentId) && !isLeft.has(segmentId);
  return {
    ...content,
    segments: kept.toSpliced(at, 0, ...segments),
    annotations: content.annotations.map((annotation) => ({ ...annotation, ...moves.get(annotation.id) })),
    decisions: content.decisions.map((decision) =>
      heir !== undefined && isOrphan(decision.segmentId) ? { ...decision, segmentId: heir } : decision,
    ),
  };
}
