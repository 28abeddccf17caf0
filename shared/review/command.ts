import type { Annotation } from '../model/annotation.ts';
import type { DismissalReason, FindingDecision } from '../model/event.ts';
import type { Category, Severity } from '../model/finding.ts';
import type { NoiseKind, Piece, SourceDocument, TextRole } from '../model/piece.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/** One suggestion to apply: whose it is, the English the person saw, and what takes the place of which words. */
export interface Acceptance {
  readonly segmentId: string;
  readonly key: string;
  readonly check: string;
  readonly before: string;
  readonly span: Span;
  readonly replacement: string;
}

/** What a person asks for; `decide` answers with events or a failure. */
export type Command =
  | {
      readonly type: 'create';
      readonly documents: readonly SourceDocument[];
      readonly pieces: readonly Piece[];
      readonly segments: readonly Segment[];
      /** What people decided when the same text was in the project before. */
      readonly decisions?: readonly FindingDecision[];
    }
  /** Replace the alignment of what no person has worked on; every segment with work must come back as it was. */
  | { readonly type: 'realign'; readonly segments: readonly Segment[] }
  /** Turn noise into text or text into noise; the segments follow. */
  | {
      readonly type: 'reclassify';
      readonly pieceId: string;
      readonly use:
        | { readonly as: 'text'; readonly role: TextRole }
        | { readonly as: 'noise'; readonly kind: NoiseKind };
    }
  /** Make one row of a row and the next; of two with one side each, the link between them. */
  | { readonly type: 'merge-segments'; readonly segmentId: string }
  /** Part a row at offsets of its Korean and its English; a side with null stays with the first. */
  | {
      readonly type: 'split-segment';
      readonly segmentId: string;
      readonly before: string;
      readonly source: number | null;
      readonly target: number | null;
    }
  /** Give what one side has after an offset to the next row, or what it has before it to the previous one. */
  | {
      readonly type: 'move-text';
      readonly segmentId: string;
      readonly before: string;
      readonly side: Annotation['side'];
      readonly to: 'previous' | 'next';
      readonly at: number;
    }
  /** Put an empty row after a row. */
  | { readonly type: 'insert-segment'; readonly segmentId: string }
  /** Exchange one side of a row with that of the next. */
  | { readonly type: 'swap-segments'; readonly segmentId: string; readonly side: Annotation['side'] }
  /** Make two rows of one: its Korean, then its English. */
  | { readonly type: 'unlink-segment'; readonly segmentId: string }
  /** Say that a row is aligned as it should be. */
  | { readonly type: 'confirm-segment'; readonly segmentId: string }
  /** Say so of every row whose alignment is at least that sure, 0 to 1. */
  | { readonly type: 'confirm-segments'; readonly score: number }
  /** New English for a segment; `before` is what the person saw, so that nothing unseen is overwritten. */
  | {
      readonly type: 'correct';
      readonly segmentId: string;
      readonly before: string;
      readonly after: string;
      /** The finding whose words were put right by it, if it was one. */
      readonly finding?: { readonly key: string; readonly check: string };
    }
  /** Apply a finding's suggestion to the span it marks. */
  | ({ readonly type: 'accept-finding' } & Acceptance)
  /** Apply the suggestions of several findings in one step, such as one spelling throughout the article. */
  | { readonly type: 'accept-findings'; readonly findings: readonly Acceptance[] }
  | {
      readonly type: 'dismiss-finding';
      readonly segmentId: string;
      readonly key: string;
      readonly check: string;
      readonly reason: DismissalReason;
    }
  | { readonly type: 'restore-finding'; readonly segmentId: string; readonly key: string }
  | { readonly type: 'submit'; readonly segmentId: string }
  /** `target` is the English the person read; an approval never covers words nobody saw. */
  | { readonly type: 'approve'; readonly segmentId: string; readonly target: string }
  | { readonly type: 'return'; readonly segmentId: string; readonly comment: string }
  | { readonly type: 'reopen'; readonly segmentId: string }
  | {
      readonly type: 'annotate';
      readonly segmentId: string;
      readonly side: Annotation['side'];
      readonly span: Span;
      readonly category: Category;
      readonly severity: Severity;
      readonly comment: string;
      readonly findingKey: string | null;
    }
  | { readonly type: 'reply'; readonly annotationId: string; readonly text: string }
  | {
      readonly type: 'change-annotation';
      readonly annotationId: string;
      readonly category: Category;
      readonly severity: Severity;
    }
  | { readonly type: 'resolve-annotation'; readonly annotationId: string; readonly isResolved: boolean }
  | { readonly type: 'remove-annotation'; readonly annotationId: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };
