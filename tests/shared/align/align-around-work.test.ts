import { describe, expect, it } from 'vitest';
import { alignArticle } from '../../../shared/align/align-article.ts';
import type { Slice } from '../../../shared/model/segment.ts';
import type { Command } from '../../../shared/review/command.ts';
import { hasWork } from '../../../shared/review/find-lost-work.ts';
import { createTestDesk, type TestDesk } from '../../support/invent-article.ts';
import { longCreation } from '../../support/invent-long-article.ts';

function open(): TestDesk {
  const desk = createTestDesk();
  desk.perform(longCreation);
  return desk;
}

/** Aligns again as the host does, and says whether that was taken. */
function realign(desk: TestDesk): boolean {
  const { content } = desk.article();
  const kept = content.segments.filter((segment) => hasWork(content, segment));
  const segments = alignArticle(content.documents, content.pieces, { kept, idPrefix: 'n' });
  return desk.perform({ type: 'realign', segments }).ok;
}

/** The words of the page that stand in rows, each code unit but white space once for each time it stands there. */
function readUnits(desk: TestDesk): string[] {
  const { documents, segments } = desk.article().content;
  const units = ({ document, start, end }: Slice) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
      /\S/.test(documents[document]?.text[at] ?? ''),
    );
  return segments
    .flatMap(({ source, machine }) => [...source, ...machine].flatMap(units))
    .toSorted((a, b) => a - b)
    .map(String);
}

const [en1 = '', en2 = ''] = longCreation.segments.map(({ target }) => target);
const split: Command = { type: 'split-segment', segmentId: 's1', before: en1, source: 22, target: 44 };
const move: Command = { type: 'move-text', segmentId: 's2', before: en2, side: 'target', to: 'next', at: 50 };

describe('aligning again around what people have done', () => {
  it('is never as sure as a person, so that their rows can be told from its own', () => {
    const desk = open();
    realign(desk);
    const { segments } = desk.article().content;
    expect(segments.length).toBeGreaterThan(0);
    expect(segments.filter(({ score }) => score >= 1)).toEqual([]);
  });

  it.each<[string, readonly Command[]]>([
    ['a row was confirmed', [{ type: 'confirm-segment', segmentId: 's2' }]],
    ['a row was split', [split]],
    [
      'a row was split and its halves stand crosswise',
      [split, { type: 'swap-segments', segmentId: 's1', side: 'target' }],
    ],
    ['words were moved', [move]],
    ['a row was unlinked', [{ type: 'unlink-segment', segmentId: 's2' }]],
    ['two rows were merged', [{ type: 'merge-segments', segmentId: 's2' }]],
    ['two rows exchanged their English', [{ type: 'swap-segments', segmentId: 's1', side: 'target' }]],
    ['an empty row was put in', [{ type: 'insert-segment', segmentId: 's1' }]],
  ])('leaves it alone and loses nothing of the page when %s', (_, commands) => {
    const desk = open();
    const whole = readUnits(desk);
    for (const command of commands) desk.perform(command);
    const { content } = desk.article();
    const worked = content.segments.filter((segment) => hasWork(content, segment));
    expect(realign(desk)).toBe(true);
    expect(desk.article().content.segments).toEqual(expect.arrayContaining(worked));
    expect(readUnits(desk)).toEqual(whole);
  });

  it('keeps a row a person wrote without a place on the page behind the row it followed', () => {
    const desk = open();
    desk.perform({ type: 'confirm-segment', segmentId: 's1' });
    desk.perform({ type: 'insert-segment', segmentId: 's1' });
    const id = desk.article().content.segments[1]?.id ?? '';
    desk.perform({ type: 'correct', segmentId: id, before: '', after: 'Words the machine left out.' });
    expect(realign(desk)).toBe(true);
    expect(
      desk
        .article()
        .content.segments.map((segment) => segment.id)
        .slice(0, 2),
    ).toEqual(['s1', id]);
  });
});
