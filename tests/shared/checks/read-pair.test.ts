import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../shared/checks/check.ts';
import { readEnglish, readKorean, shareKorean } from '../../../shared/checks/read-pair.ts';

const pair: Pair = {
  segmentId: 's1',
  role: 'paragraph',
  source: '지난 3일 버들시에 주민 40명이 모였다. 비가 왔다.',
  target: 'On the 3rd, 40 residents gathered in Willow City. It rained.',
  links: [],
};

describe('the reading of a pair that all checks share', () => {
  it('reads a part once, however often it is asked for', () => {
    expect(readKorean(pair).quantities()).toBe(readKorean(pair).quantities());
    expect(readEnglish(pair).tokens()).toBe(readEnglish(pair).tokens());
  });

  it('keeps the readings of two pairs with equal words apart, since spans are told by pair', () => {
    expect(readKorean(pair)).not.toBe(readKorean({ ...pair }));
  });

  it('places relative days by the day of publication it is asked with', () => {
    const [march] = readKorean(pair).dates({ year: 2024, month: 3, day: 5 });
    const [june] = readKorean(pair).dates({ year: 2024, month: 6, day: 5 });
    const [open] = readKorean(pair).dates(null);
    expect([march?.month, june?.month, open?.month]).toEqual([3, 6, null]);
  });

  it('hands the Korean on when only the English was typed over', () => {
    const typed = { ...pair, target: `${pair.target} So` };
    shareKorean(pair, typed);
    expect(readKorean(typed)).toBe(readKorean(pair));
    expect(readEnglish(typed).sentences()).toHaveLength(3);
  });

  it('hands nothing on to a pair with other Korean', () => {
    const other = { ...pair, source: '눈이 왔다.' };
    shareKorean(pair, other);
    expect(readKorean(other).sentences()).toHaveLength(1);
  });
});
