import { describe, expect, it } from 'vitest';
import {
  type AlignCaret,
  placeCaret,
  readCut,
  readMove,
  settleCaret,
  stepSentence,
} from '../../../renderer/desk/alignment/align-caret.ts';

const texts = { source: '나루는 작다. 배는 크다. 끝났다.', target: 'Naru is small. Boats are big.' };
const start: AlignCaret = { texts, side: 'source', words: { source: 0, target: 0 } };

describe('the caret', () => {
  it('cuts nothing at the start and before a word elsewhere', () => {
    expect(readCut(start, 'source')).toBeNull();
    const placed = placeCaret(start, 'target', 1);
    expect([placed.side, readCut(placed, 'target'), readCut(placed, 'source')]).toEqual(['target', 5, null]);
  });

  it('stays within the words of a text, and at the start of one without words', () => {
    expect(texts.target.slice(readCut(placeCaret(start, 'target', 99), 'target') ?? 0)).toBe('.');
    expect(placeCaret(start, 'source', -1).words.source).toBe(0);
    const blank = { ...start, texts: { source: '', target: '' } };
    expect(placeCaret(blank, 'source', 1).words.source).toBe(0);
  });

  it('goes by sentences and stops at the first and the last', () => {
    const once = stepSentence(start, 1);
    const twice = stepSentence(once, 1);
    const cuts = [once, twice, stepSentence(twice, 1), stepSentence(twice, -1)].map((caret) =>
      readCut(caret, 'source'),
    );
    const second = texts.source.indexOf('배는');
    const third = texts.source.indexOf('끝났다');
    expect(cuts).toEqual([second, third, third, second]);
    expect(readCut(stepSentence(once, -1), 'source')).toBeNull();
  });

  it('is given up when the texts are others, and the side is kept', () => {
    const placed = placeCaret(start, 'target', 3);
    expect(settleCaret(placed, { ...texts })).toBe(placed);
    const other = { ...texts, source: '다른 글.' };
    expect(settleCaret(placed, other)).toEqual({ texts: other, side: 'target', words: { source: 0, target: 0 } });
  });
});

describe('what goes to a neighbour', () => {
  it.each([
    ['the last sentence goes down', start, 'next', texts.source.indexOf('끝났다')],
    ['the first sentence goes up', start, 'previous', texts.source.indexOf('배는')],
    ['what follows the caret goes down', stepSentence(start, 1), 'next', texts.source.indexOf('배는')],
    [
      'what precedes the caret goes up',
      stepSentence(stepSentence(start, 1), 1),
      'previous',
      texts.source.indexOf('끝났다'),
    ],
    ['one sentence alone goes as a whole', { ...start, texts: { ...texts, source: '끝.' } }, 'previous', 2],
  ] as const)('%s', (_, caret, to, at) => {
    expect(readMove(caret, to)).toBe(at);
  });
});
