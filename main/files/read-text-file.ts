import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure } from '../../shared/model/failure.ts';
import type { SourceDocument } from '../../shared/model/piece.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { type DecodedText, decodeText, textLimit } from './decode-text.ts';

/** A text file as it was decoded; its name is the file's without the folder. */
export type ReadTextFile = SourceDocument & Pick<DecodedText, 'encoding' | 'mojibake'>;

/** The system's own word for what went wrong, such as ENOENT or EACCES. */
function describeCause(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** Reads and decodes a text file; its size is looked at before its bytes, so that a huge file costs nothing. */
export async function readTextFile(path: string): Promise<Result<ReadTextFile, Failure>> {
  const name = basename(path);
  try {
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return fail({ kind: 'file-unreadable', path, detail: 'not a file' });
    if (size > textLimit) return fail({ kind: 'input-too-large', name, bytes: size, limit: textLimit });
    const decoded = decodeText(await readFile(path), name);
    return decoded.ok ? succeed({ name, ...decoded.value }) : decoded;
  } catch (error) {
    return fail({ kind: 'file-unreadable', path, detail: describeCause(error) });
  }
}
