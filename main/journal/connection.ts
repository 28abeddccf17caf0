import { DatabaseSync } from 'node:sqlite';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { knownVersion, readUserVersion } from './migrations.ts';
import { type FileIdentity, isSameFile } from './project-file.ts';
import { StorageError, toStorageFailure } from './storage-failure.ts';

/** Where a journal keeps things: one open database, and the rules for reading and writing it. */
export interface Connection {
  readonly path: string;
  readonly database: DatabaseSync;
  /** Why nothing may be written, or null. */
  readonly reason: Failure | null;
  /** Runs the work in one transaction: committed when it succeeds, undone when it fails or throws. */
  write<Value>(work: () => Result<Value, Failure>): Result<Value, Failure>;
  /** Runs the work, with what storage does wrong turned into a failure. */
  read<Value>(work: () => Result<Value, Failure>): Result<Value, Failure>;
  /** Runs a listing; what storage does wrong is thrown as a `StorageError`. */
  list<Value>(work: () => Value): Value;
}

/** The longest value read from or written to a file, in bytes. */
const longestValue = 256 * 1024 * 1024;

/** The first SQLite free of the write-ahead-log corruption fault of 3.7.0 to 3.51.2. */
const oldestSafe = [3, 51, 3] as const;

/** Opens a database with the settings on which durability rests, each read back. Throws what `node:sqlite` throws. */
export function openDatabase(path: string, options: { isReadOnly: boolean; waitMs: number }): DatabaseSync {
  assertSafeSqlite(process.versions.sqlite ?? '0');
  const database = new DatabaseSync(path, {
    readOnly: options.isReadOnly,
    timeout: options.waitMs,
    defensive: true,
    allowExtension: false,
    limits: { length: longestValue },
  });
  try {
    setPragmas(database, options.waitMs, journalMode(path, options.isReadOnly));
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Throws unless a version of SQLite is one that keeps its promises. */
export function assertSafeSqlite(version: string): void {
  const parts = version.split('.').map(Number);
  const difference = oldestSafe.map((part, index) => (parts[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${version} is older than ${oldestSafe.join('.')}`);
}

function journalMode(path: string, isReadOnly: boolean): string | null {
  if (isReadOnly) return null;
  return path === ':memory:' ? 'memory' : 'delete';
}

function setPragmas(database: DatabaseSync, waitMs: number, mode: string | null): void {
  if (mode !== null) setPragma(database, 'journal_mode', mode, mode);
  setPragma(database, 'synchronous', 'extra', 3);
  setPragma(database, 'foreign_keys', 'on', 1);
  setPragma(database, 'trusted_schema', 'off', 0);
  setPragma(database, 'busy_timeout', String(waitMs), waitMs);
}

function setPragma(database: DatabaseSync, name: string, value: string, expected: string | number): void {
  database.exec(`pragma ${name} = ${value}`);
  const actual = Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
  if (actual !== expected) throw new Error(`SQLite keeps ${name} at ${actual}, not ${expected}`);
}

/** Joins an open database, the reason not to write it and the file it must still be; no identity means memory. */
export function createConnection(
  path: string,
  database: DatabaseSync,
  { reason, identity }: { reason: Failure | null; identity: FileIdentity | null },
): Connection {
  const isMoved = () => identity !== null && !isSameFile(path, identity);
  const read = <Value>(work: () => Result<Value, Failure>) => attempt(path, work);
  return {
    path,
    database,
    reason,
    read,
    list: (work) => {
      const result = attempt(path, () => ({ ok: true, value: work() }) as const);
      if (!result.ok) throw new StorageError(result.failure);
      return result.value;
    },
    write: (work) => {
      if (reason !== null) return fail(reason);
      if (isMoved()) return fail({ kind: 'project-moved', path });
      const result = attempt(path, () => transact(path, database, work));
      // The file may go while the commit runs; then the words are in a file nobody can reach.
      return result.ok && isMoved() ? fail({ kind: 'project-moved', path }) : result;
    },
  };
}

function attempt<Value>(path: string, work: () => Result<Value, Failure>): Result<Value, Failure> {
  try {
    return work();
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return fail(failure);
  }
}

function transact<Value>(
  path: string,
  database: DatabaseSync,
  work: () => Result<Value, Failure>,
): Result<Value, Failure> {
  database.exec('begin immediate');
  try {
    const refusal = findTakeover(path, readUserVersion(database));
    const result = refusal === null ? work() : fail(refusal);
    database.exec(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** Whether the file is no longer what it was when it was opened: a newer program migrated it, or it was emptied. */
function findTakeover(path: string, version: number): Failure | null {
  if (version > knownVersion) return { kind: 'project-newer', path, version, known: knownVersion };
  return version < knownVersion ? { kind: 'project-damaged', path, detail: `schema version ${version}` } : null;
}

/** Undoes an open transaction. SQLite has often done so itself, and a rollback that fails is redone at the next opening. */
function rollBack(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec('rollback');
  } catch {
    // The first error is the one to report.
  }
}
