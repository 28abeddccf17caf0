import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/model/term.ts';
import { readTermKey, settleTerm } from '../../../shared/review/settle-term.ts';

const settle = (change: Partial<Term>) => {
  const settled = settleTerm({
    id: 't',
    source: '달빛군',
    wanted: ['Dalbit County'],
    forbidden: [],
    note: '',
    ...change,
  });
  return settled.ok ? settled.value : settled.failure;
};

describe('settleTerm', () => {
  it('takes off what has no meaning: outer and doubled space, empty and repeated English', () => {
    expect(
      settle({
        source: ' 달빛  군청 ',
        wanted: ['Dalbit  County Office', '', 'dalbit county office', 'county hall; DCO'],
      }),
    ).toMatchObject({ source: '달빛 군청', wanted: ['Dalbit County Office', 'county hall', 'DCO'] });
  });
  it.each<[string, Partial<Term>, unknown]>([
    ['no Korean', { source: '  ' }, { kind: 'term-incomplete', source: '', missing: 'source' }],
    ['no English', { wanted: [' ', ';'] }, { kind: 'term-incomplete', source: '달빛군', missing: 'wanted' }],
    [
      'the same English wanted and forbidden',
      { forbidden: ['dalbit county'] },
      { kind: 'term-contradicts', source: '달빛군', english: 'dalbit county' },
    ],
    ['Korean without end', { source: '가'.repeat(201) }, { kind: 'term-too-long', source: '가'.repeat(40) }],
    ['a note without end', { note: 'n'.repeat(2_001) }, { kind: 'term-too-long', source: '달빛군' }],
    [
      'more English than anybody reads',
      { wanted: Array.from({ length: 21 }, (_, index) => `w${index}`) },
      { kind: 'term-too-long', source: '달빛군' },
    ],
  ])('refuses %s', (_, change, failure) => {
    expect(settle(change)).toEqual(failure);
  });
});

it('readTermKey takes the same word for the same, however it is spaced or composed', () => {
  expect(readTermKey('빈집 정비 사업')).toBe(readTermKey('빈집정비사업'));
  expect(readTermKey('달빛'.normalize('NFD'))).toBe(readTermKey('달빛'));
  expect(readTermKey('ktx역')).toBe(readTermKey('KTX역'));
});
