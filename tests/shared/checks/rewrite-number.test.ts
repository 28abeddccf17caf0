import { describe, expect, it } from 'vitest';
import { rewriteNumber } from '../../../shared/checks/rewrite-number.ts';
import { readEnglishQuantities } from '../../../shared/text/read-english-quantities.ts';
import { readKoreanQuantities } from '../../../shared/text/read-korean-quantities.ts';

function rewrite(korean: string, english: string): string | null {
  const [wanted] = readKoreanQuantities(korean);
  const [offered] = readEnglishQuantities(english);
  if (wanted === undefined || offered === undefined) throw new Error('nothing read');
  return rewriteNumber(english.slice(offered.span.start, offered.span.end), wanted, offered);
}

describe('rewriteNumber', () => {
  it.each([
    ['figures with a scale word', '5,500만 원', '5.5 million won', '55 million won'],
    ['a hedge in front', '62명', 'Some 26 people', 'Some 62 people'],
    ['a share', '67.2%', '62.7%', '67.2%'],
    ['a number in words', '세 명', 'Four children', 'Three'],
    ['an ordinal in words', '두 번째', 'first summit', 'second'],
    ['a length of time in words', '3개월', 'six months', 'three months'],
    ['figures for words', '3명', 'seven children', 'three'],
    ['both ends of a range', '31~35도', '21 to 35 degrees', '31 to 35 degrees'],
    ['a score', '3-1', '3-2 win', '3-1'],
    ['points of a lead', '9%포인트', '2-point lead', '9-point'],
  ])('puts %s right', (_name, korean, english, wanted) => {
    expect(rewrite(korean, english)).toBe(wanted);
  });

  it.each([
    ['the noun would have to change its number', '3명', 'one child'],
    ['it counts something else', '3개월', 'six weeks'],
    ['a range is written with scale words', '3만~5만 명', '4 million to 6 million people'],
    ['an ending hangs on the figures', '3위', '5th'],
    ['the right number has no short word', '36명', 'eight people'],
  ])('makes no guess when %s', (_name, korean, english) => {
    expect(rewrite(korean, english)).toBeNull();
  });
});
