import type { Connection } from './connection.ts';

/** A listing that stays the same object until the file changes. */
export interface KeptListing<Value> {
  read(): Value;
  /** What was listed last, if it is still kept. */
  peek(): Value | null;
  /** Said after an own write to what is listed. */
  forget(): void;
}

/**
 * Keeps what was listed until somebody writes: other programs are noticed by SQLite's `data_version`, which moves with
 * every commit but one's own; https://sqlite.org/pragma.html#pragma_data_version
 */
export function readUnlessChanged<Value>(connection: Connection, list: () => Value): KeptListing<Value> {
  const dataVersion = connection.database.prepare('pragma data_version');
  let kept: { readonly version: number; readonly value: Value } | null = null;
  return {
    read: () =>
      connection.list(() => {
        const version = Number(dataVersion.get()?.data_version);
        if (kept?.version !== version) kept = { version, value: list() };
        return kept.value;
      }),
    peek: () => kept?.value ?? null,
    forget: () => {
      kept = null;
    },
  };
}
