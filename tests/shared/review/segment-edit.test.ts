import { describe, expect, it } from 'vitest';
import { readMachine, readSource } from '../../../shared/model/article.ts';
import type { Command } from '../../../shared/review/command.ts';
import { createTestDesk, people, type TestDesk } from '../../support/invent-article.ts';
import { longCreation } from '../../support/invent-long-article.ts';

function open(): TestDesk {
  const desk = createTestDesk();
  desk.perform(longCreation);
  return desk;
}

const failureOf = (outcome: ReturnType<TestDesk['perform']>) => (outcome.ok ? null : outcome.failure.kind);
const rows = (desk: TestDesk) => {
  const { content } = desk.article();
  return content.segments.map((row) => [readSource(content, row), row.target] as const);
};
const row = (desk: TestDesk, index: number) => desk.article().content.segments[index];
const target = (desk: TestDesk, index: number) => row(desk, index)?.target ?? '';
const endOf = (text: string, words: string) => text.indexOf(words) + words.length;
const [ko1 = '', ko2 = '', ko3 = ''] = rows(open()).map(([ko]) => ko);
const [en1 = '', en2 = '', en3 = ''] = rows(open()).map(([, en]) => en);

function correct(desk: TestDesk, index: number, text: string): void {
  const { id = '', target: before = '' } = row(desk, index) ?? {};
  desk.perform({ type: 'correct', segmentId: id, before, after: text });
}

function mark(desk: TestDesk, segmentId: string, side: 'source' | 'target', words: string): void {
  const { content } = desk.article();
  const segment = content.segments.find(({ id }) => id === segmentId);
  const text = segment ? (side === 'source' ? readSource(content, segment) : segment.target) : '';
  const start = text.indexOf(words);
  const place = { segmentId, side, span: { start, end: start + words.length } };
  const note = { category: 'accuracy/mistranslation', severity: 'minor', comment: '', findingKey: null } as const;
  desk.perform({ type: 'annotate', ...place, ...note });
}

function readMark(desk: TestDesk): readonly [string | undefined, string] {
  const { content } = desk.article();
  const annotation = content.annotations[0];
  const segment = content.segments.find(({ id }) => id === annotation?.segmentId);
  const text = segment ? (annotation?.side === 'source' ? readSource(content, segment) : segment.target) : '';
  return [segment?.id, text.slice(annotation?.span.start, annotation?.span.end)];
}

const splitFirst: Command = {
  type: 'split-segment',
  segmentId: 's1',
  before: en1,
  source: endOf(ko1, '마쳤다.'),
  target: endOf(en1, 'again.'),
};

describe('a split', () => {
  it('parts both sides and leaves the white space at the cut out', () => {
    const desk = open();
    desk.perform(splitFirst);
    expect(rows(desk).slice(0, 2)).toEqual([
      ['나루시 달빛 도서관이 새 단장을 마쳤다.', 'The Moonlight Library of Naru is new again.'],
      ['문은 다음 달에 연다.', 'It opens next month.'],
    ]);
    expect(row(desk, 1)).toMatchObject({ verdict: 'machine', corrected: null, score: 1 });
  });

  it('of one side alone leaves the other with the first row', () => {
    const desk = open();
    desk.perform({ ...splitFirst, target: null });
    expect(rows(desk)[1]).toEqual(['문은 다음 달에 연다.', '']);
    expect(target(desk, 0)).toBe(en1);
  });

  it('is taken back by a merge, white space and all', () => {
    const desk = open();
    const before = rows(desk);
    desk.perform(splitFirst);
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(rows(desk)).toEqual(before);
    expect(row(desk, 0)?.source).toEqual(longCreation.segments[0]?.source);
  });

  it('of corrected English keeps the correction and cuts the machine’s where the words come from', () => {
    const desk = open();
    correct(desk, 0, 'The Moonlight Library in Naru has been renewed. It opens next month.');
    const before = target(desk, 0);
    desk.perform({ ...splitFirst, before, target: endOf(before, 'renewed.') });
    expect(
      rows(desk)
        .slice(0, 2)
        .map(([, en]) => en),
    ).toEqual(['The Moonlight Library in Naru has been renewed.', 'It opens next month.']);
    const { content } = desk.article();
    expect(content.segments.slice(0, 2).map((segment) => readMachine(content, segment))).toEqual([
      'The Moonlight Library of Naru is new again.',
      'It opens next month.',
    ]);
    expect([row(desk, 0)?.verdict, row(desk, 1)?.verdict]).toEqual(['corrected', 'machine']);
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(target(desk, 0)).toBe('The Moonlight Library in Naru has been renewed.  It opens next month.');
    expect(row(desk, 0)).toMatchObject({ verdict: 'corrected', corrected: { by: '하린' } });
  });

  it('never parts the two halves of one character', () => {
    const desk = open();
    const at = ko3.indexOf('😀') + 1;
    desk.perform({ type: 'split-segment', segmentId: 's3', before: en3, source: at, target: null });
    expect(rows(desk)[3]?.[0]).toBe('😀 주민은 반겼다.');
  });

  it.each<[string, Command, string]>([
    ['nothing is cut off', { ...splitFirst, source: 0, target: 0 }, 'nothing-changed'],
    ['no side is cut', { ...splitFirst, source: null, target: null }, 'nothing-changed'],
    ['the English is no longer what the person saw', { ...splitFirst, before: 'older' }, 'text-differs'],
    ['the offset lies outside the Korean', { ...splitFirst, source: 999 }, 'span-outside'],
    ['the offset lies outside the English', { ...splitFirst, target: 999 }, 'span-outside'],
    ['there is no such row', { ...splitFirst, segmentId: 's9' }, 'segment-unknown'],
  ])('is refused when %s', (_, command, kind) => {
    expect(failureOf(open().perform(command))).toBe(kind);
  });
});

describe('a merge', () => {
  it('joins both sides by a line feed and keeps corrected words', () => {
    const desk = open();
    correct(desk, 1, 'Books have doubled.');
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(rows(desk)).toEqual([
      [`${ko1}\n${ko2}`, `${en1}\nBooks have doubled.`],
      [ko3, en3],
    ]);
    expect(row(desk, 0)).toMatchObject({ id: 's1', verdict: 'corrected', corrected: { by: '하린' }, score: 1 });
  });

  it('voids an approval', () => {
    const desk = open();
    desk.perform({ type: 'approve', segmentId: 's1', target: en1 }, people.editor);
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(row(desk, 0)?.verdict).toBe('machine');
  });

  it('keeps the keys of what was decided and moves it to the row that is left', () => {
    const desk = open();
    desk.perform({ type: 'dismiss-finding', segmentId: 's2', key: 'k', check: 'c', reason: 'correct-as-is' });
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(desk.article().content.decisions).toMatchObject([{ key: 'k', segmentId: 's1', outcome: 'dismissed' }]);
  });

  it('is refused after the last row', () => {
    expect(failureOf(open().perform({ type: 'merge-segments', segmentId: 's3' }))).toBe('nothing-changed');
  });
});

describe('a merge of two people’s corrections', () => {
  const other = { ...people.editor, id: 'e2', name: '다온' };

  function mergeTwo(): TestDesk {
    const desk = open();
    desk.perform({ type: 'correct', segmentId: 's1', before: en1, after: 'Words of one editor.' }, people.editor);
    desk.perform({ type: 'correct', segmentId: 's2', before: en2, after: 'Words of another.' }, other);
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    return desk;
  }

  it.each([
    ['whose words come first', people.editor],
    ['whose words come last', other],
  ])('is approved by neither of them: %s', (_, by) => {
    const desk = mergeTwo();
    expect(failureOf(desk.perform({ type: 'approve', segmentId: 's1', target: target(desk, 0) }, by))).toBe(
      'own-correction',
    );
  });

  it('is approved by a third person, and by either once the other has read and corrected the whole of it', () => {
    const desk = mergeTwo();
    const third = { ...people.editor, id: 'e3' };
    expect(failureOf(desk.perform({ type: 'approve', segmentId: 's1', target: target(desk, 0) }, third))).toBeNull();
    const again = mergeTwo();
    again.perform({ type: 'correct', segmentId: 's1', before: target(again, 0), after: 'All read.' }, other);
    const approval = { type: 'approve', segmentId: 's1', target: 'All read.' } as const;
    expect(failureOf(again.perform(approval, other))).toBe('own-correction');
    expect(failureOf(again.perform(approval, people.editor))).toBeNull();
  });
});

describe('moving text', () => {
  it.each<[string, Command, readonly (readonly [string, string])[]]>([
    [
      'the last sentence of the Korean goes down',
      { type: 'move-text', segmentId: 's1', before: en1, side: 'source', to: 'next', at: endOf(ko1, '마쳤다.') },
      [
        ['나루시 달빛 도서관이 새 단장을 마쳤다.', en1],
        [`문은 다음 달에 연다.\n${ko2}`, en2],
        [ko3, en3],
      ],
    ],
    [
      'the first sentence of the English goes up',
      { type: 'move-text', segmentId: 's2', before: en2, side: 'target', to: 'previous', at: endOf(en2, 'Han.') },
      [
        [ko1, `${en1}\n“There are twice as many books,” said director Han.`],
        [ko2, 'There is a room for children, too.'],
        [ko3, en3],
      ],
    ],
    [
      'all of a side goes down and leaves the other',
      { type: 'move-text', segmentId: 's2', before: en2, side: 'source', to: 'next', at: 0 },
      [
        [ko1, en1],
        ['', en2],
        [`${ko2}\n${ko3}`, en3],
      ],
    ],
  ])('%s', (_, command, expected) => {
    const desk = open();
    desk.perform(command);
    expect(rows(desk)).toEqual(expected);
  });

  it('takes a row away that gave the last it held', () => {
    const desk = open();
    desk.perform({ type: 'unlink-segment', segmentId: 's1' });
    const [, lower] = desk.article().content.segments;
    const place = { segmentId: lower?.id ?? '', before: en1, side: 'target', to: 'next' } as const;
    desk.perform({ type: 'move-text', ...place, at: 0 });
    expect(rows(desk)).toEqual([
      [ko1, ''],
      [ko2, `${en1}\n${en2}`],
      [ko3, en3],
    ]);
  });

  it('is refused where there is nothing to move or nowhere to go', () => {
    const move = { type: 'move-text', segmentId: 's1', before: en1, side: 'source' } as const;
    expect(failureOf(open().perform({ ...move, to: 'next', at: ko1.length }))).toBe('nothing-changed');
    expect(failureOf(open().perform({ ...move, to: 'previous', at: 5 }))).toBe('nothing-changed');
  });
});

describe('other changes of rows', () => {
  it('puts an empty row after a row and leaves that row alone', () => {
    const desk = open();
    desk.perform({ type: 'approve', segmentId: 's1', target: en1 }, people.editor);
    desk.perform({ type: 'insert-segment', segmentId: 's1' });
    expect(rows(desk)[1]).toEqual(['', '']);
    expect(row(desk, 0)?.verdict).toBe('approved');
  });

  it('exchanges one side of two rows', () => {
    const desk = open();
    correct(desk, 0, 'Corrected.');
    desk.perform({ type: 'swap-segments', segmentId: 's1', side: 'target' });
    expect(rows(desk).slice(0, 2)).toEqual([
      [ko1, en2],
      [ko2, 'Corrected.'],
    ]);
    expect([row(desk, 0)?.corrected, row(desk, 1)?.corrected?.by]).toEqual([null, '하린']);
  });

  it('unlinks a row, and a merge links it again', () => {
    const desk = open();
    desk.perform({ type: 'unlink-segment', segmentId: 's2' });
    expect(rows(desk).slice(1, 3)).toEqual([
      [ko2, ''],
      ['', en2],
    ]);
    expect(failureOf(desk.perform({ type: 'unlink-segment', segmentId: 's2' }))).toBe('nothing-changed');
    desk.perform({ type: 'merge-segments', segmentId: 's2' });
    expect(rows(desk)[1]).toEqual([ko2, en2]);
  });

  it('confirms a row, or all above a score, and leaves their verdicts', () => {
    const desk = open();
    desk.perform({ type: 'approve', segmentId: 's1', target: en1 }, people.editor);
    desk.perform({ type: 'confirm-segments', score: 0.9 });
    expect(desk.article().content.segments.map(({ score }) => score)).toEqual([1, 0.5, 1]);
    expect(row(desk, 0)?.verdict).toBe('approved');
    expect(failureOf(desk.perform({ type: 'confirm-segments', score: 0.9 }))).toBe('nothing-changed');
    desk.perform({ type: 'confirm-segment', segmentId: 's2' });
    expect(row(desk, 1)?.score).toBe(1);
    expect(failureOf(desk.perform({ type: 'confirm-segment', segmentId: 's2' }))).toBe('nothing-changed');
  });
});

describe('an annotation', () => {
  it.each(['source', 'target'] as const)('of the %s goes along with its words', (side) => {
    const desk = open();
    const words = side === 'source' ? '다음 달' : 'next month';
    mark(desk, 's1', side, words);
    desk.perform(splitFirst);
    expect(readMark(desk)).toEqual([row(desk, 1)?.id, words]);
    desk.perform({ type: 'swap-segments', segmentId: row(desk, 1)?.id ?? '', side });
    expect(readMark(desk)).toEqual(['s2', words]);
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    desk.perform({ type: 'merge-segments', segmentId: 's1' });
    expect(readMark(desk)).toEqual(['s1', words]);
  });

  it.each([
    ['the upper row', 'is new again.  It', 0, 'is new again.'],
    ['the lower row', 'again.  It opens next', 1, 'It opens next'],
  ])('over a cut goes with most of its words: %s', (_, words, index, left) => {
    const desk = open();
    mark(desk, 's1', 'target', words);
    desk.perform(splitFirst);
    expect(readMark(desk)).toEqual([row(desk, index)?.id, left]);
  });
});

describe('aligning again', () => {
  it('leaves a confirmed row and one made by hand, and is free with the rest', () => {
    const desk = open();
    desk.perform({ type: 'confirm-segment', segmentId: 's1' });
    const [first, second, third] = desk.article().content.segments;
    if (!first || !second || !third) throw new Error('The article has three rows.');
    const without = (id: string) => desk.article().content.segments.filter((segment) => segment.id !== id);
    expect(failureOf(desk.perform({ type: 'realign', segments: without('s1') }))).toBe('segment-has-work');
    expect(failureOf(desk.perform({ type: 'realign', segments: [first, { ...third, id: 'n1' }] }))).toBeNull();
  });

  it('may take an empty row away, for nothing is lost with it', () => {
    const desk = open();
    const before = desk.article().content.segments;
    desk.perform({ type: 'insert-segment', segmentId: 's1' });
    expect(failureOf(desk.perform({ type: 'realign', segments: before }))).toBeNull();
  });
});

describe('noise', () => {
  it('takes a line out of every row it was split over, and only while nobody has worked on one', () => {
    const desk = open();
    desk.perform(splitFirst);
    const out: Command = { type: 'reclassify', pieceId: 'k1', use: { as: 'noise', kind: 'other' } };
    correct(desk, 1, 'It opens in a month.');
    expect(failureOf(desk.perform(out))).toBe('segment-has-work');
    desk.perform({ type: 'undo' });
    desk.perform(out);
    expect(
      rows(desk)
        .slice(0, 2)
        .map(([ko]) => ko),
    ).toEqual(['', '']);
  });
});
