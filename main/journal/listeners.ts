import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Journal, Listener } from './journal.ts';

/** Those who are told of commits. */
export interface Listeners extends Pick<Journal, 'subscribe'> {
  /** Tells everyone, in the order of commits even where a listener appends itself. */
  tell(articleId: string, events: readonly ArticleEvent[]): void;
}

/**
 * Keeps listeners and tells them in order.
 *
 * What a listener throws is thrown again later, alone: it is a bug, but the events are committed and the append that
 * wrote them must say so.
 */
export function createListeners(): Listeners {
  const listeners = new Set<Listener>();
  const waiting: (readonly [string, readonly ArticleEvent[]])[] = [];
  let isTelling = false;
  const deliver = (news: readonly [string, readonly ArticleEvent[]]) => {
    for (const listener of [...listeners]) tellOne(listener, news);
  };
  return {
    subscribe: (listener) => {
      // Wrapped, so that the same function may subscribe twice and end either one.
      const own: Listener = (...news) => listener(...news);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (...news) => {
      waiting.push(news);
      if (isTelling) return;
      isTelling = true;
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) deliver(next);
      isTelling = false;
    },
  };
}

function tellOne(listener: Listener, news: readonly [string, readonly ArticleEvent[]]): void {
  try {
    listener(...news);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
