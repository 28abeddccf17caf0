import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { keepDraft, recordWords } from '../invented-edits.ts';

/*
 * append-on-request.ts PATH
 * Reads requests `{"articleId", "words"}`, one a line, records each as a correction and says its version once committed;
 * with a `"number"` keeps them as the draft of that number and says the number.
 */
const opened = openJournal(process.argv[2] ?? '', { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const journal = opened.value;
createInterface({ input: process.stdin }).on('line', (line) => {
  const { articleId, words, number } = JSON.parse(line);
  const result =
    number === undefined ? recordWords(journal, articleId, words) : keepDraft(journal, articleId, number, words);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  writeSync(1, `${result.value?.version ?? number}\n`);
});
