import type { Connection } from './connection.ts';
import { createDraftStore } from './draft-store.ts';
import { createEventStore } from './event-store.ts';
import type { Journal } from './journal.ts';
import { createListeners } from './listeners.ts';
import { createMemoryStore } from './memory-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSummaryStore } from './summary-store.ts';
import { createTermStore } from './term-store.ts';

/** Joins the stores of one open project file into its journal. */
export function createSqliteJournal(connection: Connection): Journal {
  const { path, reason, database } = connection;
  const { subscribe, tell } = createListeners();
  const memory = createMemoryStore(connection);
  const events = createEventStore(connection, memory);
  return {
    path,
    reason,
    isReadOnly: reason !== null,
    subscribe,
    ...createSummaryStore(connection),
    ...createDraftStore(connection),
    ...createSettingsStore(connection),
    ...createTermStore(connection),
    memory: memory.memory,
    read: events.read,
    append: (...request) => {
      const result = events.append(...request);
      // A summary alone is told too: the library shows what a check found.
      if (result.ok) tell(request[0], result.value);
      return result;
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
