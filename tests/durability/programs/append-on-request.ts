import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { recordWords } from '../invented-edits.ts';

/*
 * append-on-request.ts PATH
 * Reads requests `{"articleId", "words"}`, one a line, records each as a correction and says its version once committed.
 */
const opened = openJournal(process.argv[2] ?? '', { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const journal = opened.value;
createInterface({ input: process.stdin }).on('line', (line) => {
  const { articleId, words } = JSON.parse(line);
  const result = recordWords(journal, articleId, words);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  writeSync(1, `${result.value.version}\n`);
});
