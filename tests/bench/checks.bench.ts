// How long checking takes, beside a plain comparison of figures in the same run: npm run bench
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleArticle } from '../../main/rpc/sample-article.data.ts';
import { alignArticle } from '../../shared/align/align-article.ts';
import { linkSentences } from '../../shared/align/link-sentences.ts';
import { allChecks } from '../../shared/checks/all-checks.generated.ts';
import type { Check, CheckContext, Pair } from '../../shared/checks/check.ts';
import { checkArticle } from '../../shared/checks/check-run.ts';
import { recheckPair } from '../../shared/checks/recheck.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { readPage } from '../../shared/intake/read-page.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { makeHostileTexts } from '../support/hostile-texts.ts';
import { evaluationFolder, readLines } from './evaluation.ts';

const wanted = Number(process.argv[2] ?? 10_000);

interface Row {
  readonly ko: string;
  readonly en: string;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Professionally translated pairs where there are any, or the rows of the sample article. */
function readRows(): Row[] {
  const file = join(evaluationFolder, 'errors', 'clean.dev.jsonl');
  if (existsSync(file))
    return readLines<Row & { src: string }>(readFileSync(file, 'utf8')).filter(({ src }) => src === 'ntrex');
  const page = readPage([{ name: 'sample', text: sampleArticle }]);
  if (!page.ok) throw new Error(page.failure.kind);
  const { documents, pieces } = page.value;
  return alignArticle(documents, pieces, { kept: [], idPrefix: 's', lexicon }).map(({ source, target }) => ({
    ko: source.map(({ start, end }) => sampleArticle.slice(start, end)).join('\n'),
    en: target,
  }));
}

/** Fresh pairs, of which nothing has been read yet. */
function makePairs(): Pair[] {
  return Array.from({ length: wanted }, (_, index) => {
    const { source, target, links } = linked[index % linked.length] ?? { source: '', target: '', links: [] };
    return { segmentId: `s${index}`, role: 'paragraph', source, target, links };
  });
}

/** What a checker of figures does at the least. */
function countFigureFaults(pairs: readonly Pair[]): number {
  const read = (text: string) => (text.match(/\d[\d,.]*/gu) ?? []).map((figure) => figure.replace(/[,.]/gu, ''));
  return pairs.filter(({ source, target }) => {
    const english = new Set(read(target));
    return read(source).some((figure) => !english.has(figure));
  }).length;
}

/** Milliseconds in each check; what several checks read of a pair is charged to the first that asks for it. */
function timeEachCheck(pairs: readonly Pair[]): Map<string, number> {
  const spent = new Map<string, number>();
  for (const pair of pairs) {
    const context: CheckContext = { published: null, pairs: [pair], lexicon };
    for (const check of allChecks) {
      const ms = time(() => void [...check.find(pair, context)]);
      spent.set(check.id, (spent.get(check.id) ?? 0) + ms);
    }
  }
  return spent;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

const lexicon = readLexicon();
lexicon.renderings('가다');
const rows = readRows();
const linked = rows.map(({ ko, en }) => ({ source: ko, target: en, links: linkSentences(ko, en, lexicon) }));
const linking = time(() => {
  for (const { ko, en } of rows) linkSentences(ko, en, lexicon);
});
const options = { published: null, lexicon, dismissed: new Set<string>() };
let pairs = makePairs();
const plain = time(() => countFigureFaults(pairs));
const alone = time(() => {
  for (const pair of pairs) runChecks([pair], options);
});
pairs = makePairs();
const together = time(() => runChecks(pairs, options));
console.log(`\nchecks: ${wanted} pairs (${rows.length} different), ${allChecks.length} checks, one core`);
console.log(`  all checks, each pair alone        ${seconds(alone).padStart(8)}`);
console.log(`  all checks, as one long article    ${seconds(together).padStart(8)}`);
console.log(`  plain comparison of figures        ${seconds(plain).padStart(8)}`);
console.log(`  linking sentences, before checking ${seconds((linking * wanted) / rows.length).padStart(8)}`);
console.log('of which');
for (const [id, ms] of [...timeEachCheck(makePairs())].sort((a, b) => b[1] - a[1]))
  console.log(`  ${id.padEnd(24)} ${seconds(ms).padStart(8)}`);

/** Milliseconds of each of some keystrokes in rows of an article, linked and checked again. */
function typeInto(rowCount: number): number[] {
  const article = makePairs().slice(0, rowCount);
  const run = checkArticle({ published: null, pairs: article, lexicon, terms: [] }, allChecks);
  return Array.from({ length: 300 }, (_, stroke) => {
    const pair = article[(stroke * 7) % rowCount];
    if (!pair) return 0;
    const at = (stroke * 31) % (pair.target.length + 1);
    const target = `${pair.target.slice(0, at)}e${pair.target.slice(at)}`;
    return time(() => recheckPair(run, { ...pair, target, links: linkSentences(pair.source, target, lexicon) }));
  }).sort((a, b) => a - b);
}

console.log('one row again after a keystroke');
for (const rowCount of [40, 400]) {
  const strokes = typeInto(rowCount);
  const at = (share: number) => `${(strokes[Math.floor(strokes.length * share)] ?? 0).toFixed(2)} ms`;
  console.log(`  in an article of ${String(rowCount).padStart(3)} rows   median ${at(0.5)}, p95 ${at(0.95)}`);
}

/** The kind of hostile text that holds a check up most, with its milliseconds, reading it included. */
function findWorst(check: Check): readonly [string, number] {
  const times = hostile.map(([kind, pair]): [string, number] => {
    const context: CheckContext = { published: null, pairs: [pair], lexicon };
    return [kind, Math.min(...[0, 1].map(() => time(() => void [...check.find({ ...pair }, context)])))];
  });
  return times.reduce((worst, one) => (one[1] > worst[1] ? one : worst), ['', 0]);
}

const hostile = Object.entries(makeHostileTexts(100_000)).map(([kind, text]): [string, Pair] => [
  kind,
  { segmentId: 's1', role: 'paragraph', source: text, target: text, links: [] },
]);
console.log('the worst of hostile texts of 100,000 characters, from reading to marks');
const worst = allChecks.map((check) => [check.id, ...findWorst(check)] as const).sort((a, b) => b[2] - a[2]);
for (const [id, kind, ms] of worst.slice(0, 12))
  console.log(`  ${id.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms  ${kind}`);
