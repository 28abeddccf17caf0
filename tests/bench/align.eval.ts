// Alignment against annotated documents: npm run eval
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignTexts } from '../../shared/align/align-pair.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { evaluationFolder, needEvaluationData, percent, readLines, score } from './evaluation.ts';

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

needEvaluationData();
const lexicon = readLexicon();
const folder = mkdtempSync(join(tmpdir(), 'daejo-eval-'));
console.log('alignment   links F1   segments F1   omissions P / R   seconds');
for (const set of ['hard', 'easy']) {
  const documents = join(evaluationFolder, 'align', set, 'dev');
  const lines = readLines<{ id: string; ko: string; en: string }>(score('input-align', documents));
  const start = performance.now();
  const answers = lines.map(({ id, ko, en }) => JSON.stringify({ id, ...alignTexts(ko, en, lexicon) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const out = join(folder, `${set}.jsonl`);
  writeFileSync(out, answers.join('\n'));
  const rates = JSON.parse(score('align', documents, out)) as Record<'sentenceLinks' | 'segments' | 'omissions', Rates>;
  const { sentenceLinks, segments, omissions } = rates;
  console.log(
    `${set.padEnd(11)} ${sentenceLinks.f1.toFixed(4)}     ${segments.f1.toFixed(4)}        ${percent(omissions.precision)} / ${percent(omissions.recall)}    ${seconds}`,
  );
}
