import { type Article, readSource } from '../../shared/model/article.ts';
import type { EventBody } from '../../shared/model/event.ts';
import type { Draft } from '../../shared/model/project.ts';
import type { Segment } from '../../shared/model/segment.ts';

/** The text of one side of a row. */
export function readSide(article: Article, segment: Segment, side: 'source' | 'target'): string {
  return side === 'source' ? readSource(article.content, segment) : segment.target;
}

/** The draft kept for a row that says something else than the row, or null. */
export function findDraft(drafts: readonly Draft[], segment: Segment): Draft | null {
  return drafts.find(({ segmentId, text }) => segmentId === segment.id && text !== segment.target) ?? null;
}

/** Whether the English of a row has changed since a version of the article. */
export function hasChangedSince({ done }: Article, segmentId: string, version: number): boolean {
  return done.some((change) => change.version > version && isCorrected(change.body, segmentId));
}

function isCorrected(body: EventBody, segmentId: string): boolean {
  if (body.type === 'targets-corrected') return body.corrections.some((one) => one.segmentId === segmentId);
  return body.type === 'target-corrected' && body.segmentId === segmentId;
}
