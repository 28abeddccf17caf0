import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { createConnection, openDatabase } from './connection.ts';
import { findFileFault } from './file-fault.ts';
import type { Journal } from './journal.ts';
import { knownVersion, migrate, readUserVersion } from './migrations.ts';
import { applicationId, canWrite, inspectProjectFile, type ProjectFile, readIdentity } from './project-file.ts';
import { createSqliteJournal } from './sqlite-journal.ts';
import { toStorageFailure } from './storage-failure.ts';

/** How a project file is to be opened. */
export interface OpenOptions {
  /** Whether to make the file where there is none, or only an empty one. */
  readonly create?: boolean;
  /** How long a write waits for another program's, in milliseconds. */
  readonly waitMs?: number;
}

/**
 * Opens a project file, or makes one.
 *
 * A file that may be read but not written opens read-only and says why in `reason`: `project-read-only` where the file or
 * its folder forbids it, `project-newer` where a later program made it, `project-damaged` where its pages are.
 */
export function openJournal(
  path: string,
  { create = false, waitMs = 1000 }: OpenOptions = {},
): Result<Journal, Failure> {
  const absolute = resolve(path);
  const file = inspectProjectFile(absolute);
  if (!file.ok) return file;
  const refusal = findRefusal(absolute, file.value, create);
  if (refusal !== null) return fail(refusal);
  const isReadOnly = file.value.is === 'project' && !file.value.isWritable;
  return openConnected(absolute, { create, isReadOnly, waitMs });
}

/** A journal that is gone when the process ends, for work that is not kept. */
export function openMemoryJournal(): Journal {
  const path = ':memory:';
  const database = openDatabase(path, { isReadOnly: false, waitMs: 0 });
  migrate(database);
  return createSqliteJournal(createConnection(path, database, { reason: null, identity: null }));
}

function findRefusal(path: string, file: ProjectFile, create: boolean): Failure | null {
  if (file.is === 'project') return null;
  if (!create) {
    return file.is === 'absent'
      ? { kind: 'project-missing', path }
      : { kind: 'project-damaged', path, detail: 'the file is empty' };
  }
  const folder = dirname(path);
  if (readIdentity(folder) === null) return { kind: 'project-missing', path };
  return canWrite(folder) && (file.is === 'absent' || canWrite(path)) ? null : { kind: 'project-read-only', path };
}

/** Options with the judgement of the file added. */
interface Terms extends Required<OpenOptions> {
  readonly isReadOnly: boolean;
}

function openConnected(path: string, terms: Terms): Result<Journal, Failure> {
  let database: DatabaseSync | null = null;
  try {
    database = openDatabase(path, terms);
    const opened = settle(path, database, terms);
    if (!opened.ok) database.close();
    return opened;
  } catch (error) {
    database?.close();
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return fail(failure);
  }
}

/** Makes sure that an open database is a project this program can use, bringing an older one up to date. */
function settle(path: string, database: DatabaseSync, { create, isReadOnly }: Terms): Result<Journal, Failure> {
  const version = readUserVersion(database);
  if (version > knownVersion) return openNewer(path, database, version);
  if (version > 0 && readApplicationId(database) !== applicationId) return fail({ kind: 'project-foreign', path });
  // A creation that power loss undid leaves nothing: not something to call a project unless one is to be made.
  if (version === 0 && !create) return fail({ kind: 'project-damaged', path, detail: 'the file is empty' });
  if (version < knownVersion && isReadOnly) return fail({ kind: 'project-read-only', path });
  migrate(database);
  const fault = findFileFault(path, database);
  if (fault?.isFatal) return fail(fault.failure);
  const forbidden: Failure | null = isReadOnly ? { kind: 'project-read-only', path } : null;
  const reason = fault?.failure ?? forbidden;
  return succeed(createSqliteJournal(createConnection(path, database, { reason, identity: readIdentity(path) })));
}

function readApplicationId(database: DatabaseSync): number {
  return Number(database.prepare('pragma application_id').get()?.application_id);
}

/** Opens a file of a later program for look-up, where its tables still answer to what is asked here. */
function openNewer(path: string, database: DatabaseSync, version: number): Result<Journal, Failure> {
  const reason: Failure = { kind: 'project-newer', path, version, known: knownVersion };
  try {
    return succeed(createSqliteJournal(createConnection(path, database, { reason, identity: readIdentity(path) })));
  } catch (error) {
    if (toStorageFailure(error, path) === null) throw error;
    return fail(reason);
  }
}
