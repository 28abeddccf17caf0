import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/** Bytes a table of terms may have. */
const largestTable = 20_000_000;

/** A file as base64; one too large is refused before it is read. */
export async function readBase64(file: File): Promise<Result<string, Failure>> {
  const { name, size } = file;
  if (size > largestTable) return fail({ kind: 'input-too-large', name, bytes: size, limit: largestTable });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(succeed(String(reader.result).replace(/^[^,]*,/u, '')));
    reader.onerror = () =>
      resolve(fail({ kind: 'file-unreadable', path: name, detail: reader.error?.message ?? 'unknown' }));
    reader.readAsDataURL(file);
  });
}
