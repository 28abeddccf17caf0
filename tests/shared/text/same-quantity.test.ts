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
  'half an hour is thirty minutes': ['30분', 'half an hour', 'same'],
  'an hour and a half is ninety minutes': ['1시간 30분', '90 minutes', 'same'],
  'tens of thousands': ['수만 명', 'tens of thousands', 'same'],
  'hundreds are not thousands': ['수백 명', 'thousands', 'different'],
  'a vague number and one it holds': ['수십 명', '40 people', 'hedge-differs'],
  'ten-odd and a dozen': ['10여 명', 'a dozen people', 'hedge-differs'],
  'nine in ten': ['10명 중 9명', '90 percent', 'same'],
  'a speed in other units': ['시속 120㎞', '75 mph', 'same'],
  'a second is no two': ['두 명', 'the second', 'unit-differs'],
  'the seventeenth by its number': ['제17회', 'the 17th Festival', 'same'],
  'degrees in other units': ['섭씨 30도', '86 degrees Fahrenheit', 'same'],
  'over for at least': ['30명 이상', 'more than 30 people', 'same'],
  'below a hedged number': ['548만 명', 'more than 5.4 million', 'same'],
  'above what it nearly is': ['490명', 'nearly 500', 'same'],
  'nearly, from the wrong side': ['510명', 'nearly 500', 'different'],
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
