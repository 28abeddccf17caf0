import { describe, expect, it } from 'vitest';
import { boundWords } from '../../../shared/text/bound-words.ts';

describe('boundWords', () => {
  it.each([
    ['any rest of a word', 'refus\\w*', 'refus\\w{0,20}'],
    ['some rest of a word', 'quot\\w+|say', 'quot\\w{1,20}|say'],
    ['a rest of so many letters or more', 'un\\w{3,}|out of [a-z]{3,}', 'un\\w{3,20}|out of [a-z]{3,20}'],
    ['nothing where there is an end already', 'no\\w{0,5}', 'no\\w{0,5}'],
  ])('bounds %s', (_, before, after) => {
    expect(boundWords(before)).toBe(after);
  });
});
