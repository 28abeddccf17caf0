import { Worker } from 'node:worker_threads';
import type { BrainJob, BrainNews } from './brain.ts';
import type { Brain } from './brain-service.ts';

interface Waiting {
  readonly stop: Int32Array;
  onProgress(done: number, total: number): void;
  answer(value: unknown): void;
  crash(reason: Error): void;
}

/** A brain on a worker thread of its own; the thread starts with the first task and is started anew if it dies. */
export function createBrain(workerPath: string): Brain {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const start = (): Worker => {
    const thread = new Worker(workerPath);
    thread.on('message', (news: BrainNews) => hear(waiting, news));
    thread.on('error', (reason) => failAll(waiting, reason));
    thread.on('exit', () => {
      if (worker === thread) worker = null;
      failAll(waiting, new Error('The thinking thread ended.'));
    });
    thread.unref();
    return thread;
  };

  return {
    run: (task, ask, { onProgress = () => {}, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return resolve(null);
        lastId += 1;
        const id = lastId;
        const stop = new Int32Array(new SharedArrayBuffer(4));
        signal?.addEventListener('abort', () => Atomics.store(stop, 0, 1), { once: true });
        waiting.set(id, { stop, onProgress, answer: (value) => resolve(value as never), crash: reject });
        worker ??= start();
        const job: BrainJob = { id, task, ask, stop };
        worker.postMessage(job);
      }),
    close: async () => {
      for (const { stop } of waiting.values()) Atomics.store(stop, 0, 1);
      await worker?.terminate();
    },
  };
}

function hear(waiting: Map<number, Waiting>, news: BrainNews): void {
  const job = waiting.get(news.id);
  if (!job) return;
  if (news.type === 'progress') {
    job.onProgress(news.done, news.total);
    return;
  }
  waiting.delete(news.id);
  if (news.type === 'crashed') job.crash(new Error(news.message));
  else job.answer(news.type === 'answer' ? news.answer : null);
}

function failAll(waiting: Map<number, Waiting>, reason: Error): void {
  for (const job of waiting.values()) job.crash(reason);
  waiting.clear();
}
