/** Values pushed by one side and awaited by the other, in order; ends when the signal aborts. */
export async function* drainQueue<Value>(
  subscribe: (push: (value: Value) => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value, void> {
  const queue: Value[] = [];
  let wake = () => {};
  const stop = subscribe((value) => {
    queue.push(value);
    wake();
  });
  const end = () => wake();
  signal?.addEventListener('abort', end, { once: true });
  try {
    while (!signal?.aborted) {
      const next = queue.shift();
      if (next !== undefined) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (queue.length > 0 || signal?.aborted) resolve();
        });
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', end);
  }
}
