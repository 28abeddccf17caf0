import { sampleArticle } from '../../../main/rpc/sample-article.data.ts';
import { alignArticle } from '../../../shared/align/align-article.ts';
import { linkSentences } from '../../../shared/align/link-sentences.ts';
import type { Pair } from '../../../shared/checks/check.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import { traps } from '../../../shared/lexicon/traps.data.ts';
import { findWrongRenderings } from '../../../shared/lexicon/traps-english.ts';
import { findTrapWords } from '../../../shared/lexicon/traps-korean.ts';
import { readDocExamples } from '../read-doc-examples.ts';
import { readMarked } from '../read-marked.ts';
import type { Case } from '../test-check.ts';

/** Rows that take the program where no example of the pages takes it: dates put right in every field. */
const furtherRows = [
  ['행사는 2019년 3월 5일 열렸다.', 'The event was held on March 5, 2018.'],
  ['공연은 오후 6시 30분 시작한다.', 'The concert begins at 6:20 p.m.'],
  ['지난주 버들시에서 행사가 열렸다.', 'The event was held in Willow next week.'],
  ['3분기 매출이 늘었다.', 'Sales rose in Q2.'],
  ['3분기 매출이 늘었다.', 'Sales rose in the second quarter.'],
] as const;

/** Runs intake, alignment, every trap and every check over the sample article and the examples of the given pages. */
export function runEverything(pages: readonly string[]): void {
  const lexicon = readLexicon();
  const page = readPage([{ name: 'sample', text: sampleArticle }]);
  if (page.ok) alignArticle(page.value.documents, page.value.pieces, { kept: [], idPrefix: 's', lexicon });
  for (const trap of traps) {
    findTrapWords(trap, trap.korean.join(' '));
    findWrongRenderings(trap, trap.wrong.join(' '));
  }
  const published = { year: 2024, month: 3, day: 5 };
  const samples: Case[] = [...pages.flatMap(readDocExamples).map(({ sample }) => sample), ...furtherRows];
  for (const [korean, english, { terms = [], before = [], role = 'paragraph' } = {}] of samples) {
    const rows = [
      ...before.map(([source, target]) => ({ source, target, role: 'paragraph' as const })),
      read(korean, english),
    ];
    const pairs: Pair[] = rows.map((row, index) => ({
      role,
      ...row,
      segmentId: `s${index}`,
      links: linkSentences(row.source, row.target, lexicon),
    }));
    runChecks(pairs, { published, lexicon, terms, dismissed: new Set() });
  }
}

function read(korean: string, english: string) {
  return { source: readMarked(korean).text, target: readMarked(english).text };
}
