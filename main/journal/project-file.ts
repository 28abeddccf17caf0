import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/** The four bytes at offset 68 of a project file, "DAEJ" in ASCII, by which it is told from other SQLite files. */
export const applicationId = 0x4441454a;

/** What can be said of a path before SQLite touches it. */
export type ProjectFile =
  | { readonly is: 'absent' }
  | { readonly is: 'empty' }
  | { readonly is: 'project'; readonly isWritable: boolean };

/** Which file a path leads to, however it is named. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

const magic = Buffer.from('SQLite format 3\0', 'latin1');
const headerLength = 100;

/**
 * Judges a path by its first bytes alone, so that a file of another program is never opened, let alone changed.
 *
 * A header of zeros beside a rollback journal is a creation cut short by power loss; SQLite will undo it.
 */
export function inspectProjectFile(path: string): Result<ProjectFile, Failure> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return succeed({ is: 'absent' });
  if (!stats.isFile()) return fail({ kind: 'project-foreign', path });
  const header = readHeader(path);
  if (!header.ok) return header;
  if (header.value.length === 0) return succeed({ is: 'empty' });
  const failure = judgeHeader(path, header.value);
  return failure === null ? succeed({ is: 'project', isWritable: isWritable(path) }) : fail(failure);
}

function judgeHeader(path: string, header: Buffer): Failure | null {
  if (header.every((byte) => byte === 0) && hasRollbackJournal(path)) return null;
  const start = header.subarray(0, magic.length);
  if (!start.equals(magic.subarray(0, start.length))) return { kind: 'project-foreign', path };
  if (header.length < headerLength) return { kind: 'project-damaged', path, detail: 'shorter than its header' };
  return header.readUInt32BE(68) === applicationId ? null : { kind: 'project-foreign', path };
}

function readHeader(path: string): Result<Buffer, Failure> {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const header = Buffer.alloc(headerLength);
      return succeed(header.subarray(0, readSync(descriptor, header, 0, headerLength, 0)));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return fail({ kind: 'file-unreadable', path, detail: error instanceof Error ? error.message : String(error) });
  }
}

function hasRollbackJournal(path: string): boolean {
  return (statSync(`${realpathSync(path)}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Whether both the file and its folder may be written; SQLite keeps its rollback journal beside the file. */
function isWritable(path: string): boolean {
  const real = realpathSync(path);
  return canWrite(real) && canWrite(dirname(real));
}

/** Whether this process may write to a file or folder. */
export function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The identity of the file a path leads to now, or null when there is none. */
export function readIdentity(path: string): FileIdentity | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : { device: stats.dev, inode: stats.ino };
}

/** Whether a path still leads to the file it led to before. */
export function isSameFile(path: string, identity: FileIdentity): boolean {
  const now = readIdentity(path);
  return now !== null && now.device === identity.device && now.inode === identity.inode;
}
