import type { Category, Severity } from './finding.ts';
import type { Span } from './span.ts';

/** One remark in the thread of an annotation. */
export interface Remark {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

/** A person's mark on words of a segment. Its span is carried through later edits by position. */
export interface Annotation {
  readonly id: string;
  readonly segmentId: string;
  readonly side: 'source' | 'target';
  readonly span: Span;
  /** The words as they were when marked. */
  readonly quote: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The first remark is the annotation's own comment; may be empty text. */
  readonly thread: readonly Remark[];
  readonly isResolved: boolean;
  /** The finding it was made from, if any. */
  readonly findingKey: string | null;
}
