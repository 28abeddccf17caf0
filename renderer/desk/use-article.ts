import { useSyncExternalStore } from 'react';
import type { ArticleSession, ArticleView } from '../bridge/article-session.ts';

/** What a session shows now, drawn again whenever it changes. */
export function useArticle(session: ArticleSession): ArticleView {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.snapshot(),
  );
}
