// Whole pages, from paste to findings, against annotated articles: npm run eval
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewPage } from '../../main/cli/review-page.ts';
import { toReviewJson } from '../../main/cli/to-review-json.ts';
import { readPage } from '../../shared/intake/read-page.ts';
import { evaluationFolder, needEvaluationData, percent, score } from './evaluation.ts';
import { tellMeasured } from './renew-measured.ts';

interface Answer {
  readonly paragraphLinks: { f1: number };
  readonly paragraphsLost: number;
  readonly noiseTakenForText: number;
  readonly precision: number;
  readonly findings: number;
  readonly markedCharacters: { f1: number };
  readonly innocentFlagged: number;
  readonly severities: Record<string, { errors: number; found: number; recall: number }>;
}

needEvaluationData();
const pages = join(evaluationFolder, 'articles');
const out = mkdtempSync(join(tmpdir(), 'daejo-eval-'));
for (const id of readdirSync(pages)) {
  const read = readPage([{ name: id, text: readFileSync(join(pages, id, 'article.txt'), 'utf8') }]);
  const reviewed = read.ok ? await reviewPage(read.value, 'en') : read;
  if (reviewed.ok) writeFileSync(join(out, `${id}.json`), JSON.stringify(toReviewJson(reviewed.value, 'en')));
}
const answer = JSON.parse(score('articles', pages, out)) as Answer;
tellMeasured('pages', [
  'pages',
  `  paragraph links F1 ${answer.paragraphLinks.f1.toFixed(4)}, paragraphs lost ${answer.paragraphsLost}, noise taken for text ${answer.noiseTakenForText}`,
  `  findings ${answer.findings}, precision ${percent(answer.precision)}, character F1 ${answer.markedCharacters.f1.toFixed(3)}, right spans flagged ${answer.innocentFlagged}`,
  ...Object.entries(answer.severities).map(
    ([severity, { errors, found, recall }]) =>
      `  ${severity.padEnd(9)} ${found} of ${errors} found (${percent(recall)})`,
  ),
]);
