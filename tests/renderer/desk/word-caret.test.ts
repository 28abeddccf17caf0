import { describe, expect, it } from 'vitest';
import { moveWords, readWords, spanOfWords, wordsOfSpan } from '../../../renderer/desk/word-caret.ts';

const text = 'The mayor said, “No. 3”.';
const words = readWords(text, 'en');
const read = (anchor: number, focus: number) => {
  const span = spanOfWords(words, { anchor, focus });
  return span && text.slice(span.start, span.end);
};

describe('choosing words by keyboard', () => {
  it('passes by spaces alone, so that every sign can be reached', () => {
    expect(words.map(({ start, end }) => text.slice(start, end))).toContain('said');
    expect(words.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true);
  });
  it('splits Korean at its spaces', () => {
    const korean = '시가 등·하원을 돕는다';
    expect(readWords(korean, 'ko').map(({ start, end }) => korean.slice(start, end))).toContain('돕는다');
  });
  it('covers whole words in either direction', () => {
    expect(read(1, 2)).toBe('mayor said');
    expect(read(2, 1)).toBe('mayor said');
  });
  it('moves both ends without Shift and one with it, and stops at the ends of the text', () => {
    expect(moveWords({ anchor: 1, focus: 2 }, 1, true, 9)).toEqual({ anchor: 1, focus: 3 });
    expect(moveWords({ anchor: 1, focus: 2 }, 1, false, 9)).toEqual({ anchor: 3, focus: 3 });
    expect(moveWords({ anchor: 0, focus: 0 }, -1, false, 9)).toEqual({ anchor: 0, focus: 0 });
    expect(moveWords({ anchor: 8, focus: 8 }, 1, true, 9)).toEqual({ anchor: 8, focus: 8 });
  });
  it('begins at the words of a finding, or near the place where something is missing', () => {
    const start = text.indexOf('mayor');
    expect(wordsOfSpan(words, { start, end: start + 'mayor said'.length })).toEqual({ anchor: 1, focus: 2 });
    expect(wordsOfSpan(words, { start, end: start })).toEqual({ anchor: 1, focus: 1 });
    expect(wordsOfSpan(words, { start: text.length, end: text.length }).focus).toBe(words.length - 1);
    expect(wordsOfSpan(words, null)).toEqual({ anchor: 0, focus: 0 });
  });
  it('chooses nothing in a text without words', () => {
    expect(spanOfWords(readWords('', 'en'), { anchor: 0, focus: 0 })).toBeNull();
  });
});
