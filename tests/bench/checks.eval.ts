// Checks against pairs with planted faults and their clean twins: npm run eval
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPair } from '../../main/cli/check-command.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { evaluationFolder, needEvaluationData, percent, readLines, score } from './evaluation.ts';

interface Answer {
  readonly clean: Record<string, { pairs: number; rate: number; byCheck: Record<string, number> }>;
  readonly kinds: Record<string, { pairs: number; recall: number }>;
}

needEvaluationData();
const lexicon = readLexicon();
const data = join(evaluationFolder, 'errors');
const lines = readLines<{ id: string; ko: string; en: string }>(score('input-check', data, 'dev'));
const start = performance.now();
const answers = lines.map((line) => JSON.stringify({ id: line.id, findings: checkPair(line, 'en', lexicon) }));
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const out = join(mkdtempSync(join(tmpdir(), 'daejo-eval-')), 'out.jsonl');
writeFileSync(out, answers.join('\n'));
const { clean, kinds } = JSON.parse(score('check', data, 'dev', out)) as Answer;
console.log(`\nchecks: ${lines.length} pairs in ${seconds} s`);
console.log('clean pairs flagged');
for (const [name, { rate, pairs, byCheck }] of Object.entries(clean))
  console.log(`  ${name.padEnd(20)} ${percent(rate).padStart(6)} of ${pairs}  ${JSON.stringify(byCheck)}`);
console.log('faults found at their place');
for (const [kind, { recall, pairs }] of Object.entries(kinds))
  console.log(`  ${kind.padEnd(20)} ${percent(recall).padStart(6)} of ${pairs}`);
