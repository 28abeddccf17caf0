import { describe, expect, it } from 'vitest';
import { functionWordsByKind } from '../../../shared/text/function-words.data.ts';
import { isFunctionWord } from '../../../shared/text/is-function-word.ts';

describe('isFunctionWord', () => {
  it.each([
    ['a particle left alone by a Latin name', '는'],
    ['a pronoun', '우리'],
    ['a demonstrative', '그런'],
    ['a dependent noun', '때문'],
    ['the negation', '않다'],
    ['a verb that stands for a particle', '대하다'],
    ['a conjunctive adverb', '그러나'],
    ['an interjection', '글쎄'],
    ['a counter after a digit', '명'],
    ['a numeral', '다섯'],
    ['a numeral of two words', '스물다섯'],
  ])('%s', (_reason, stem) => expect(isFunctionWord(stem)).toBe(true));

  it.each([
    ['a noun', '정부'],
    ['a verb', '밝히다'],
    ['a noun that begins like a numeral', '이사'],
    ['a noun that is spelled from numerals', '오이'],
    ['an adverb with a meaning of its own', '특히'],
    ['a noun that begins with a pronoun', '그림'],
  ])('not %s', (_reason, stem) => expect(isFunctionWord(stem)).toBe(false));
});

describe('the data', () => {
  it.each(Object.entries(functionWordsByKind))('%s: Hangul, each word once', (_kind, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const word of words) expect(word).toMatch(/^[가-힣]+$/);
  });
});
