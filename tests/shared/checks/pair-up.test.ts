import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairUp } from '../../../shared/checks/pair-up.ts';

const place = (value: number, at = 0) => ({ value, span: { start: at, end: at + 1 } });
const equal = (a: { value: number }, b: { value: number }) => (a.value === b.value ? 2 : 0);
const pair = (wanted: number[], offered: number[]) =>
  pairUp(
    wanted.map((v) => place(v)),
    offered.map((v) => place(v)),
    equal,
    1,
  );
const values = (list: readonly { value: number }[]) => list.map((one) => one.value);

describe('pairUp', () => {
  it('leaves what nothing fits as missing and what fits nothing as spare', () => {
    const { pairs, missing, spare } = pair([1, 2], [2, 3]);
    expect(pairs.map(([a, b]) => [a.value, b.value])).toEqual([[2, 2]]);
    expect(values(missing)).toEqual([1]);
    expect(values(spare)).toEqual([3]);
  });

  it('calls crowded what only fits something already paired', () => {
    const { missing, crowded } = pair([5, 5], [5]);
    expect(values(missing)).toEqual([]);
    expect(values(crowded)).toEqual([5]);
  });

  it('does not call spare what fits a paired one', () => {
    expect(values(pair([5], [5, 5]).spare)).toEqual([]);
  });

  it('prefers the surer grade over the order of the text', () => {
    const grade = (a: { value: number }, b: { value: number }) => (a.value === b.value ? 2 : 1);
    const { pairs } = pairUp([place(1), place(2)], [place(2), place(9)], grade, 1);
    expect(pairs.map(([a, b]) => [a.value, b.value])).toContainEqual([2, 2]);
  });

  it('counts every wanted one exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.array(fc.nat(5), { maxLength: 20 }), (wanted, offered) => {
        const { pairs, missing, crowded } = pair(wanted, offered);
        expect(pairs.length + missing.length + crowded.length).toBe(wanted.length);
      }),
    );
  });
});
