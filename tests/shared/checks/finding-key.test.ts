import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFindingKey, readConcernedWords } from '../../../shared/checks/finding-key.ts';

describe('readConcernedWords', () => {
  it.each([
    ['words as they stand', 'a bad day', [2, 5], 'bad'],
    ['white space made single', 'a  bad\n day', [0, 7], 'a bad'],
    ['a lone mark with its neighbours', 'he said "yes', [8, 9], 'said "yes'],
    ['an empty place between words', 'one two three', [4, 4], 'one two'],
    ['an empty place at the end', 'one two', [7, 7], 'two'],
  ] as const)('gives %s', (_, text, [start, end], words) => {
    expect(readConcernedWords(text, { start, end })).toBe(words);
  });

  it('gives nothing for no place', () => {
    expect(readConcernedWords('text', null)).toBe('');
  });

  it('does not change when other words of the text do', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const at = (text: string) => text.indexOf('통장들');
        const text = `${before} 통장들 ${after}`;
        const span = { start: at(text), end: at(text) + 3 };
        expect(readConcernedWords(text, span)).toBe('통장들');
      }),
    );
  });
});

describe('makeFindingKey', () => {
  it('differs by check, by words on either side and by which of equals it is', () => {
    const keys = [
      makeFindingKey('a', '통장', 'bankbook', 1),
      makeFindingKey('b', '통장', 'bankbook', 1),
      makeFindingKey('a', '통장들', 'bankbook', 1),
      makeFindingKey('a', '통장', 'bankbooks', 1),
      makeFindingKey('a', '통장', 'bankbook', 2),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
