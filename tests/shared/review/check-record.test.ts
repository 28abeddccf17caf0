import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFoldedAway,
  readCheckRecords,
  readPrecision,
  readUpperBound,
  sumCheckRecords,
} from '../../../shared/review/check-record.ts';
import { summarise } from '../../../shared/review/summarise.ts';
import { createTestDesk, people } from '../../support/invent-article.ts';

const record = (accepted: number, dismissed: number) => ({ accepted, dismissed });

describe('the record of a check', () => {
  it('counts what was accepted, put right by hand, noted and dismissed, each finding once', () => {
    const desk = createTestDesk();
    const accept = { type: 'accept-finding', segmentId: 's1', key: 'trap#1:통장→bankbook', check: 'trap' } as const;
    desk.perform({
      ...accept,
      before: 'Naru bankbook council',
      span: { start: 5, end: 13 },
      replacement: 'neighbourhood',
    });
    const stop = { key: 'stops#1:→. did', check: 'stops' };
    desk.perform({
      type: 'correct',
      segmentId: 's2',
      before: 'The bankbooks met. did.',
      after: 'They met.',
      finding: stop,
    });
    desk.perform({
      type: 'dismiss-finding',
      segmentId: 's2',
      key: 'trap#1:통장→They',
      check: 'trap',
      reason: 'correct-as-is',
    });
    const note = {
      type: 'annotate',
      segmentId: 's2',
      side: 'target',
      span: { start: 0, end: 4 },
      comment: '',
    } as const;
    const grade = { category: 'style/awkward', severity: 'minor' } as const;
    desk.perform({ ...note, ...grade, findingKey: 'person#1:→They' }, people.reviewer);
    desk.perform({ ...note, ...grade, findingKey: stop.key }, people.reviewer);
    desk.perform({ ...note, ...grade, findingKey: null }, people.reviewer);
    const all = { person: record(1, 0), stops: record(1, 0), trap: record(1, 1) };
    expect(summarise(desk.article()).record).toEqual(all);
    desk.perform({ type: 'undo' }, people.reviewer);
    expect(summarise(desk.article()).record).toEqual(all);
  });

  it('follows what is taken back', () => {
    const desk = createTestDesk();
    desk.perform({
      type: 'dismiss-finding',
      segmentId: 's2',
      key: 'trap#1:a→b',
      check: 'trap',
      reason: 'correct-as-is',
    });
    desk.perform({ type: 'undo' });
    expect(summarise(desk.article()).record).toEqual({});
  });

  it('leaves what came with the article from an earlier import to that one', () => {
    const desk = createTestDesk();
    desk.perform({
      type: 'dismiss-finding',
      segmentId: 's2',
      key: 'trap#1:a→b',
      check: 'trap',
      reason: 'correct-as-is',
    });
    const { content } = desk.article();
    const [decision] = content.decisions;
    expect(readCheckRecords(content, decision?.at ?? 0)).toEqual({ trap: record(0, 1) });
    expect(readCheckRecords(content, (decision?.at ?? 0) + 1)).toEqual({});
  });

  it('adds up over articles', () => {
    expect(sumCheckRecords([{ a: record(1, 2) }, { a: record(0, 1), b: record(4, 0) }, {}])).toEqual({
      a: record(1, 3),
      b: record(4, 0),
    });
  });

  it('has no precision before the first decision', () => {
    expect([record(0, 0), record(9, 3), record(0, 2)].map(readPrecision)).toEqual([null, 0.75, 0]);
  });
});

describe('folding away', () => {
  it.each([
    ['two of sixteen taken up', record(2, 14), true],
    ['none of ten', record(0, 10), true],
    ['none of nine is too little to go by', record(0, 9), false],
    ['one of ten may still be two in five', record(1, 9), false],
    ['two in five of many', record(80, 120), false],
    ['a quarter of many', record(50, 150), true],
    ['half', record(8, 8), false],
  ] as const)('%s', (_, so, isFolded) => {
    expect(isFoldedAway(so)).toBe(isFolded);
  });

  it('never happens to a check the project keeps', () => {
    expect(isFoldedAway(record(0, 99), { isKept: true })).toBe(false);
  });

  it('the bound is the one of the paper', () => {
    // Wilson's interval for 2 of 16 at 95 %: 0.035 to 0.360.
    expect(readUpperBound(record(2, 14))).toBeCloseTo(0.36, 2);
    expect(readUpperBound(record(0, 10))).toBeCloseTo(0.278, 3);
  });

  it('one more taken up never folds what was in sight, one more dismissed never brings back', () => {
    const count = fc.nat({ max: 400 });
    fc.assert(
      fc.property(count, count, (accepted, dismissed) => {
        const isFolded = isFoldedAway(record(accepted, dismissed));
        const isBetter = !isFolded && dismissed + accepted >= 10;
        return (
          (!isBetter || !isFoldedAway(record(accepted + 1, dismissed))) &&
          (!isFolded || isFoldedAway(record(accepted, dismissed + 1)))
        );
      }),
    );
  });
});
