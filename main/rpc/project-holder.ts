import type { ArticleEvent } from '../../shared/model/event.ts';
import { succeed } from '../../shared/model/result.ts';
import type { Journal } from '../journal/journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { ProjectHolder } from './services.ts';

type Listener = (articleId: string | null, events: readonly ArticleEvent[]) => void;

/** Holds the open project; a project that cannot be opened leaves the present one open. */
export function createProjectHolder(first: Journal): ProjectHolder {
  const listeners = new Set<Listener>();
  const tell: Listener = (articleId, events) => {
    for (const listener of [...listeners]) listener(articleId, events);
  };
  let journal = first;
  let stop = journal.subscribe(tell);
  return {
    current: () => journal,
    open: (path, create) => {
      const opened = openJournal(path, { create });
      if (!opened.ok) return opened;
      stop();
      journal.close();
      journal = opened.value;
      stop = journal.subscribe(tell);
      tell(null, []);
      return succeed(journal);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stop();
      journal.close();
    },
  };
}
