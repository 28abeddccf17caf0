import { describe, expect, it } from 'vitest';
import { konglish } from '../../../shared/lexicon/konglish.data.ts';

describe('konglish', () => {
  it('has at least 60 entries', () => {
    expect(konglish.length).toBeGreaterThanOrEqual(60);
  });

  it('has every Korean word once', () => {
    const heads = konglish.flatMap(({ korean }) => korean);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });

  it.each(konglish.map((word) => [word.korean[0] ?? '', word] as const))('%s is well formed', (_, word) => {
    expect(word.korean.every((head) => /^[가-힣A-Z0-9/ ]{2,}$/u.test(head))).toBe(true);
    const found = word.konglish.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((words) => words === words.toLowerCase())).toBe(true);
    expect(found).not.toContain(word.right[0].toLowerCase());
  });
});
