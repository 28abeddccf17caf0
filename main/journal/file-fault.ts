import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Failure } from '../../shared/model/failure.ts';
import { migrate, readSchemaObjects } from './migrations.ts';

/** Something wrong with a file that has the name and number of a project. */
export interface FileFault {
  /** Whether not even reading is safe or possible. */
  readonly isFatal: boolean;
  readonly failure: Failure;
}

/**
 * Looks for tables that are not the ones this program makes, then for damaged pages.
 *
 * A table missing, changed or added (a trigger could rewrite what is stored) is fatal. Damaged pages are not: what is
 * on the sound ones may still be read and taken out.
 */
export function findFileFault(path: string, database: DatabaseSync): FileFault | null {
  const expected = expectedSchema();
  const actual = new Set(readSchemaObjects(database));
  const odd =
    [...expected].find((object) => !actual.has(object)) ?? [...actual].find((object) => !expected.has(object));
  if (odd !== undefined)
    return { isFatal: true, failure: damaged(path, `unexpected schema: ${odd.split(' ', 2).join(' ')}`) };
  const detail = findPageFault(path, database);
  if (detail === null) return null;
  return hasReadError(detail)
    ? { isFatal: true, failure: { kind: 'disk-failed', path, detail } }
    : { isFatal: false, failure: damaged(path, detail) };
}

function damaged(path: string, detail: string): Failure {
  return { kind: 'project-damaged', path, detail };
}

/** Whether the check stopped at a page the disk would not give (SQLITE_IOERR): a failing disk, not a damaged file. */
function hasReadError(answer: string): boolean {
  const code = /error code=(\d{1,6})/.exec(answer)?.[1];
  return code !== undefined && (Number(code) & 0xff) === 10;
}

function findPageFault(path: string, database: DatabaseSync): string | null {
  // SQLite reads a last page cut short as if zeros followed.
  const promised = readNumber(database, 'page_count') * readNumber(database, 'page_size');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < promised) return `${size} bytes of ${promised}`;
  const answer = String(database.prepare('pragma quick_check(1)').get()?.quick_check);
  return answer === 'ok' ? null : answer;
}

function readNumber(database: DatabaseSync, pragma: string): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma]);
}

function expectedSchema(): Set<string> {
  const model = new DatabaseSync(':memory:');
  migrate(model);
  const objects = readSchemaObjects(model);
  model.close();
  return new Set(objects);
}
