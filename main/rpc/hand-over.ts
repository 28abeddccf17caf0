import type { Exported } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Dialogs } from './services.ts';

/** A file made here, not yet anywhere. */
interface MadeFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Writes a file to a path the person chooses; where the host has no dialogs, the window downloads it. */
export async function handOver(
  dialogs: Dialogs | null,
  { name, mime, bytes }: MadeFile,
): Promise<Result<Exported, Failure>> {
  if (!dialogs) {
    return succeed({ kind: 'download', name, mime, base64: Buffer.from(bytes).toString('base64') });
  }
  const path = await dialogs.chooseSavePath(name);
  if (path === null) return succeed({ kind: 'cancelled' });
  const written = await writeWhole(path, bytes);
  return written.ok ? succeed({ kind: 'saved', path }) : written;
}
