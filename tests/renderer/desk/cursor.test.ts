import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cursor,
  type CursorMove,
  type CursorRow,
  moveCursor,
  noCursor,
  settleCursor,
} from '../../../renderer/desk/cursor.ts';

const row = (segmentId: string, marks: string[], quiet: string[] = []): CursorRow => ({ segmentId, marks, quiet });
const rows = [row('title', []), row('one', ['a', 'b']), row('two', []), row('three', ['c'], ['old'])];
const go = (moves: CursorMove[], from: Cursor = noCursor, over = rows) =>
  moves.reduce((cursor, move) => moveCursor(cursor, move, over), from);
const where = ({ segmentId, markId }: Cursor) => `${segmentId}/${markId}`;
const next: CursorMove = { type: 'mark', step: 1 };
const back: CursorMove = { type: 'mark', step: -1 };
const down: CursorMove = { type: 'row', step: 1 };
const up: CursorMove = { type: 'row', step: -1 };
const select = (segmentId: string, markId: string | null): CursorMove => ({ type: 'select', segmentId, markId });

describe('moveCursor', () => {
  const cases: Record<string, [CursorMove[], string]> = {
    'the first finding is in a later row': [[next], 'one/a'],
    'the next one is in the same row': [[next, next], 'one/b'],
    'rows without findings are passed by': [[next, next, next], 'three/c'],
    'the last finding is where it ends': [[next, next, next, next], 'three/c'],
    'back goes to the last of an earlier row': [[next, next, next, back], 'one/b'],
    'back from the first stays': [[next, back], 'one/a'],
    'a row is entered at its first finding': [[down], 'one/a'],
    'a row without findings has none': [[down, down], 'two/null'],
    'a step on from the row that was done goes to the next': [[down, { ...down, from: 'one' }], 'two/null'],
    'a step on from a row that was left meanwhile is not taken': [[down, { ...down, from: 'title' }], 'one/a'],
    'rows end at the top': [[up, up], 'title/null'],
    'the mouse may pick a row without a finding': [[select('one', null)], 'one/null'],
    'from a row nothing is picked in, the next is its first': [[select('one', null), next], 'one/a'],
    'from a row nothing is picked in, back leaves it': [[select('three', null), back], 'one/b'],
    'a resolved note can be picked': [[select('three', 'old')], 'three/old'],
    'stepping on from a resolved note begins at its row': [[select('three', 'old'), next], 'three/c'],
    'an unknown row is not gone to': [[next, select('none', 'x')], 'one/a'],
    'an unknown mark leaves the row without one': [[select('one', 'x')], 'one/null'],
    'the end is the last row': [[{ type: 'edge', edge: 'last' }], 'three/c'],
  };
  it.each(Object.entries(cases))('%s', (_, [moves, expected]) => {
    expect(where(go(moves))).toBe(expected);
  });

  it('visits every finding once on the way down, and again on the way up', () => {
    const marks = fc.array(fc.nat(3), { maxLength: 12 }).map((counts) =>
      counts.map((count, index) =>
        row(
          `s${index}`,
          Array.from({ length: count }, (_, at) => `s${index}m${at}`),
        ),
      ),
    );
    fc.assert(
      fc.property(marks, (some) => {
        const all = some.flatMap(({ marks }) => marks);
        const visit = (from: Cursor, step: CursorMove) => {
          const seen: (string | null)[] = [];
          let cursor = from;
          for (let at = 0; at <= all.length; at += 1) {
            if (cursor.markId !== null && cursor.markId !== seen.at(-1)) seen.push(cursor.markId);
            cursor = moveCursor(cursor, step, some);
          }
          return { seen, cursor };
        };
        const way = visit(settleCursor(noCursor, some), next);
        expect(way.seen).toEqual(all);
        if (all.length > 0) expect(visit(way.cursor, back).seen.toReversed()).toEqual(all);
      }),
    );
  });
});

describe('settleCursor', () => {
  const onB = go([next, next]);
  it('gives a decided finding’s place to the one after it', () => {
    expect(where(settleCursor(go([next]), [row('title', []), row('one', ['b'])]))).toBe('one/b');
  });
  it('gives it to the one before where it was the last of its row', () => {
    expect(where(settleCursor(onB, [row('title', []), row('one', ['a'])]))).toBe('one/a');
  });
  it('stays in a row where nothing is left to decide', () => {
    expect(where(settleCursor(onB, [row('title', []), row('one', [])]))).toBe('one/null');
  });
  it('goes to what took the place of a row that a filter hid', () => {
    expect(where(settleCursor(onB, [row('title', []), row('three', ['c'])]))).toBe('three/c');
  });
  it('follows its row when rows before it go', () => {
    expect(settleCursor(onB, [row('one', ['a', 'b'])])).toEqual({ ...onB, rowIndex: 0 });
  });
  it('is nowhere where there are no rows, and back at the first when there are some', () => {
    expect(settleCursor(onB, [])).toEqual(noCursor);
    expect(where(settleCursor(noCursor, rows))).toBe('title/null');
  });
});
