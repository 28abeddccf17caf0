import type { ArticleSummary } from '../../shared/model/project.ts';
import type { Client } from './client.ts';
import { follow } from './follow.ts';

/** The articles of the project as the host last said; null before the first answer. */
export interface ArticleList {
  /** Follows the host while someone listens. */
  subscribe(listener: () => void): () => void;
  snapshot(): readonly ArticleSummary[] | null;
}

/** A list that hears of every change, newest change first. */
export function createArticleList(client: Client): ArticleList {
  const listeners = new Set<() => void>();
  let articles: readonly ArticleSummary[] | null = null;
  let following: AbortController | null = null;

  function hear(heard: readonly ArticleSummary[]): void {
    articles = heard.toSorted((a, b) => b.changedAt - a.changedAt);
    for (const listener of listeners) listener();
  }

  return {
    snapshot: () => articles,
    subscribe(listener) {
      listeners.add(listener);
      if (!following) {
        following = new AbortController();
        void follow((signal) => client.library.watch(undefined, { signal }), hear, following.signal);
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
