import { numberMismatch } from '../../../shared/checks/number-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(numberMismatch, {
  quiet: {
    'same value, different notation': ['직원 3만 명', '30,000 employees'],
    'ten thousands become millions': ['사업비 5,500만 원을 확보했다.', 'It secured 55 million won.'],
    'the English may add a date': ['지난달 발표했다.', 'It was announced on 3 March 2021.'],
    'a small count in words may go': ['두 사람 가운데 한 명이 남았다.', 'The other stayed.'],
    'hundred millions become billions': ['12억 원', '1.2 billion won'],
    'a virus name is no amount': ['코로나19로 힘들었다.', 'The pandemic was hard.'],
    'a phone number may go': ['문의 033-123-4567', 'Call the office.'],
    'a count in words on the English side': ['학생 3명이 왔다.', 'Three students came.'],
    'from one number to another': ['21,400명에서 24,900명으로 늘었다.', 'It rose from 21,400 to 24,900.'],
    'a range as two numbers': ['3~5명이 모였다.', 'Between three and five people met.'],
    'a counter is no unit': ['방문객 50명', '50 visitors'],
    'a unit converted': ['높이 300m', 'a height of 984 feet'],
    'days as a date': ['3일간 열린다.', 'It runs to the 3rd.'],
  },
  loud: {
    'points for per cent': ['지지율 ⟦74%⟧', 'an approval of ⟦74 percentage points⟧', { fixed: 'an approval of 74%' }],
    'the second of two numbers': [
      '21,400명에서 ⟦24,900명⟧으로 늘었다.',
      'It rose from 21,400 to ⟦42,900⟧.',
      { fixed: 'It rose from 21,400 to 24,900.' },
    ],
    'another currency': ['⟦35만 달러⟧의 보석금', 'bail of ⟦350,000 won⟧', { fixed: 'bail of $350,000' }],
    'another measure of length': [
      '⟦12마일⟧ 떨어진 곳',
      'a place ⟦12 kilometers⟧ away',
      { fixed: 'a place 12 miles away' },
    ],
    'dropped a power of ten': [
      '과징금 ⟦3억 원⟧',
      'a fine of ⟦3 million won⟧',
      { fixed: 'a fine of 300 million won', severity: 'critical' },
    ],
    'another number': [
      '주민 ⟦62명⟧이 대피했다.',
      '⟦Some 26⟧ residents were evacuated.',
      { fixed: 'Some 62 residents were evacuated.' },
    ],
    'another share': ['고용률은 ⟦67.2%⟧이다.', 'The rate is ⟦62.7%⟧.', { fixed: 'The rate is 67.2%.' }],
    'a number is gone': ['예산 ⟦14억 원⟧을 들여 짓는다.', 'It will be built with the city budget⟦⟧.'],
    'ten times too much money': [
      '총 ⟦18억원⟧을 지급했다.',
      'It paid ⟦180 million won⟧ in all.',
      { fixed: 'It paid 1.8 billion won in all.' },
    ],
  },
});
