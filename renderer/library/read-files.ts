import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Client } from '../bridge/client.ts';
import { answer } from '../bridge/disconnected.ts';
import { type BroughtDocument, longestDocument } from './intake-draft.ts';

/** Bytes one file may have: two a code unit, and a byte-order mark. */
const largestFile = 2 * longestDocument + 4;

async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** One file as text, decoded by the host; a file too large is refused before it is read. */
async function readFile(client: Client, file: File): Promise<Result<BroughtDocument, Failure>> {
  const { name, size } = file;
  if (size > largestFile) return fail({ kind: 'input-too-large', name, bytes: size, limit: largestFile });
  let base64: string;
  try {
    base64 = await readBase64(file);
  } catch (error) {
    return fail({ kind: 'file-unreadable', path: name, detail: error instanceof Error ? error.message : '' });
  }
  const decoded = await answer(client.intake.decode({ name, base64 }));
  if (!decoded.ok) return decoded;
  return succeed({ name, text: decoded.value.text, repaired: decoded.value.repaired });
}

/** One or two files as text, in the order given; the first that fails says why. */
export async function readFiles(
  client: Client,
  files: readonly File[],
): Promise<Result<readonly BroughtDocument[], Failure>> {
  const documents: BroughtDocument[] = [];
  for (const file of files) {
    const read = await readFile(client, file);
    if (!read.ok) return read;
    documents.push(read.value);
  }
  return succeed(documents);
}
