import { alignArticle } from '../../shared/align/align-article.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import type { BrainTask, BrainTasks } from './brain-service.ts';
import { type CheckMemory, createCheckMemory } from './check-memory.ts';

/** How a task tells how far it is and learns that nobody waits any more. */
export interface Pulse {
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** What is known between one task and the next. */
interface Mind {
  readonly lexicon: Lexicon;
  readonly memory: CheckMemory;
}

type Thinking = {
  readonly [Task in BrainTask]: (ask: BrainTasks[Task]['ask'], mind: Mind, pulse: Pulse) => BrainTasks[Task]['answer'];
};

const thinking: Thinking = {
  align: ({ documents, pieces, kept, idPrefix }, { lexicon }, pulse) =>
    alignArticle(documents, pieces, { kept, idPrefix, lexicon, ...pulse }),
  check: (ask, { lexicon, memory }, pulse) => memory.check(ask, lexicon, pulse),
  recheck: (ask, { lexicon, memory }) => memory.recheck(ask, lexicon),
};

/** Does a task, here and now, on the thread it is called on. */
export type Think = <Task extends BrainTask>(
  task: Task,
  ask: BrainTasks[Task]['ask'],
  pulse: Pulse,
) => BrainTasks[Task]['answer'];

/** A thinker; the lexicon is read with its first task, not before. */
export function createThinker(): Think {
  let mind: Mind | null = null;
  return (task, ask, pulse) => {
    mind ??= { lexicon: readLexicon(), memory: createCheckMemory() };
    return thinking[task](ask, mind, pulse);
  };
}
