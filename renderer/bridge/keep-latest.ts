import { follow, type Stream } from './follow.ts';

/** The last value of a stream of the host, made for `useSyncExternalStore`. */
export interface Latest<Value> {
  /** Follows the host while someone listens. */
  subscribe(listener: () => void): () => void;
  /** Null before the first answer. */
  snapshot(): Value | null;
  /** Shows a value until the host says another. */
  show(value: Value): void;
}

/** Keeps the last value that was heard, also while nobody listens. */
export function keepLatest<Value>(open: Stream<Value>): Latest<Value> {
  const listeners = new Set<() => void>();
  let latest: Value | null = null;
  let following: AbortController | null = null;

  function hear(value: Value): void {
    latest = value;
    for (const listener of listeners) listener();
  }

  return {
    snapshot: () => latest,
    show: hear,
    subscribe(listener) {
      listeners.add(listener);
      if (!following) {
        following = new AbortController();
        void follow(open, hear, following.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.abort();
        following = null;
      };
    },
  };
}
