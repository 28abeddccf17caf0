import { dirname } from 'node:path';
import type { Failure } from '../../shared/model/failure.ts';
import { canWrite } from './project-file.ts';

/** Carries a failure out of a listing that has no `Result` to put it in. */
export class StorageError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.name = 'StorageError';
    this.failure = failure;
  }
}

type FailureOf = (path: string, detail: string) => Failure;

/** Extended result codes whose meaning differs from their family's; https://sqlite.org/rescode.html */
const failureByExtendedCode: ReadonlyMap<number, FailureOf> = new Map<number, FailureOf>([
  [1032, (path) => ({ kind: 'project-moved', path })], // SQLITE_READONLY_DBMOVED
]);

/** SQLite's primary result codes as failures; a code that is not here is a fault of this program. */
const failureByCode: ReadonlyMap<number, FailureOf> = new Map<number, FailureOf>([
  [1, (path, detail) => ({ kind: 'project-damaged', path, detail })], // ERROR: our fixed SQL no longer fits the tables
  [3, (path) => ({ kind: 'project-read-only', path })], // PERM
  [5, (path) => ({ kind: 'project-busy', path })], // BUSY
  [6, (path) => ({ kind: 'project-busy', path })], // LOCKED
  [8, (path) => ({ kind: 'project-read-only', path })], // READONLY
  [10, (path, detail) => ({ kind: 'disk-failed', path, detail })], // IOERR
  [11, (path, detail) => ({ kind: 'project-damaged', path, detail })], // CORRUPT
  [13, (path) => ({ kind: 'disk-full', path })], // FULL
  [14, explainUnopened], // CANTOPEN
  [17, (path, detail) => ({ kind: 'project-damaged', path, detail })], // SCHEMA
  [18, (path, detail) => ({ kind: 'project-damaged', path, detail })], // TOOBIG
  [19, (path, detail) => ({ kind: 'project-damaged', path, detail })], // CONSTRAINT
  [26, (path, detail) => ({ kind: 'project-damaged', path, detail })], // NOTADB
]);

/** A file or its rollback journal that would not open: most often a disk that has become read-only. */
function explainUnopened(path: string, detail: string): Failure {
  return canWrite(dirname(path)) ? { kind: 'disk-failed', path, detail } : { kind: 'project-read-only', path };
}

/** The extended result code of an error thrown by `node:sqlite`, or null for any other error. */
function readResultCode(error: unknown): number | null {
  const isSqlite = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
  return isSqlite ? Number(error.errcode) : null;
}

/** What an error thrown by `node:sqlite` means to a person, or null where it is a bug. */
export function toStorageFailure(error: unknown, path: string): Failure | null {
  const code = readResultCode(error);
  if (code === null) return null;
  const failureOf = failureByExtendedCode.get(code) ?? failureByCode.get(code & 0xff);
  return failureOf?.(path, `${error instanceof Error ? error.message : ''} (SQLite ${code})`) ?? null;
}
