import { alignArticle } from '../../shared/align/align-article.ts';
import { linkSentences } from '../../shared/align/link-sentences.ts';
import type { Pair } from '../../shared/checks/check.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import type { SentenceLink } from '../../shared/model/segment.ts';
import type { BrainTask, BrainTasks } from './brain-service.ts';

/** How a task tells how far it is and learns that nobody waits any more. */
export interface Pulse {
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

type Thinking = {
  readonly [Task in BrainTask]: (
    ask: BrainTasks[Task]['ask'],
    lexicon: Lexicon,
    pulse: Pulse,
  ) => BrainTasks[Task]['answer'];
};

const thinking: Thinking = {
  align: ({ documents, pieces, kept, idPrefix }, lexicon, pulse) =>
    alignArticle(documents, pieces, { kept, idPrefix, lexicon, ...pulse }),
  check: ({ pairs, published, dismissed }, lexicon, pulse) => {
    const linked: Pair[] = [];
    for (const pair of pairs) {
      if (pulse.isCancelled()) break;
      linked.push({ ...pair, links: linkSentences(pair.source, pair.target, lexicon) });
    }
    const findings = runChecks(linked, { published, lexicon, dismissed: new Set(dismissed), ...pulse });
    const links: Record<string, readonly SentenceLink[]> = {};
    for (const pair of linked) links[pair.segmentId] = pair.links;
    return { findings, links };
  },
};

/** Does a task, here and now, on the thread it is called on. */
export type Think = <Task extends BrainTask>(
  task: Task,
  ask: BrainTasks[Task]['ask'],
  pulse: Pulse,
) => BrainTasks[Task]['answer'];

/** A thinker; the lexicon is read with its first task, not before. */
export function createThinker(): Think {
  let lexicon: Lexicon | null = null;
  return (task, ask, pulse) => {
    lexicon ??= readLexicon();
    return thinking[task](ask, lexicon, pulse);
  };
}
