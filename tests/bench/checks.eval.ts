// Checks against pairs with planted faults and their clean twins: npm run eval
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPair } from '../../main/cli/check-command.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { evaluationFolder, needEvaluationData, percent, readLines, score } from './evaluation.ts';
import { tellMeasured } from './renew-measured.ts';

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

/** How many clean pairs each check flags, one column for each sort of pair. */
function listByCheck(): string[] {
  const sorts = Object.values(clean).map(({ byCheck }) => byCheck);
  const total = (check: string) => sorts.reduce((sum, byCheck) => sum + (byCheck[check] ?? 0), 0);
  const checks = [...new Set(sorts.flatMap((byCheck) => Object.keys(byCheck)))].sort((a, b) => total(b) - total(a));
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(18)).join('')}`;
  return [
    row('by check', Object.keys(clean)),
    ...checks.map((check) =>
      row(
        check,
        sorts.map((byCheck) => String(byCheck[check] ?? 0)),
      ),
    ),
  ];
}

console.log(`\n${lines.length} pairs in ${seconds} s`);
tellMeasured('checks', [
  `checks: ${lines.length} pairs`,
  'clean pairs flagged',
  ...Object.entries(clean).map(
    ([name, { rate, pairs }]) => `  ${name.padEnd(20)} ${percent(rate).padStart(6)} of ${pairs}`,
  ),
  ...listByCheck(),
  'faults found at their place',
  ...Object.entries(kinds).map(
    ([kind, { recall, pairs }]) => `  ${kind.padEnd(20)} ${percent(recall).padStart(6)} of ${pairs}`,
  ),
]);
