import type { Annotation } from './annotation.ts';
import type { EventBody, FindingDecision } from './event.ts';
import type { Person } from './person.ts';
import type { Piece, SourceDocument } from './piece.ts';
import type { Segment, Slice } from './segment.ts';

/** Everything of an article that events change and undo brings back. */
export interface Content {
  readonly documents: readonly SourceDocument[];
  readonly pieces: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly annotations: readonly Annotation[];
  readonly decisions: readonly FindingDecision[];
}

/** One entry of the article's history: what happened, and the content before it. */
export interface Change {
  readonly version: number;
  readonly by: Person;
  readonly at: number;
  readonly body: EventBody;
  readonly before: Content;
  readonly after: Content;
}

/** One news text in Korean with its English translation, folded from its events. */
export interface Article {
  readonly id: string;
  /** The version of the last event folded in; 0 before the first. */
  readonly version: number;
  readonly content: Content;
  /** The changes in force, oldest first; the last is what undo takes back. */
  readonly done: readonly Change[];
  /** The changes taken back, the next to redo last. */
  readonly undone: readonly Change[];
}

/** The text of some slices: their ranges of the documents joined by one line feed. */
export function readSlices(documents: readonly SourceDocument[], slices: readonly Slice[]): string {
  return slices.map((slice) => documents[slice.document]?.text.slice(slice.start, slice.end) ?? '').join('\n');
}

/** The Korean of a segment. */
export function readSource(content: Content, segment: Segment): string {
  return readSlices(content.documents, segment.source);
}

/** The English of a segment as the machine gave it. */
export function readMachine(content: Content, segment: Segment): string {
  return readSlices(content.documents, segment.machine);
}
