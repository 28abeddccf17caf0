// How long aligning takes, beside a plain Gale–Church in the same run: npm run bench
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleArticle } from '../../main/rpc/sample-article.data.ts';
import { alignArticle } from '../../shared/align/align-article.ts';
import { type AlignSentence, alignSentences, readAlignSentences } from '../../shared/align/align-texts.ts';
import { readPage } from '../../shared/intake/read-page.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { evaluationFolder } from './evaluation.ts';
import { alignByLength } from './gale-church.ts';

const wanted = Number(process.argv[2] ?? 20_000);

function time<Value>(work: () => Value): { value: Value; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Paragraphs of real documents where there are any, or of the sample article. */
function readTexts(): { ko: string[]; en: string[] }[] {
  const folder = join(evaluationFolder, 'align', 'hard', 'dev');
  const read = (path: string) => readFileSync(path, 'utf8').trim().split(/\n\n+/u);
  if (existsSync(folder))
    return readdirSync(folder).map((id) => ({
      ko: read(join(folder, id, 'ko.txt')),
      en: read(join(folder, id, 'en.txt')),
    }));
  const page = readPage([{ name: 'sample', text: sampleArticle }]);
  if (!page.ok) throw new Error(page.failure.kind);
  const texts = page.value.pieces.filter(({ use }) => use.as === 'text');
  const of = (language: string) =>
    texts.filter((piece) => piece.language === language).map(({ start, end }) => sampleArticle.slice(start, end));
  return [{ ko: of('ko'), en: of('en') }];
}

function repeat(paragraphs: (index: number) => readonly AlignSentence[], count: number): AlignSentence[] {
  const sentences: AlignSentence[] = [];
  for (let index = 0; index < count; index += 1)
    for (const sentence of paragraphs(index))
      sentences.push({ ...sentence, paragraph: sentence.paragraph + index * 1000 });
  return sentences;
}

const loading = time(readLexicon);
loading.value.renderings('가다');
console.log(`lexicon read in ${loading.ms.toFixed(0)} ms`);

const texts = readTexts();
const read = texts.map(({ ko, en }) => ({ ko: readAlignSentences(ko, 'ko'), en: readAlignSentences(en, 'en') }));
const each = read.reduce((sum, { ko }) => sum + ko.length, 0) / read.length;
const copies = Math.ceil(wanted / each);
const source = repeat((index) => read[index % read.length]?.ko ?? [], copies);
const target = repeat((index) => read[index % read.length]?.en ?? [], copies);

const page = readPage([{ name: 'sample', text: sampleArticle }]);
if (!page.ok) throw new Error(page.failure.kind);
const { documents, pieces } = page.value;
const options = { kept: [], idPrefix: 's', lexicon: loading.value };
const runs = Array.from({ length: 15 }, () => time(() => alignArticle(documents, pieces, options)).ms);
console.log(`one article: median ${median(runs).toFixed(1)} ms, first ${(runs[0] ?? 0).toFixed(1)} ms`);

const ours = time(() => alignSentences(source, target, loading.value));
const memory = process.memoryUsage().rss / 1e6;
const lengths = (sentences: readonly AlignSentence[]) => sentences.map(({ text }) => text.length);
const plain = time(() => alignByLength(lengths(source), lengths(target)));
console.log(`${source.length} × ${target.length} sentences`);
console.log(
  `  Daejo                ${(ours.ms / 1000).toFixed(1)} s, ${ours.value.length} beads, ${memory.toFixed(0)} MB resident`,
);
console.log(`  plain Gale–Church    ${(plain.ms / 1000).toFixed(1)} s, ${plain.value} beads`);
