import { describe, expect, it } from 'vitest';
import { createThesaurus } from '../../../shared/lexicon/create-thesaurus.ts';

const { near } = createThesaurus([
  ['강|n|river; stream', '개울|n|creek; stream; small brook'],
  ['무너지다|v|collapse; fell', '서울|name|Seoul'],
]);

describe('createThesaurus', () => {
  it('joins words that may stand for one Korean word', () => {
    expect([...near('river')]).toEqual(['river', 'stream']);
    expect([...near('stream')].sort()).toEqual(['creek', 'river', 'stream']);
  });

  it('knows dictionary forms', () => {
    expect([...near('fall')]).toEqual(['collapse', 'fall']);
  });

  it('knows no names, no phrases and nothing else', () => {
    for (const word of ['Seoul', 'seoul', 'brook', 'nowhere']) expect(near(word).size).toBe(0);
  });
});
