import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../shared/model/span.ts';
import { readQuotes } from '../../../shared/text/read-quotes.ts';

/** Each row: why, the text, and what stands inside its quotes, in order. */
const rows: readonly [string, string, readonly string[]][] = [
  ['curly doubles', '그는 “물을 아끼자”고 했다.', ['물을 아끼자']],
  ['straight doubles', 'She said, "Save water," and left.', ['Save water,']],
  ['two straight quotations', '"One," he said, "two."', ['One,', 'two.']],
  ['straight doubles between Hangul', '그는"물을 아끼자"라고 했다.', ['물을 아끼자']],
  ['singles inside doubles', '“그는 ‘안 된다’고 했다”고 한다.', ['그는 ‘안 된다’고 했다', '안 된다']],
  ['straight singles around a Korean title', "'푸른 밤' 공연이 '가온홀'에서 열린다.", ['푸른 밤', '가온홀']],
  ['corner brackets', '「물관리법」과 『가온일보』', ['물관리법', '가온일보']],
  ['an apostrophe inside a word', "It doesn't end; they don’t either.", []],
  ['an apostrophe inside singles', "He said 'we don't know' twice.", ["we don't know"]],
  ['a possessive plural', "The workers' hall and the farmers’ market", []],
  ['a possessive plural inside singles', '‘the workers’ hall’ opened', ['the workers’ hall']],
  ['a year cut short', "'21년 예산은 '안전'에 쓴다.", ['안전']],
  ['a year cut short alone', "'21년 예산이다.", []],
  ['a curly opened, a straight closed', '“물이 맑다"고 했다.', ['물이 맑다']],
  ['a straight opened, a curly closed', '"물이 맑다.”라고 했다.', ['물이 맑다.']],
  ['one that is never closed', '“물이 맑다고 했다.', []],
  ['a quotation does not pass a line feed', '“물이\n맑다” 끝', []],
  ['a lost closing mark does not swallow the next', '"Save water, he said. "Close the tap."', ['Close the tap.']],
  ['an empty quotation', '그는 “”라고 했다.', ['']],
];

describe('readQuotes', () => {
  it.each(rows)('%s', (_reason, text, inner) => {
    expect(readQuotes(text).map((quote) => readSpan(text, quote.inner))).toEqual(inner);
  });

  it('tells doubles from singles', () => {
    expect(readQuotes('“a ‘b’ c” 『d』 「e」').map((quote) => quote.mark)).toEqual([
      'double',
      'single',
      'double',
      'single',
    ]);
  });

  it('spans are in order and nest or lie apart', () => {
    const parts = fc.array(fc.constantFrom('“', '”', '‘', '’', '"', "'", 'a', '가', ' ', '\n', '「', '」'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(parts, (marks) => {
        const quotes = readQuotes(marks.join(''));
        for (const [index, one] of quotes.entries()) {
          expect(one.inner).toEqual({ start: one.span.start + 1, end: one.span.end - 1 });
          for (const two of quotes.slice(index + 1)) {
            const isApart = two.span.start >= one.span.end;
            const isInside = two.span.start > one.span.start && two.span.end < one.span.end;
            expect(isApart || isInside).toBe(true);
          }
        }
      }),
    );
  });
});
