import type { TextRole } from './piece.ts';
import type { Span } from './span.ts';

/** A range of one of the article's documents. */
export interface Slice extends Span {
  /** Index into the article's documents. */
  readonly document: number;
}

/** How far the English of a segment has come; any change of the text voids an approval. */
export type Verdict = 'machine' | 'corrected' | 'submitted' | 'approved' | 'returned';

/** What was last decided about a segment, by whom and when (milliseconds since 1970, UTC). */
export interface Decision {
  /** The person's id and, as it was then, their name. */
  readonly personId: string;
  readonly by: string;
  readonly at: number;
  readonly comment?: string;
  /** Ids of the others whose corrections a merged row holds too; nobody has read the whole of it since. */
  readonly alsoBy?: readonly string[];
}

/** One row: some Korean and the English that renders it; either side may be empty. */
export interface Segment {
  readonly id: string;
  readonly role: TextRole;
  /** The Korean, as ranges of the documents; the source text is these joined by one line feed. */
  readonly source: readonly Slice[];
  /** The English as the machine gave it, as ranges of the documents; never changes but by re-aligning. */
  readonly machine: readonly Slice[];
  /** The English as it stands now. */
  readonly target: string;
  readonly verdict: Verdict;
  /** Who last changed the words of the target, or null while they are the machine's. */
  readonly corrected: Decision | null;
  /** The last submission, approval or return. */
  readonly decided: Decision | null;
  /** How sure the alignment is of this row, 0 to 1; 1 where a person set it. */
  readonly score: number;
}

/** Which sentences of a source go with which of a target; either list may be empty. Derived, never stored. */
export interface SentenceLink {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly score: number;
}
