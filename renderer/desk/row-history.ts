import type { Change } from '../../shared/model/article.ts';
import type { EventBody } from '../../shared/model/event.ts';
import type { Person } from '../../shared/model/person.ts';

/** One line of a row's history. */
export interface HistoryEntry {
  readonly version: number;
  readonly by: Person;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly type: EventBody['type'];
  /** The comment or the reason given with it, or empty. */
  readonly remark: string;
  /** The English before and after, where it changed. */
  readonly texts: { readonly before: string; readonly after: string } | null;
}

/** Who did what to a segment, latest first; changes that were taken back are not in it. */
export function readRowHistory(done: readonly Change[], segmentId: string): HistoryEntry[] {
  return done
    .filter((change) => concerns(change, segmentId))
    .map(({ version, by, at, body }) => ({ version, by, at, type: body.type, ...readDetail(body, segmentId) }))
    .reverse();
}

function concerns({ body, before, after }: Change, segmentId: string): boolean {
  if ('segmentId' in body) return body.segmentId === segmentId;
  if (body.type === 'targets-corrected') return body.corrections.some((one) => one.segmentId === segmentId);
  if (body.type === 'annotation-added') return body.annotation.segmentId === segmentId;
  if ('annotationId' in body)
    return [...before.annotations, ...after.annotations].some(
      (annotation) => annotation.id === body.annotationId && annotation.segmentId === segmentId,
    );
  if (!('segments' in body)) return false;
  // An alignment lists every segment; it is news only to those it made or changed.
  const was = before.segments.find(({ id }) => id === segmentId);
  return body.segments.some((segment) => segment.id === segmentId && segment !== was && !sameText(segment, was));
}

function sameText(a: object, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readDetail(body: EventBody, segmentId: string): Pick<HistoryEntry, 'remark' | 'texts'> {
  switch (body.type) {
    case 'targets-corrected': {
      const own = body.corrections.find((one) => one.segmentId === segmentId);
      return { remark: '', texts: own ? { before: own.before, after: own.after } : null };
    }
    case 'target-corrected':
      return { remark: '', texts: { before: body.before, after: body.after } };
    case 'segment-returned':
      return { remark: body.comment, texts: null };
    case 'annotation-added':
      return { remark: body.annotation.thread[0]?.text ?? '', texts: null };
    case 'annotation-replied':
      return { remark: body.remark.text, texts: null };
    default:
      return { remark: '', texts: null };
  }
}
