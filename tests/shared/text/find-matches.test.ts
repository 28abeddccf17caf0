import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../shared/text/find-matches.ts';

describe('findMatches', () => {
  it.each([
    ['several, with their groups', '3월 5일, 4월 6일', /(?<month>\d)월 (\d)일/gu],
    ['none', '가나다', /\d/g],
    ['empty ones', 'ab', /x?/g],
  ])('finds what matchAll finds: %s', (_, text, pattern) => {
    expect(findMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins anew for each text, wherever the pattern was left', () => {
    const pattern = /\d/g;
    pattern.exec('12');
    expect(findMatches('34', pattern).map(([digit]) => digit)).toEqual(['3', '4']);
    expect(findMatches('5', pattern)).toHaveLength(1);
  });
});
