// How many Korean content words of real texts have an entry in the lexicon: npm run eval
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentWord, readContentWords } from './content-words.ts';
import { evaluationFolder, needEvaluationData, percent, readLines } from './evaluation.ts';

needEvaluationData();

/** The documents by turns in two halves: gaps are looked at in the odd ones only, so the even ones say what hidden ones will. */
function readDocuments(rest: number): ContentWord[] {
  const folder = join(evaluationFolder, 'align', 'easy', 'dev');
  const read = (id: string, side: string) => readFileSync(join(folder, id, `${side}.txt`), 'utf8');
  return readdirSync(folder)
    .filter((_id, index) => index % 2 === rest)
    .flatMap((id) => readContentWords(read(id, 'ko'), read(id, 'en')));
}

function readPairs(): ContentWord[] {
  const lines = readFileSync(join(evaluationFolder, 'errors', 'clean.dev.jsonl'), 'utf8');
  return readLines<{ src: string; ko: string; en: string }>(lines)
    .filter((pair) => pair.src === 'park')
    .flatMap((pair) => readContentWords(pair.ko, pair.en));
}

function readPages(): ContentWord[] {
  const folder = join(evaluationFolder, 'articles');
  return readdirSync(folder).flatMap((id) => {
    const { ko, en } = JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8')) as {
      ko: string[];
      en: string[];
    };
    return readContentWords(ko.join('\n'), en.join('\n'));
  });
}

function describeCoverage(words: readonly ContentWord[]): string {
  const share = (...kinds: string[]) =>
    percent(words.filter((word) => kinds.includes(word.knowledge)).length / words.length).padStart(6);
  return `${String(words.length).padStart(6)} words ${share('entry')} have an entry, ${share('entry', 'parts')} with those all of whose parts have`;
}

const texts = {
  'documents, odd': readDocuments(1),
  'documents, even': readDocuments(0),
  documents: [...readDocuments(0), ...readDocuments(1)],
  'loose pairs': readPairs(),
  pages: readPages(),
};
console.log('\nlexicon: content words');
for (const [name, words] of Object.entries(texts)) {
  console.log(`  ${name.padEnd(16)} with names    ${describeCoverage(words)}`);
  console.log(`  ${' '.repeat(16)} without names ${describeCoverage(words.filter((word) => !word.isName))}`);
}

const wanted = process.argv[process.argv.indexOf('--unknown') + 1];
if (process.argv.includes('--unknown')) {
  const unknown = new Map<string, number>();
  for (const word of texts[(wanted ?? 'documents') as keyof typeof texts])
    if (word.knowledge === 'unknown') {
      const key = `${word.isName ? 'name ' : ''}${word.text}`;
      unknown.set(key, (unknown.get(key) ?? 0) + 1);
    }
  for (const [word, count] of [...unknown].sort((a, b) => b[1] - a[1])) console.log(`  ${count} ${word}`);
}
