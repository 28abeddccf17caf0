import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../shared/checks/all-checks.generated.ts';
import { checkMarks } from '../../../shared/checks/check-marks.generated.ts';
import { checkNames } from '../../../shared/checks/check-names.generated.ts';
import { runChecksOnPair } from '../../../shared/checks/run-checks.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import { readCheckIds, writeIndex } from '../../support/new-check.mjs';
import { readDocExamples } from '../../support/read-doc-examples.ts';
import { expectLoud, expectQuiet } from '../../support/test-check.ts';

const lexicon = readLexicon();
const root = path.resolve(import.meta.dirname, '..', '..', '..');
const read = (...parts: string[]) => fs.readFileSync(path.join(root, ...parts), 'utf8');
const namesIn = (room: string, ending: string) =>
  fs
    .readdirSync(path.join(root, room))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

describe('the list of checks', () => {
  it('is what the generator would write now', () => {
    const squeeze = (text: string) => text.replace(/[\s,]+/gu, '');
    expect(squeeze(read('shared', 'checks', 'all-checks.generated.ts'))).toBe(squeeze(writeIndex(readCheckIds(root))));
  });

  it('has every check by the name it gives itself', () => {
    expect(checkNames).toEqual(Object.fromEntries(allChecks.map(({ id, name }) => [id, name])));
  });

  it('has every check by the category and severity it gives itself', () => {
    const marks = allChecks.map(({ id, category, severity }) => [id, { category, severity }] as const);
    expect(checkMarks).toEqual(Object.fromEntries(marks));
  });

  it('names every check after its file', () => {
    expect(allChecks.map((check) => check.id)).toEqual(readCheckIds(root));
  });

  it('has no page for a check that does not exist', () => {
    const pages = namesIn('docs/checks', '.md').filter((name) => name !== 'README');
    expect(pages.sort()).toEqual(allChecks.map((check) => check.id));
  });

  it('names every check in the overview', () => {
    const overview = read('docs', 'checks', 'README.md');
    expect(allChecks.filter((check) => !overview.includes(`(${check.id}.md)`)).map((check) => check.id)).toEqual([]);
  });
});

describe.each(allChecks)('$id', (check) => {
  it('has a test that runs its table of cases', () => {
    expect(read('tests', 'shared', 'checks', `${check.id}.test.ts`)).toMatch(/^testCheck\(\w+, \{$/mu);
  });

  it('has a page whose examples are true', () => {
    const examples = readDocExamples(read('docs', 'checks', `${check.id}.md`));
    expect(examples.filter((example) => example.isLoud).length).toBeGreaterThan(0);
    expect(examples.filter((example) => !example.isLoud).length).toBeGreaterThan(0);
    for (const { isLoud, sample } of examples) (isLoud ? expectLoud : expectQuiet)(check, sample);
  });

  it('reads 100,000 hostile characters, half on either side, in less than 100 ms', () => {
    const seeds = [
      '“가 (나 1,000만 원 ',
      'the the of and , . ',
      '((((“““.. . .',
      '가나다라마바사',
      'a.B’c-d,e&f',
      '21일 9월 ',
    ];
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(50_000 / seed.length)).slice(0, 50_000);
      const whole = { start: 0, end: text.length };
      const pair = {
        segmentId: 's',
        role: 'paragraph' as const,
        source: text,
        target: text,
        links: [{ source: [whole], target: [whole], score: 1 }],
      };
      // Processor time of this thread, the best of five, so that a busy machine is not taken for a slow check.
      const times = [1, 2, 3, 4, 5].map(() => {
        const start = process.threadCpuUsage();
        runChecksOnPair(pair, { published: null, pairs: [pair], lexicon }, [check]);
        const { user, system } = process.threadCpuUsage(start);
        return (user + system) / 1000;
      });
      expect(Math.min(...times), seed).toBeLessThan(100);
    }
  });
});
