import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglishQuantities } from '../../../shared/text/read-english-quantities.ts';
import { readKoreanQuantities } from '../../../shared/text/read-korean-quantities.ts';
import { sameQuantity } from '../../../shared/text/same-quantity.ts';
import { sayQuantity } from '../../../shared/text/say-in-english.ts';

const cases: Record<string, readonly [string, string]> = {
  'won in millions': ['5,500만 원', '55 million won'],
  'a hedge first': ['7,000여 명', 'more than 7,000'],
  trillions: ['1조 2,345억', '1.2345 trillion'],
  percent: ['67.2%', '67.2%'],
  points: ['3%p', '3 percentage points'],
  dollars: ['35만 달러', '$350,000'],
  time: ['3개월', '3 months'],
  'one of a unit': ['1년간', '1 year'],
  age: ['32세', '32-year-old'],
  ordinal: ['제21회', '21st'],
  'an ordinal in the teens': ['11위', '11th'],
  range: ['3~4만 명', '30,000-40,000'],
  'a range of millions': ['300만~500만 원', '3-5 million won'],
  'hours and minutes': ['1시간 20분', '1 hour 20 minutes'],
  fraction: ['3분의 2', 'two-thirds'],
  length: ['1.5㎞', '1.5 km'],
  decade: ['30대', '30s'],
  'a few': ['몇 주', 'several weeks'],
  'tens of people': ['수십 명', 'dozens'],
  'tens of millions': ['수천만 원', 'tens of millions of won'],
  'more than half': ['과반이', 'more than half'],
  speed: ['시속 90km', '90 kilometers per hour'],
};

describe('sayQuantity', () => {
  it.each(Object.entries(cases))('%s', (_reason, [korean, wanted]) => {
    const [quantity] = readKoreanQuantities(korean);
    if (quantity === undefined) throw new Error('nothing read');
    expect(sayQuantity(quantity)).toBe(wanted);
  });

  it('says any sum so that it reads back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (sum) => {
        const quantity = readKoreanQuantities(`${sum}원`)[0];
        if (quantity === undefined) throw new Error('nothing read');
        const back = readEnglishQuantities(sayQuantity(quantity))[0];
        expect(back === undefined ? null : sameQuantity(quantity, back)).toBe('same');
      }),
    );
  });

  it('says what the English reader reads back as the same', () => {
    for (const [korean] of Object.values(cases)) {
      const [quantity] = readKoreanQuantities(korean);
      if (quantity === undefined) throw new Error('nothing read');
      const [back] = readEnglishQuantities(sayQuantity(quantity));
      if (back === undefined) throw new Error(`not read back: ${korean}`);
      expect([korean, sameQuantity(quantity, back)]).toEqual([korean, 'same']);
    }
  });
});
