import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { recordWords } from '../invented-edits.ts';

/*
 * open-forbidden.ts FOLDER
 * Makes projects whose file or folder then forbids reading or writing, and opens them. Prints one JSON value.
 */
const root = process.argv[2] ?? '';

function tryForbidden(name: string, modes: { file?: number; folder?: number }): unknown {
  const folder = join(root, name);
  const path = join(folder, 'test.daejo');
  mkdirSync(folder);
  const made = openJournal(path, { create: true });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  recordWords(made.value, 'a1', 'while it could be written');
  if (modes.file !== undefined) chmodSync(path, modes.file);
  if (modes.folder !== undefined) chmodSync(folder, modes.folder);
  const later = recordWords(made.value, 'a1', 'after it was forbidden');
  const opened = openJournal(path);
  const answer = {
    whileOpen: later.ok ? 'ok' : later.failure.kind,
    opened: opened.ok ? (opened.value.reason?.kind ?? 'ok') : opened.failure.kind,
    events: opened.ok && opened.value.read('a1').ok,
  };
  chmodSync(folder, 0o755);
  return answer;
}

console.log(
  JSON.stringify({
    file: tryForbidden('file', { file: 0o444 }),
    folder: tryForbidden('folder', { folder: 0o555 }),
    unreadable: tryForbidden('unreadable', { file: 0o000 }),
  }),
);
