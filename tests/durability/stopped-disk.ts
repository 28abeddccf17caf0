import type { Random } from './random.ts';
import type { Operation } from './trace-writes.ts';

/** What a folder holds after the machine stopped: bytes by path. */
export type DiskImage = ReadonlyMap<string, Buffer>;

/** How much of what was never synced is still there: nothing, all, a random half, or a random half of the sectors. */
export const survivals = ['nothing', 'everything', 'some', 'torn'] as const;

type Survival = (typeof survivals)[number];
type Change = Extract<Operation, { readonly kind: 'write' | 'truncate' }>;
type NameChange = { readonly path: string; readonly file: File | null };

/** A file apart from its names: a name taken away and given again leads to another one. */
interface File {
  durable: Buffer;
  pending: Change[];
}

const sectorLength = 512;

/**
 * A disk that only keeps what was synced: the bytes of a file by syncing the file, its name by syncing the folder.
 *
 * Stricter than Linux file systems are, as strict as POSIX allows: names may be lost although the file was synced, and
 * un-synced writes survive in any combination, whole or by sectors.
 */
export function stopAfter(operations: readonly Operation[], folder: string, survival: Survival, random: Random) {
  const names = new Map<string, File>();
  const durableNames = new Map<string, File>();
  let renamings: NameChange[] = [];
  const act = (operation: Operation) => {
    if (operation.kind === 'print') return;
    const { path } = operation;
    if (operation.kind === 'create' && !names.has(path)) {
      const file = { durable: Buffer.alloc(0), pending: [] };
      names.set(path, file);
      renamings.push({ path, file });
    } else if (operation.kind === 'unlink') {
      names.delete(path);
      renamings.push({ path, file: null });
    } else if (operation.kind === 'sync' && path === folder) {
      for (const change of renamings) rename(durableNames, change);
      renamings = [];
    } else if (operation.kind === 'sync') {
      settleAll(names.get(path));
    } else if (operation.kind === 'write' || operation.kind === 'truncate') {
      names.get(path)?.pending.push(operation);
    }
  };
  operations.forEach(act);
  for (const change of renamings) if (survives(survival, random)) rename(durableNames, change);
  return developImage(durableNames, survival, random);
}

function rename(names: Map<string, File>, { path, file }: NameChange): void {
  if (file === null) names.delete(path);
  else names.set(path, file);
}

function settleAll(file: File | undefined): void {
  if (file === undefined) return;
  for (const change of file.pending) file.durable = applyChange(file.durable, change);
  file.pending = [];
}

function survives(survival: Survival, random: Random): boolean {
  if (survival === 'nothing') return false;
  return survival === 'everything' || random.next() < 0.5;
}

function developImage(names: ReadonlyMap<string, File>, survival: Survival, random: Random): DiskImage {
  const image = new Map<string, Buffer>();
  for (const [path, { durable, pending }] of names) {
    let bytes = durable;
    for (const change of pending) {
      const parts = survival === 'torn' && change.kind === 'write' ? toSectors(change) : [change];
      for (const part of parts) if (survives(survival, random)) bytes = applyChange(bytes, part);
    }
    image.set(path, bytes);
  }
  return image;
}

function toSectors({ path, offset, bytes }: Extract<Change, { kind: 'write' }>): Change[] {
  return Array.from({ length: Math.ceil(bytes.length / sectorLength) }, (_, index) => ({
    kind: 'write',
    path,
    offset: offset + index * sectorLength,
    bytes: bytes.subarray(index * sectorLength, (index + 1) * sectorLength),
  }));
}

/** The bytes after a change. What is there is changed in place, where there is room behind it: every state has its own. */
function applyChange(before: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') return grow(before, change.length).subarray(0, change.length);
  const after = grow(before, Math.max(before.length, change.offset + change.bytes.length));
  change.bytes.copy(after, change.offset);
  return after;
}

/** At least so many bytes, zeros behind those that were there; moved to twice the room where there is too little. */
function grow(before: Buffer, length: number): Buffer {
  if (length <= before.length) return before;
  if (before.byteOffset === 0 && length <= before.buffer.byteLength) {
    return Buffer.from(before.buffer, 0, length).fill(0, before.length);
  }
  const room = Buffer.from(new ArrayBuffer(2 * length));
  before.copy(room);
  return room.subarray(0, length);
}
