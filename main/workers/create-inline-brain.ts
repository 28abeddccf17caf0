import type { Brain } from './brain-service.ts';
import { createThinker } from './think.ts';

/** A brain on the calling thread, for the terminal program and for tests that need no thread. */
export function createInlineBrain(): Brain {
  const think = createThinker();
  return {
    run: async (task, ask, { onProgress = () => {}, signal } = {}) => {
      const answer = think(task, ask, { onProgress, isCancelled: () => signal?.aborted ?? false });
      return signal?.aborted ? null : answer;
    },
    close: async () => {},
  };
}
