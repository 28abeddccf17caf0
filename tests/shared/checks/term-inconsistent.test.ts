import { termInconsistent } from '../../../shared/checks/term-inconsistent.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(termInconsistent, {
  quiet: {
    'a headline describes what the text names': [
      '누리의료원이 야간 진료를 시작했다.',
      'Nuri Medical Center has opened a night clinic.',
      { before: [['누리의료원, 야간 진료 시작', 'Nuri hospital opens night clinic', 'title']] },
    ],
    'a headline says chief for any office': [
      '솔내 군수가 물러났다.',
      'The governor of Solnae County stepped down.',
      { before: [['솔내 군수 사퇴', 'Solnae chief quits', 'title']] },
    ],
    'a word for anybody stands for nobody else': [
      '마을은 홀몸 어르신 30명을 도왔다.',
      'The village helped 30 elderly people living alone.',
      { before: [['홀몸 어르신에 반찬 전달', 'Side dishes for the elderly living alone', 'title']] },
    ],
    'one rendering throughout': [
      '주민들은 마을회관에 모였다.',
      'Residents met at the village hall.',
      { before: [['마을회관 준공', 'Village hall completed', 'title']] },
    ],
    'nothing to compare with': ['주민들은 마을회관에 모였다.', 'Residents met at the village center.'],
    'a short form in one place': [
      '주민들은 마을회관에 모였다.',
      'Residents met at the hall.',
      { before: [['마을회관 준공', 'Village hall completed', 'title']] },
    ],
    'a pronoun in one place': [
      '주민들은 마을회관에 모였다.',
      'Residents met there.',
      { before: [['마을회관 준공', 'Village hall completed', 'title']] },
    ],
    'an everyday noun, which good English varies': [
      '공장은 내년에 문을 연다.',
      'The plant opens next year.',
      { before: [['공장 준공', 'Factory completed', 'title']] },
    ],
    'forms of one word': [
      '박 위원장은 말했다.',
      'Chairwoman Park spoke.',
      { before: [['위원장이 도착했다.', 'The chairman arrived.']] },
    ],
    'plural and singular': [
      '주민들은 마을회관에 모였다.',
      'Residents met at village halls.',
      { before: [['마을회관 준공', 'Village hall completed', 'title']] },
    ],
    'both renderings stand there, so none can be told': [
      '마을회관과 체육관이 문을 열었다.',
      'A village hall and a center opened.',
      { before: [['마을회관 준공', 'Village center completed', 'title']] },
    ],
    'another term with one part in common': [
      '주민들은 마을회관에 모였다.',
      'Residents met at the village hall.',
      { before: [['복지회관 준공', 'Welfare center completed', 'title']] },
    ],
  },
  loud: {
    'the headline says it otherwise': [
      '주민들은 ⟦마을회관⟧에 모였다.',
      'Residents met at the village ⟦center⟧.',
      {
        before: [['마을회관 준공', 'Village hall completed', 'title']],
        fixed: 'Residents met at the village hall.',
      },
    ],
    'the commoner one is kept': [
      '주민들은 ⟦마을회관⟧에 모였다.',
      'Residents met at the village ⟦hall⟧.',
      {
        before: [
          ['마을회관은 넓다.', 'The village center is large.'],
          ['마을회관은 새롭다.', 'The village center is new.'],
        ],
      },
    ],
    'an office': [
      '⟦군수⟧는 길을 열었다.',
      'The ⟦magistrate⟧ opened the road.',
      { before: [['군수가 도착했다.', 'The governor arrived.']] },
    ],
    'two words with a blank between them': [
      '지난 ⟦폭력 시위⟧로 길이 막혔다.',
      'The violent ⟦demonstration⟧ blocked the road.',
      { before: [['폭력 시위가 벌어졌다.', 'There was a violent protest.']] },
    ],
  },
});
