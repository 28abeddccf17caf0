import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createConnection } from '../../../main/journal/connection.ts';
import type { Journal } from '../../../main/journal/journal.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { createSqliteJournal } from '../../../main/journal/sqlite-journal.ts';
import { articleOf, keepDraft, recordWords, wordsOf } from '../invented-edits.ts';

/*
 * append-many.ts PATH COUNT [JOURNAL_MODE SYNCHRONOUS]
 * Records COUNT edits, every fifth as a draft, and says `ACK edit|draft NUMBER VERSION` or `FAIL NUMBER KIND` after each.
 * With two more words the same journal then runs on that file with those settings instead of its own: the control.
 */
const [path = '', count = '0', mode, synchronous] = process.argv.slice(2);

function openOwn(): Journal {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const opened = openJournal(path, { create: true });
    if (opened.ok) return opened.value;
    say(`FAIL opening ${opened.failure.kind}`);
  }
  throw new Error('could not open the project');
}

function openWith(journalMode: string, level: string): Journal {
  openOwn().close();
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = ${journalMode}; pragma synchronous = ${level}; pragma wal_autocheckpoint = 40`);
  return createSqliteJournal(createConnection(path, database, { reason: null, identity: null }));
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

const journal = mode === undefined ? openOwn() : openWith(mode, synchronous ?? 'full');
say('OPEN');
for (let number = 1; number <= Number(count); number += 1) {
  const isDraft = number % 5 === 0;
  const result = isDraft
    ? keepDraft(journal, articleOf(1), number)
    : recordWords(journal, articleOf(number), wordsOf(number));
  if (!result.ok) say(`FAIL ${number} ${result.failure.kind}`);
  else say(`ACK ${isDraft ? 'draft' : 'edit'} ${number} ${result.value?.version ?? 0}`);
}
say('DONE');
// Left open on purpose: a program that is cut off never says goodbye.
