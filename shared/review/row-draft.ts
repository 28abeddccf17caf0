import { type Content, readSlices } from '../model/article.ts';
import type { EventBody } from '../model/event.ts';
import type { Segment } from '../model/segment.ts';
import { isEmptyPassage, joinPassages, laterOf, type Passage, readPassage } from './passage.ts';

/** A row while its alignment is being changed by hand. */
export interface RowDraft {
  readonly id: string;
  readonly role: Segment['role'];
  readonly decided: Segment['decided'];
  readonly source: Passage;
  readonly target: Passage;
}

/** What recording a change of rows needs: the event of it. */
type Edited = Extract<EventBody, { type: 'segments-edited' }>;

/** Takes a segment out of its article, with all that hangs on its words. */
export function readRow(content: Content, segment: Segment): RowDraft {
  const { id, role, decided } = segment;
  const source = readPassage(content, segment, 'source');
  return { id, role, decided, source, target: readPassage(content, segment, 'target') };
}

/** Whether a row holds nothing on either side. */
export function isEmptyRow({ source, target }: RowDraft): boolean {
  return isEmptyPassage(source) && isEmptyPassage(target);
}

/** Two rows as one: known by the first, and of the role of the first that holds anything. */
export function joinRows(content: Content, first: RowDraft, second: RowDraft): RowDraft {
  return {
    id: first.id,
    role: isEmptyRow(first) ? second.role : first.role,
    decided: laterOf(first.decided, second.decided),
    source: joinPassages(content, first.source, second.source),
    target: joinPassages(content, first.target, second.target),
  };
}

/** The event that puts changed rows in the place of a run of segments. */
export function recordRows(
  content: Content,
  operation: Edited['operation'],
  replaced: readonly Segment[],
  rows: readonly RowDraft[],
): Edited {
  const removed = replaced.map(({ id }) => id);
  const segments = rows.map((row) => toSegment(content, row));
  return { type: 'segments-edited', operation, removed, segments, annotations: findMoves(content, rows) };
}

/** No verdict outlives a change of what stands beside what; a row a person made is as sure as can be. */
function toSegment(content: Content, { id, role, decided, source, target }: RowDraft): Segment {
  const isMachine = target.text === readSlices(content.documents, target.slices);
  const corrected = isMachine ? null : target.corrected;
  const verdict = isMachine ? 'machine' : 'corrected';
  return {
    id,
    role,
    source: source.slices,
    machine: target.slices,
    target: target.text,
    verdict,
    corrected,
    decided,
    score: 1,
  };
}

function findMoves(content: Content, rows: readonly RowDraft[]): Edited['annotations'] {
  const known = new Map(content.annotations.map((annotation) => [annotation.id, annotation]));
  return rows.flatMap(({ id: segmentId, source, target }) =>
    [...source.marks, ...target.marks].flatMap(({ id, span }) => {
      const was = known.get(id);
      const isSame = was?.segmentId === segmentId && was.span.start === span.start && was.span.end === span.end;
      return isSame ? [] : [{ id, segmentId, span }];
    }),
  );
}
