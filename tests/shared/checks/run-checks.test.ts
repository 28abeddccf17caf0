import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Pair } from '../../../shared/checks/check.ts';
import { runChecks, runChecksOnPair } from '../../../shared/checks/run-checks.ts';
import type { Severity } from '../../../shared/model/finding.ts';

const context = { published: null, pairs: [] };
const options = { published: null, dismissed: new Set<string>() };
const reason = { ko: '까닭', en: 'why' };

function toPair(target: string, source = '하늘시', segmentId = 's1'): Pair {
  return { segmentId, role: 'paragraph', source, target, links: [] };
}

/** Marks every place where a word stands in the English. */
function createWordCheck(word: string, severity: Severity = 'major', id = `no-${word}`): Check {
  return {
    id,
    name: { ko: id, en: id },
    category: 'style/awkward',
    severity,
    *find({ target }) {
      for (let at = target.indexOf(word); at >= 0; at = target.indexOf(word, at + 1)) {
        yield { target: { start: at, end: at + word.length }, reason };
      }
    },
  };
}

describe('runChecks', () => {
  it('stamps check, category, severity and segment', () => {
    const [finding] = runChecks([toPair('a bad day')], { ...options, checks: [createWordCheck('bad')] });
    expect(finding).toMatchObject({
      check: 'no-bad',
      category: 'style/awkward',
      severity: 'major',
      segmentId: 's1',
      target: { start: 2, end: 5 },
      source: null,
      expected: [],
      suggestion: null,
    });
  });

  it('puts the gravest first, then keeps the order of the text', () => {
    const checks = [createWordCheck('low', 'minor'), createWordCheck('high', 'critical'), createWordCheck('mid')];
    const pairs = [toPair('low mid high', '가', 's1'), toPair('high low', '나', 's2')];
    const order = runChecks(pairs, { ...options, checks }).map((finding) => `${finding.segmentId} ${finding.check}`);
    expect(order).toEqual(['s1 no-high', 's2 no-high', 's1 no-mid', 's1 no-low', 's2 no-low']);
  });

  it('leaves out what was dismissed, only while its words stand', () => {
    const checks = [createWordCheck('bad')];
    const keys = runChecks([toPair('a bad day')], { ...options, checks }).map((finding) => finding.key);
    const dismissed = new Set(keys);
    expect(runChecks([toPair('one more bad day')], { ...options, checks, dismissed })).toEqual([]);
    expect(
      runChecks([toPair('a worse day')], {
        ...options,
        checks: [createWordCheck('worse', 'major', 'no-bad')],
        dismissed,
      }),
    ).toHaveLength(1);
  });

  it('tells equal findings of one segment apart', () => {
    const keys = runChecks([toPair('bad bad')], { ...options, checks: [createWordCheck('bad')] }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('names a lone mark by the words around it', () => {
    const keyOf = (target: string) =>
      runChecks([toPair(target)], { ...options, checks: [createWordCheck('"')] })[0]?.key;
    expect(keyOf('he said "yes')).not.toBe(keyOf('she wrote "no'));
    expect(keyOf('he said "yes')).toBe(keyOf('then he said  "yes'));
  });

  it('turns a crash into one visible neutral finding and keeps the others', () => {
    const broken: Check = {
      ...createWordCheck('x'),
      id: 'broken',
      // biome-ignore lint/correctness/useYield: it fails before it can yield
      *find() {
        throw new Error('no dictionary');
      },
    };
    const findings = runChecks([toPair('a bad day')], { ...options, checks: [broken, createWordCheck('bad')] });
    expect(findings.map((finding) => [finding.check, finding.severity])).toEqual([
      ['no-bad', 'major'],
      ['check-failed', 'neutral'],
    ]);
    expect(findings[1]?.message.en).toContain('no dictionary');
  });

  it('reports progress and stops when cancelled', () => {
    const seen: number[] = [];
    const pairs = ['bad', 'bad', 'bad'].map((target, index) => toPair(target, '가', `s${index}`));
    const findings = runChecks(pairs, {
      ...options,
      checks: [createWordCheck('bad')],
      onProgress: (done, total) => seen.push(done / total),
      isCancelled: () => seen.length === 2,
    });
    expect(seen).toEqual([1 / 3, 2 / 3]);
    expect(findings).toHaveLength(2);
  });

  it('reports one place once when one check yields it twice', () => {
    const twice = {
      ...createWordCheck('bad'),
      find: (pair: Pair) => [
        ...createWordCheck('bad').find(pair, context),
        ...createWordCheck('bad').find(pair, context),
      ],
    };
    expect(runChecksOnPair(toPair('a bad day'), context, [twice])).toHaveLength(1);
  });

  it('keeps the graver of two checks that mark the same words', () => {
    const checks = [createWordCheck('bad', 'minor', 'style'), createWordCheck('bad', 'critical', 'sense')];
    expect(runChecksOnPair(toPair('a bad day'), context, checks).map((finding) => finding.check)).toEqual(['sense']);
  });

  it('lets an omitted sentence speak for the numbers inside it', () => {
    const mark = (id: string, start: number, end: number): Check => ({
      ...createWordCheck('x', 'major', id),
      find: () => [{ source: { start, end }, target: { start: 0, end: 0 }, reason }],
    });
    const checks = [mark('number-mismatch', 3, 6), mark('sentence-omitted', 0, 10), mark('date-mismatch', 12, 14)];
    const found = runChecksOnPair(toPair('We left.', '12명이 왔다. 그리고 5일'), context, checks).map(
      (finding) => finding.check,
    );
    expect(found.sort()).toEqual(['date-mismatch', 'sentence-omitted']);
  });

  it('gives spans inside the texts whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, target) => {
        for (const finding of runChecksOnPair(toPair(target, source), context)) {
          expect(finding.check).not.toBe('check-failed');
          for (const [span, text] of [
            [finding.source, source],
            [finding.target, target],
          ] as const) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
