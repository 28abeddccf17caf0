import { headlineNumber } from '../../../shared/checks/headline-number.ts';
import { testCheck } from '../../support/test-check.ts';

const body = [
  '솔내군은 소상공인에게 총 18억 원을 지원했다고 밝혔다.',
  'Solnae County said it had given small businesses 1.8 billion won in all.',
] as const;
const crowd = ['축제에는 주민 620명이 모였다.', 'Some 620 residents came to the festival.'] as const;
const share = ['고용률은 67.2%로 올랐다.', 'The employment rate rose to 67.2%.'] as const;

testCheck(headlineNumber, {
  quiet: {
    'the headline agrees': ['18억 지원', '1.8 billion won in aid', { role: 'title', before: [body] }],
    'the headline rounds': ['620명 모여', 'More than 600 gather', { role: 'title', before: [crowd] }],
    'a number of something else': ['25번째 축제', '25th festival opens', { role: 'title', before: [crowd] }],
    'a year': ['2024 축제', '2024 festival', { role: 'title', before: [crowd] }],
    'another amount the Korean headline has': [
      '추가로 36억 원 지원',
      '3.6 billion won more in aid',
      { role: 'title', before: [body] },
    ],
    'a small count': ['셋 다쳐', '3 hurt', { role: 'title', before: [crowd] }],
    'a paragraph is no headline': ['총 18억 원', '180 million won in all', { before: [body] }],
    'the Korean itself differs': ['17억 원 지원', '1.7 billion won in aid', { role: 'title', before: [body] }],
    'the amount stands in the body too': [
      '지원 확대',
      '20 million won each',
      { role: 'title', before: [body, ['한 곳에 2,000만 원씩이다.', 'Each gets 20 million won.']] },
    ],
    'two amounts could be meant': [
      '지원 확대',
      'Aid of 25 million won',
      { role: 'title', before: [['25억 원과 250억 원', '2.5 billion won and 25 billion won']] },
    ],
  },
  loud: {
    'a power of ten is lost': [
      '소상공인에 ⟦18억⟧ 지원',
      '⟦180 million won⟧ for small businesses',
      { role: 'title', before: [body], fixed: '1.8 billion won for small businesses', severity: 'critical' },
    ],
    'an English headline without a Korean one': [
      '',
      'County gives ⟦180 million won⟧',
      { role: 'title', before: [body], fixed: 'County gives 1.8 billion won' },
    ],
    'the Korean headline has no number': [
      '소상공인 지원 확대',
      'County gives ⟦18 billion won⟧',
      { role: 'title', before: [body], fixed: 'County gives 1.8 billion won' },
    ],
    'another number of the same people': [
      '축제에 주민 모여',
      '⟦260⟧ residents gather',
      { role: 'subtitle', before: [crowd] },
    ],
    'another share': [
      '고용률 ⟦67.2%⟧',
      'Employment at ⟦62.7%⟧',
      { role: 'title', before: [share], fixed: 'Employment at 67.2%' },
    ],
  },
});
