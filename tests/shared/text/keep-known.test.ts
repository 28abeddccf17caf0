import { describe, expect, it } from 'vitest';
import { keepKnown } from '../../../shared/text/keep-known.ts';

describe('keepKnown', () => {
  it('asks the reader once for each text', () => {
    const asked: string[] = [];
    const read = keepKnown(10, (text) => {
      asked.push(text);
      return text.length;
    });
    expect([read('가나'), read('다'), read('가나')]).toEqual([2, 1, 2]);
    expect(asked).toEqual(['가나', '다']);
  });

  it('begins anew once it holds as many as it may, and still answers right', () => {
    const asked: string[] = [];
    const read = keepKnown(2, (text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    expect(['a', 'b', 'c', 'a', 'c'].map(read)).toEqual(['A', 'B', 'C', 'A', 'C']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
