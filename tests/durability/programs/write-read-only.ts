import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { recordWords } from '../invented-edits.ts';

/*
 * write-read-only.ts FOLDER
 * Opens the project of a folder, records words, has the folder's mount made read-only, tries again, then opens it anew.
 * Prints one JSON value.
 */
const folder = process.argv[2] ?? '';
const path = join(folder, 'test.daejo');

const first = openJournal(path, { create: true });
if (!first.ok) throw new Error(JSON.stringify(first.failure));
const before = recordWords(first.value, 'a1', 'while it could be written');
// The open file keeps its writable mount; its path, and the rollback journal beside it, now lead through this one.
execFileSync('mount', ['--bind', folder, folder]);
execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
const after = recordWords(first.value, 'a1', 'after it could not');
const stillRead = first.value.read('a1');
const second = openJournal(path);
const created = openJournal(join(folder, 'new.daejo'), { create: true });

console.log(
  JSON.stringify({
    before: before.ok,
    after: after.ok ? 'ok' : after.failure.kind,
    stillRead: stillRead.ok ? stillRead.value.length : stillRead.failure.kind,
    reopened: second.ok
      ? {
          isReadOnly: second.value.isReadOnly,
          reason: second.value.reason?.kind,
          events: second.value.read('a1').ok,
          summaries: second.value.summaries().length,
          drafts: second.value.drafts('a1').length,
          settings: second.value.settings(),
          append: describeFailure(recordWords(second.value, 'a1', 'x')),
          configure: describeFailure(second.value.configure({ needsTwoPeople: false })),
        }
      : second.failure.kind,
    created: created.ok ? 'ok' : created.failure.kind,
  }),
);

function describeFailure(result: { ok: true } | { ok: false; failure: { kind: string } }): string {
  return result.ok ? 'ok' : result.failure.kind;
}
