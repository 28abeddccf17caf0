import type { Content } from '../model/article.ts';
import type { EventBody } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { fail, type Result } from '../model/result.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/** What follows from a command: the events that record it, or why it may not be. */
export type Outcome = Result<readonly EventBody[], Failure>;

/** What a rule says of a segment, or that there is no such segment. */
export function onSegment(content: Content, segmentId: string, rule: (segment: Segment) => Outcome): Outcome {
  const segment = content.segments.find(({ id }) => id === segmentId);
  return segment ? rule(segment) : fail({ kind: 'segment-unknown', segmentId });
}

/** As `onSegment`, but only while the English is what the person saw. */
export function onText(
  content: Content,
  segmentId: string,
  seen: string,
  rule: (segment: Segment) => Outcome,
): Outcome {
  return onSegment(content, segmentId, (segment) =>
    segment.target === seen ? rule(segment) : fail({ kind: 'text-differs', segmentId }),
  );
}

/** As `onSegment`, with the row after it or before it, in the order they stand; nothing changes where there is none. */
export function onPair(
  content: Content,
  segmentId: string,
  step: 1 | -1,
  rule: (first: Segment, second: Segment) => Outcome,
): Outcome {
  return onSegment(content, segmentId, (segment) => {
    const neighbour = content.segments[content.segments.indexOf(segment) + step];
    if (!neighbour) return fail({ kind: 'nothing-changed' });
    return step === 1 ? rule(segment, neighbour) : rule(neighbour, segment);
  });
}

/** Why a span cannot be one of a text, or null where it can. */
export function findOutside(span: Span, text: string): Failure | null {
  if (span.start >= 0 && span.start <= span.end && span.end <= text.length) return null;
  return { kind: 'span-outside', start: span.start, end: span.end, length: text.length };
}
