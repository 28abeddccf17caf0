import type { CheckContext, Pair } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Piece, SourceDocument } from '../../shared/model/piece.ts';
import type { Segment, SentenceLink } from '../../shared/model/segment.ts';

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
    };
    readonly answer: readonly Segment[];
  };
  check: {
    readonly ask: {
      readonly pairs: readonly Omit<Pair, 'links'>[];
      readonly published: CheckContext['published'];
      readonly dismissed: readonly string[];
    };
    readonly answer: {
      readonly findings: readonly Finding[];
      readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
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
