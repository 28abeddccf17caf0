import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Journal } from '../../../main/journal/journal.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import type { Result } from '../../../shared/model/result.ts';

const folders: string[] = [];
const journals: Journal[] = [];

afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A path for a project in a folder of its own, which goes when the test ends. */
export function createScratchPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-journal-'));
  folders.push(folder);
  return join(folder, 'test.daejo');
}

/** Opens a project that must open; it is closed when the test ends. */
export function openOrThrow(path: string, options: { create?: boolean; waitMs?: number } = {}): Journal {
  const journal = unwrap(openJournal(path, options));
  journals.push(journal);
  return journal;
}

/** The value of a result that must be a success. */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The kind of failure of a result, or null for a success. */
export function readKind(result: Result<unknown, { readonly kind: string }>): string | null {
  return result.ok ? null : result.failure.kind;
}
