import { describe, expect, it } from 'vitest';
import { readEnglishQuantities } from '../../../shared/text/read-english-quantities.ts';
import { readKoreanQuantities } from '../../../shared/text/read-korean-quantities.ts';
import { sameQuantity } from '../../../shared/text/same-quantity.ts';

const cases: Record<string, readonly [string, string, ReturnType<typeof sameQuantity>]> = {
  'another notation': ['직원 3만 명', '30,000 employees', 'same'],
  '만원 against million': ['5,500만 원', '55 million won', 'same'],
  'a lost power of ten': ['3억 원', '30 million won', 'different'],
  'another currency': ['35만 달러', '€350,000', 'unit-differs'],
  'half is fifty percent': ['절반', '50%', 'same'],
  'a third is 33.3 percent': ['3분의 1', '33.3 percent', 'same'],
  'a month in words': ['1개월', 'a month', 'same'],
  'a day of 24 hours': ['24시간', 'a day', 'same'],
  'years of twelve months': ['12개월', 'one year', 'same'],
  'ten years are a decade': ['10년간', 'a decade', 'same'],
  'months are not weeks': ['2개월', 'two weeks', 'unit-differs'],
  'percent are not points': ['14%', '14 percentage points', 'unit-differs'],
  'twice is two times': ['2배', 'twice', 'same'],
  'a hedge lost': ['7,000여 명', '7,000 people', 'hedge-differs'],
  'a hedge kept in other words': ['7,000여 명', 'more than 7,000 people', 'same'],
  'a hedge turned round': ['10명 이상', 'fewer than 10 people', 'hedge-differs'],
  'rounded and said so': ['548만 명', 'about 5.5 million', 'same'],
  'rounded and not said so': ['548만 명', '5.5 million', 'different'],
  'as exact as the source but another': ['45명', 'about 46', 'different'],
  'ordinal as a numeral': ['1위', 'first', 'same'],
  'a range': ['3~4명', 'three to four people', 'same'],
  'half of a range': ['3~4명', '3 people', 'different'],
  'a score from the other side': ['3대 1', '1-3', 'same'],
  'metres against kilometres': ['1만m', '10 kilometers', 'same'],
  'kilometres against miles': ['72㎞', '45 miles', 'same'],
  'decade of life': ['30대', 'in her 30s', 'same'],
  'decade of life against a count': ['30대 남성', '30 men', 'unit-differs'],
};

describe('sameQuantity', () => {
  it.each(Object.entries(cases))('%s', (_reason, [korean, english, wanted]) => {
    const [a] = readKoreanQuantities(korean);
    const [b] = readEnglishQuantities(english);
    if (a === undefined || b === undefined) throw new Error('nothing read');
    expect(sameQuantity(a, b)).toBe(wanted);
  });
});
