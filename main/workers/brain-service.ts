import type { CheckContext, Pair } from '../../shared/checks/check.ts';
import type { CheckRules } from '../../shared/checks/choose-checks.ts';
import type { Lesson } from '../../shared/lexicon/read-lessons.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Piece, SourceDocument } from '../../shared/model/piece.ts';
import type { Segment, SentenceLink } from '../../shared/model/segment.ts';
import type { Term } from '../../shared/model/term.ts';

/** What the project itself knows of words; laid over the lexicon. */
export interface Taught {
  /** Equal for equal knowledge, so that nothing is laid anew for each task. */
  readonly revision: string;
  readonly terms: readonly Term[];
  readonly lessons: readonly Lesson[];
}

/** A piece of thinking that can be handed to a worker thread. */
export interface BrainTasks {
  align: {
    readonly ask: {
      readonly documents: readonly SourceDocument[];
      readonly pieces: readonly Piece[];
      /** Segments that must come back untouched because a person worked on them. */
      readonly kept: readonly Segment[];
      /** Prefix that keeps new segment ids apart from those already used. */
      readonly idPrefix: string;
      readonly taught?: Taught;
    };
    readonly answer: readonly Segment[];
  };
  check: {
    readonly ask: {
      readonly pairs: readonly Omit<Pair, 'links'>[];
      readonly published: CheckContext['published'];
      readonly dismissed: readonly string[];
      /** What the project says about its checks; nothing when left out. */
      readonly rules?: CheckRules;
      readonly taught?: Taught;
      /** Under which name the check is kept, so that one row of it can be checked again; not kept when left out. */
      readonly keep?: { readonly articleId: string; readonly version: number };
    };
    readonly answer: {
      readonly findings: readonly Finding[];
      readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
    };
  };
  /** What approved pairs teach. */
  learn: {
    readonly ask: { readonly pairs: readonly { readonly source: string; readonly target: string }[] };
    readonly answer: readonly Lesson[];
  };
  /** One row of a kept check with other English. */
  recheck: {
    readonly ask: {
      readonly articleId: string;
      readonly version: number;
      readonly segmentId: string;
      readonly text: string;
    };
    readonly answer:
      | { readonly isKnown: false }
      | {
          readonly isKnown: true;
          /** The segments whose findings are now exactly those listed. */
          readonly segments: readonly string[];
          readonly findings: readonly Finding[];
          /** Of the row that was asked about. */
          readonly links: readonly SentenceLink[];
        };
  };
}

/** The kinds of task. */
export type BrainTask = keyof BrainTasks;

/** How to watch a task and how to stop it. */
export interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Aligning and checking off the main thread; a cancelled task answers null. */
export interface Brain {
  run<Task extends BrainTask>(
    task: Task,
    ask: BrainTasks[Task]['ask'],
    watch?: Watch,
  ): Promise<BrainTasks[Task]['answer'] | null>;
  close(): Promise<void>;
}
