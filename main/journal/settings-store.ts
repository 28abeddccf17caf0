import type { ProjectSettings } from '../../shared/model/project.ts';
import { succeed } from '../../shared/model/result.ts';
import type { Connection } from './connection.ts';
import type { Journal } from './journal.ts';
import { readJson, settingsSchema, writeJson } from './row-schema.ts';

/** What holds in a project that never said otherwise: the stricter rule, so that damage cannot loosen it. */
const defaultSettings: ProjectSettings = { needsTwoPeople: true };

/** Keeps what holds for every article of a project. */
export function createSettingsStore(
  connection: Connection,
): Pick<Journal, 'settings' | 'configure' | 'subscribeSettings'> {
  const select = connection.database.prepare(`select value from settings where name = 'project'`);
  const upsert = connection.database.prepare(`insert or replace into settings values ('project', ?)`);
  const listeners = new Set<() => void>();
  return {
    settings: () => connection.list(() => readJson(settingsSchema, select.get()?.value)) ?? defaultSettings,
    configure: (settings) => {
      const result = connection.write(() => {
        upsert.run(writeJson(settingsSchema, settings));
        return succeed(null);
      });
      if (result.ok) for (const listener of [...listeners]) listener();
      return result;
    },
    subscribeSettings: (listener) => {
      // Wrapped, so that the same function may subscribe twice and end either one.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
