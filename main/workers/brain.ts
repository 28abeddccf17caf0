import { parentPort } from 'node:worker_threads';
import type { BrainTask, BrainTasks } from './brain-service.ts';
import { createThinker } from './think.ts';

/** One task as it is posted to the worker; `stop[0]` becomes 1 when it is cancelled. */
export interface BrainJob<Task extends BrainTask = BrainTask> {
  readonly id: number;
  readonly task: Task;
  readonly ask: BrainTasks[Task]['ask'];
  readonly stop: Int32Array;
}

/** What the worker posts back. */
export type BrainNews =
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly type: 'answer'; readonly answer: BrainTasks[BrainTask]['answer'] }
  | { readonly id: number; readonly type: 'cancelled' }
  | { readonly id: number; readonly type: 'crashed'; readonly message: string };

const think = createThinker();
const tell = (news: BrainNews) => parentPort?.postMessage(news);

function work({ id, task, ask, stop }: BrainJob): void {
  const isCancelled = () => Atomics.load(stop, 0) === 1;
  try {
    const answer = think(task, ask, {
      onProgress: (done, total) => tell({ id, type: 'progress', done, total }),
      isCancelled,
    });
    tell(isCancelled() ? { id, type: 'cancelled' } : { id, type: 'answer', answer });
  } catch (bug) {
    tell({ id, type: 'crashed', message: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) });
  }
}

parentPort?.on('message', work);
