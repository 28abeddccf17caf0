import type { CheckProgress } from '../../shared/contract/contract.ts';
import { pause, type Stream } from './follow.ts';

/** Runs checks one at a time; a newer request ends the older. */
export interface CheckRunner {
  /** Starts a check after a quiet while of so many milliseconds. */
  request(delay: number): void;
  dispose(): void;
}

const retryDelay = 2_000;

/** A runner that hears a check to its end; one whose stream breaks is run again. `hear(null)` means that it ended. */
export function createCheckRunner(
  open: Stream<CheckProgress>,
  hear: (progress: CheckProgress | null) => void,
): CheckRunner {
  let running: AbortController | null = null;
  let isDisposed = false;

  async function run(delay: number, stop: AbortController): Promise<void> {
    await pause(delay, stop.signal);
    if (stop.signal.aborted) return;
    try {
      for await (const progress of await open(stop.signal)) {
        if (stop.signal.aborted) return;
        hear(progress);
      }
      hear(null);
    } catch (error) {
      if (stop.signal.aborted) return;
      console.warn('A check broke off and is run again.', error);
      hear(null);
      request(retryDelay);
    }
  }

  function request(delay: number): void {
    running?.abort();
    if (isDisposed) return;
    running = new AbortController();
    void run(delay, running);
  }

  return {
    request,
    dispose() {
      isDisposed = true;
      running?.abort();
    },
  };
}
