import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawThread } from '../../../renderer/desk/thread-path.ts';

const box = (left: number, right: number, bottom: number) => ({ left, right, bottom });

describe('drawThread', () => {
  it('leaves the last line of the Korean and reaches the first of the English along their underlines', () => {
    const path = drawThread([box(300, 380, 40), box(60, 90, 67)], [box(700, 800, 40), box(500, 600, 65)], 480);
    expect(path).toBe('M90 67 H464 C480 67 480 40 496 40 H700');
  });
  it('ties nothing where one side shows nothing', () => {
    expect(drawThread([], [box(1, 2, 3)], 10)).toBeNull();
    expect(drawThread([box(1, 2, 3)], [], 10)).toBeNull();
  });
  it('changes its height only between the columns', () => {
    const some = fc.nat({ max: 900 });
    fc.assert(
      fc.property(some, some, some, some, (x1, y1, x2, y2) => {
        const path = drawThread([box(0, x1, y1)], [box(x2, 999, y2)], 480) ?? '';
        const [, bend = ''] = path.split('C');
        const [, , , , right] = bend.split(/[ H]+/).map(Number);
        expect(path.split('C')[0]).toBe(`M${x1} ${y1} H464 `);
        expect(right).toBe(496);
        expect(path.endsWith(`${y2} H${x2}`)).toBe(true);
      }),
    );
  });
});
