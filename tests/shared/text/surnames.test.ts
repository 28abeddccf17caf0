import { describe, expect, it } from 'vitest';
import { readPersonalNames, surnames } from '../../../shared/text/surnames.ts';

describe('surnames', () => {
  it('has the hundred commonest and the two-syllable ones', () => {
    expect(surnames.size).toBeGreaterThanOrEqual(110);
    expect([...surnames.keys()].filter((surname) => surname.length === 2).length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['김', ['Kim', 'Gim']],
    ['이', ['Lee', 'Yi', 'Rhee', 'I']],
    ['박', ['Park', 'Pak', 'Bak']],
    ['최', ['Choi', 'Choe']],
    ['정', ['Jung', 'Jeong', 'Chung']],
    ['노', ['Noh', 'Roh', 'No']],
    ['남궁', ['Namgung', 'Namgoong']],
  ])('%s is spelled as people do', (surname, spellings) => {
    expect(surnames.get(surname)).toEqual(expect.arrayContaining(spellings));
  });

  it.each([...surnames])('%s is Hangul with distinct spellings that begin with a capital', (surname, spellings) => {
    expect(surname).toMatch(/^[가-힣]{1,2}$/);
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const spelling of spellings) expect(spelling).toMatch(/^[A-Z][a-z-]*$/);
  });
});

describe('readPersonalNames', () => {
  it('offers both readings where the first two syllables are a surname too', () => {
    expect(readPersonalNames('남궁민').map((name) => [name.surname, name.given])).toEqual([
      ['남궁', '민'],
      ['남', '궁민'],
    ]);
  });

  it('reads nothing from a word without a surname or too long to be a name', () => {
    expect(readPersonalNames('늘봄')).toEqual([]);
    expect(readPersonalNames('김치냉장고')).toEqual([]);
  });
});
