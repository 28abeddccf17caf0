import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/**
 * Writes a file whole or not at all: a temporary file in the same folder, fsync, rename, fsync of the folder. What
 * stood at the path before stays until the new file is complete, and keeps its permissions.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const mode = await stat(path).then(
      (before) => before.mode & 0o777,
      () => 0o644,
    );
    await writeThrough(temporary, bytes, mode);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return succeed(null);
  } catch (reason) {
    await rm(temporary, { force: true }).catch(() => {});
    return fail(toFailure(path, reason));
  }
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot open folders; there the rename is as durable as the system makes it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function toFailure(path: string, reason: unknown): Failure {
  const detail = reason instanceof Error ? reason.message : String(reason);
  if (reason instanceof Error && 'code' in reason && reason.code === 'ENOSPC') return { kind: 'disk-full', path };
  return { kind: 'file-unwritable', path, detail };
}
