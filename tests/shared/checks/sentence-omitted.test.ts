import { sentenceOmitted } from '../../../shared/checks/sentence-omitted.ts';
import { testCheck } from '../../support/test-check.ts';

const first = '하늘시는 새 도서관을 열었다.';
const second = '내년에는 공원과 주차장도 함께 짓는다.';

testCheck(sentenceOmitted, {
  quiet: {
    'both halves in one English quotation': [
      '시장은 “모두 함께했다”라며 “더 노력하겠다”고 말했다.',
      '“We were all in this together, and we will try even harder,” the mayor said.',
    ],
    'a part of a quotation whose number came back': [
      '한 단장은 “합창단이 3년 약속을 했고 이제 2년이 남았다”며 “서류는 내가 챙겼다”고 했다.',
      '“The choir is bound for three years, of which two are to come. The papers are with me,” Han said.',
    ],
    'every sentence has its English': [
      `${first} ${second}`,
      'Haneul City opened a library. It builds a park next year.',
      {
        links: [
          [first, 'Haneul City opened a library.'],
          [second, 'It builds a park next year.'],
        ],
      },
    ],
    'an exclamation may go': [
      '“네.” 하늘시는 도서관을 열었다.',
      'Haneul City opened a library.',
      {
        links: [
          ['“네.”', ''],
          ['하늘시는 도서관을 열었다.', 'Haneul City opened a library.'],
        ],
      },
    ],
    'its words stand in the sentence before': [
      `${first} 주민과 학생, 노인이 함께 참여했다.`,
      'With residents, students and older people taking part, Haneul City opened a new library together.',
      {
        links: [
          [first, 'With residents, students and older people taking part, Haneul City opened a new library together.'],
          ['주민과 학생, 노인이 함께 참여했다.', ''],
        ],
      },
    ],
    'an English sentence beside it lacks its Korean: the link was not found': [
      `${first} ${second}`,
      'Haneul City opened a library. Then more will follow soon.',
      {
        links: [
          [first, 'Haneul City opened a library.'],
          [second, ''],
          ['', 'Then more will follow soon.'],
        ],
      },
    ],
    'both parts of a quotation in one': [
      '이 시장은 “위기를 기회로 만든 결과”라며 “앞으로 일자리와 투자에 최선을 다하겠다”고 말했다.',
      'Mayor Lee said, “We turned a crisis into an opportunity, and will do our best for jobs and investment in the future.”',
    ],
    'both parts of a quotation': [
      '이 시장은 “위기를 기회로 만든 결과”라며 “앞으로 일자리와 투자에 최선을 다하겠다”고 말했다.',
      '“We turned a crisis into an opportunity,” Mayor Lee said. “We will go on.”',
    ],
  },
  loud: {
    'a short second half of a quotation': [
      '시장은 “모두 함께했다”라며 ⟦“더 노력하겠다”⟧고 말했다.',
      '“We were all together,” the mayor said.',
    ],
    'a sentence without English': [
      `${first} ⟦${second}⟧`,
      'Haneul City opened a library.⟦⟧',
      {
        links: [
          [first, 'Haneul City opened a library.'],
          [second, ''],
        ],
      },
    ],
    'the first sentence without English': [
      `⟦${second}⟧ ${first}`,
      '⟦⟧Haneul City opened a library.',
      {
        links: [
          [second, ''],
          [first, 'Haneul City opened a library.'],
        ],
      },
    ],
    'a row without English': [`⟦${first}⟧`, ''],
    'the second half of a quotation is gone': [
      '이바다 하늘시장은 “이번 수상은 위기를 기회로 바꾼 결과”라며 ⟦“앞으로 투자유치와 일자리 창출, 지역경제 활성화에 최선을 다하겠다”⟧고 밝혔다.',
      'Mayor Lee Ba-da said, “We owe this prize to everybody who stayed through the hard years.⟦⟧” he said.',
    ],
  },
});
