import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { recordWords, wordsOf } from '../invented-edits.ts';
import { checkIntegrity } from '../judge-project.ts';

/*
 * fill-disk.ts FOLDER
 * Appends on a small disk until it is full, goes on trying, then makes room and appends again. Prints one JSON value.
 */
const folder = process.argv[2] ?? '';
const path = join(folder, 'test.daejo');
const ballast = join(folder, 'ballast');
writeFileSync(ballast, Buffer.alloc(64 * 1024, 1));

const opened = openJournal(path, { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const journal = opened.value;

const acknowledged: string[] = [];
const failures: string[] = [];
for (let number = 1; failures.length < 10 && number < 1000; number += 1) {
  const words = wordsOf(number);
  const result = recordWords(journal, 'a1', words);
  if (result.ok) acknowledged.push(words);
  else failures.push(result.failure.kind);
}
const integrityWhenFull = checkIntegrity(path);
const journalLeft = execFileSync('ls', [folder], { encoding: 'utf8' }).trimEnd().split('\n');
rmSync(ballast);
const retry = recordWords(journal, 'a1', 'after room was made');
if (retry.ok) acknowledged.push('after room was made');
const events = journal.read('a1');
const kept = events.ok ? events.value.flatMap(({ body }) => (body.type === 'target-corrected' ? body.after : [])) : [];
console.log(
  JSON.stringify({
    failures,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((words) => !kept.includes(words)).length,
    unasked: kept.filter((words) => !acknowledged.includes(words)).length,
    integrity: [integrityWhenFull, checkIntegrity(path)],
    journalLeft,
    isRetried: retry.ok,
  }),
);
