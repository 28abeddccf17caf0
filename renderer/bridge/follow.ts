/** A stream of the host, as the client gives it. */
export type Stream<Value> = (signal: AbortSignal) => Promise<AsyncIterable<Value>>;

const firstDelay = 300;
const longestDelay = 5_000;

/** Waits, or less when the signal is aborted meanwhile. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/**
 * Hears a stream and opens it again whenever it ends or breaks, until the signal is aborted.
 *
 * `open` is asked anew each time, so that it can begin after what has been heard.
 */
export async function follow<Value>(
  open: Stream<Value>,
  hear: (value: Value) => void,
  signal: AbortSignal,
): Promise<void> {
  let delay = firstDelay;
  while (!signal.aborted) {
    try {
      for await (const value of await open(signal)) {
        if (signal.aborted) return;
        delay = firstDelay;
        hear(value);
      }
    } catch (error) {
      if (signal.aborted) return;
      console.warn('A stream of the host broke and is opened again.', error);
    }
    await pause(delay, signal);
    delay = Math.min(delay * 2, longestDelay);
  }
}
