// How many Korean words of real documents the lexicon knows: npm run eval
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCompound } from '../../shared/lexicon/create-lexicon.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { readKoreanWords } from '../../shared/text/read-korean-words.ts';
import { evaluationFolder, needEvaluationData, percent } from './evaluation.ts';

needEvaluationData();
const lexicon = readLexicon();
const folder = join(evaluationFolder, 'align', 'easy', 'dev');
const unknown = new Map<string, number>();
let words = 0;
let known = 0;
let asParts = 0;
for (const id of readdirSync(folder)) {
  for (const { text, stems } of readKoreanWords(readFileSync(join(folder, id, 'ko.txt'), 'utf8'))) {
    if (!/[가-힣]/u.test(text)) continue;
    words += 1;
    const bare = stems.at(-1) ?? text;
    const covered = readCompound(bare, lexicon).join('').length;
    if (stems.some((stem) => lexicon.renderings(stem).length > 0)) known += 1;
    else if (covered * 2 > bare.length) asParts += 1;
    else unknown.set(bare, (unknown.get(bare) ?? 0) + 1);
  }
}
console.log(
  `\nlexicon: of ${words} Korean words ${percent(known / words)} are known, ${percent(asParts / words)} by their parts`,
);
if (process.argv.includes('--unknown'))
  for (const [word, count] of [...unknown].sort((a, b) => b[1] - a[1]).slice(0, 80)) console.log(`  ${count} ${word}`);
