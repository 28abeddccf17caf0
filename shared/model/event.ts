import type { Annotation, Remark } from './annotation.ts';
import type { Person } from './person.ts';
import type { Piece, SourceDocument } from './piece.ts';
import type { Segment } from './segment.ts';
import type { Span } from './span.ts';

/** Why a person set a finding aside. */
export const dismissalReasons = ['correct-as-is', 'acceptable-style', 'source-says-so', 'not-worth-fixing'] as const;

/** One of the reasons for setting a finding aside. */
export type DismissalReason = (typeof dismissalReasons)[number];

/** What a person decided about a finding. */
export interface FindingDecision {
  readonly key: string;
  readonly check: string;
  readonly segmentId: string;
  readonly outcome: 'accepted' | 'dismissed';
  readonly reason: DismissalReason | null;
  readonly by: string;
  readonly at: number;
}

/** The ways of changing by hand what stands beside what. */
export const segmentOperations = ['merge', 'split', 'move', 'insert', 'swap', 'unlink', 'confirm'] as const;

/** One of the ways of changing the alignment by hand. */
export type SegmentOperation = (typeof segmentOperations)[number];

/** What happened, without who and when. An article is the fold of these. */
export type EventBody =
  | {
      readonly type: 'article-created';
      readonly documents: readonly SourceDocument[];
      readonly pieces: readonly Piece[];
      readonly segments: readonly Segment[];
      /** What people decided when the same text was in the project before; left out where nothing was. */
      readonly decisions?: readonly FindingDecision[];
    }
  | { readonly type: 'segments-aligned'; readonly segments: readonly Segment[] }
  | { readonly type: 'pieces-reclassified'; readonly pieces: readonly Piece[]; readonly segments: readonly Segment[] }
  /** A person changed the alignment: a run of neighbouring segments gave way to others. */
  | {
      readonly type: 'segments-edited';
      readonly operation: SegmentOperation;
      /** Ids of the run. */
      readonly removed: readonly string[];
      /** What stands in its place; may use those ids again. */
      readonly segments: readonly Segment[];
      /** Where annotations are now that lay elsewhere before. */
      readonly annotations: readonly { readonly id: string; readonly segmentId: string; readonly span: Span }[];
    }
  | {
      readonly type: 'target-corrected';
      readonly segmentId: string;
      readonly before: string;
      readonly after: string;
      /** The finding whose suggestion was accepted, if that is how the words came. */
      readonly finding: { readonly key: string; readonly check: string } | null;
    }
  /** Suggestions of several findings were accepted in one step, such as one spelling throughout the article. */
  | {
      readonly type: 'targets-corrected';
      readonly corrections: readonly {
        readonly segmentId: string;
        readonly before: string;
        readonly after: string;
        readonly findings: readonly { readonly key: string; readonly check: string }[];
      }[];
    }
  | { readonly type: 'segment-submitted'; readonly segmentId: string }
  | { readonly type: 'segment-approved'; readonly segmentId: string; readonly target: string }
  | { readonly type: 'segment-returned'; readonly segmentId: string; readonly comment: string }
  | { readonly type: 'segment-reopened'; readonly segmentId: string }
  | {
      readonly type: 'finding-dismissed';
      readonly segmentId: string;
      readonly key: string;
      readonly check: string;
      readonly reason: DismissalReason;
    }
  | { readonly type: 'finding-restored'; readonly segmentId: string; readonly key: string }
  | { readonly type: 'annotation-added'; readonly annotation: Annotation }
  | { readonly type: 'annotation-replied'; readonly annotationId: string; readonly remark: Remark }
  | {
      readonly type: 'annotation-changed';
      readonly annotationId: string;
      readonly category: Annotation['category'];
      readonly severity: Annotation['severity'];
    }
  | { readonly type: 'annotation-resolved'; readonly annotationId: string; readonly isResolved: boolean }
  | { readonly type: 'annotation-removed'; readonly annotationId: string }
  | { readonly type: 'undone'; readonly version: number }
  | { readonly type: 'redone'; readonly version: number };

/** One recorded change of an article. */
export interface ArticleEvent {
  /** 1 for the first event of the article, then without gaps. */
  readonly version: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly by: Person;
  readonly body: EventBody;
}
