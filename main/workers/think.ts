import { alignArticle } from '../../shared/align/align-article.ts';
import { layTerms } from '../../shared/lexicon/lay-terms.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { readLessons } from '../../shared/lexicon/read-lessons.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import type { BrainTask, BrainTasks, Taught } from './brain-service.ts';
import { type CheckMemory, createCheckMemory } from './check-memory.ts';

/** How a task tells how far it is and learns that nobody waits any more. */
export interface Pulse {
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** What is known between one task and the next. */
interface Mind {
  /** The lexicon of this program. */
  readonly lexicon: Lexicon;
  /** The lexicon under what a project knows; the same object for the same knowledge. */
  lay(taught: Taught | undefined): Lexicon;
  readonly memory: CheckMemory;
}

type Thinking = {
  readonly [Task in BrainTask]: (ask: BrainTasks[Task]['ask'], mind: Mind, pulse: Pulse) => BrainTasks[Task]['answer'];
};

const thinking: Thinking = {
  align: ({ documents, pieces, kept, idPrefix, taught }, { lay }, pulse) =>
    alignArticle(documents, pieces, { kept, idPrefix, lexicon: lay(taught), ...pulse }),
  check: (ask, { lay, memory }, pulse) => memory.check(ask, lay(ask.taught), pulse),
  recheck: (ask, { memory }) => memory.recheck(ask),
  learn: ({ pairs }, { lexicon }) => readLessons(pairs, lexicon),
};

function createMind(lexicon: Lexicon): Mind {
  let laid: { readonly revision: string; readonly lexicon: Lexicon } | null = null;
  return {
    lexicon,
    memory: createCheckMemory(),
    lay: (taught) => {
      if (!taught) return lexicon;
      const { revision, terms, lessons } = taught;
      if (laid?.revision !== revision) laid = { revision, lexicon: layTerms(lexicon, terms, lessons) };
      return laid.lexicon;
    },
  };
}

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
    mind ??= createMind(readLexicon());
    return thinking[task](ask, mind, pulse);
  };
}
