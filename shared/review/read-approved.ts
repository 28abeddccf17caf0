import { type Content, readSource } from '../model/article.ts';

/** An approved row: some Korean and the English an editor stands behind. */
export interface ApprovedPair {
  readonly segmentId: string;
  readonly source: string;
  readonly target: string;
}

/** The approved rows of an article that have words on both sides, in order. */
export function readApproved(content: Content): ApprovedPair[] {
  return content.segments.flatMap((segment) => {
    if (segment.verdict !== 'approved' || segment.target.trim() === '') return [];
    const source = readSource(content, segment);
    return source.trim() === '' ? [] : [{ segmentId: segment.id, source, target: segment.target }];
  });
}
