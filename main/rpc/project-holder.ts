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
  const termListeners = new Set<() => void>();
  const tellOfTerms = () => {
    for (const listener of [...termListeners]) listener();
  };
  const settingsListeners = new Set<() => void>();
  const tellOfSettings = () => {
    for (const listener of [...settingsListeners]) listener();
  };
  const listen = (opened: Journal) => {
    const stops = [
      opened.subscribe(tell),
      opened.subscribeTerms(tellOfTerms),
      opened.subscribeSettings(tellOfSettings),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
  let journal = first;
  let stop = listen(journal);
  return {
    current: () => journal,
    open: (path, create) => {
      const opened = openJournal(path, { create });
      if (!opened.ok) return opened;
      stop();
      journal.close();
      journal = opened.value;
      stop = listen(journal);
      tell(null, []);
      tellOfTerms();
      tellOfSettings();
      return succeed(journal);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeTerms: (listener) => {
      termListeners.add(listener);
      return () => termListeners.delete(listener);
    },
    subscribeSettings: (listener) => {
      settingsListeners.add(listener);
      return () => settingsListeners.delete(listener);
    },
    close: () => {
      stop();
      journal.close();
    },
  };
}
