import { homographTrap } from '../../../shared/checks/homograph-trap.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(homographTrap, {
  quiet: {
    'the right word stands there': ['하늘동 통장 20명이 모였다.', 'Twenty neighborhood chiefs of Haneul-dong met.'],
    'the other sense is meant': [
      '통장에 입금했다. 은행은 닫았다.',
      'He paid it into his bank account. The bank was shut.',
    ],
    'a real lower house': ['미국 하원이 법안을 통과시켰다.', 'The US House of Representatives passed the bill.'],
    'a lower house beside daycare law': [
      '하원 의회에서 어린이집 법을 다뤘다.',
      'The House of Representatives debated the daycare law.',
    ],
    'the word is part of another word': ['통장군과 시장', 'He opened a bankbook.'],
    'the evolution of species': ['인류의 진화를 다룬 전시', 'an exhibition on human evolution'],
    'the middle of a month is written': ['9월 중순까지 지급한다.', 'It will be paid by mid-September.'],
    'a dispute is meant': [
      '취객과 시비가 붙어 예산 이야기를 했다.',
      'He got into a dispute with a drunk over the budget.',
    ],
    'abalone on a plate': ['완도 전복 요리', 'a dish of Wando abalone'],
  },
  loud: {
    'a particle behind a figure': ['⟦코로나19⟧로 축제가 취소됐다.', 'The festival was canceled due to ⟦Corona 19⟧.'],
    'officers counted in figures': ['경찰은 ⟦경력 200명⟧을 투입했다.', 'Police put in 200 ⟦careers⟧.'],
    'the nearest of two wordings, since the word stands there once': [
      '나루경찰서 김가온 ⟦경위⟧는 자세한 상황을 설명하며 신고자의 침착한 판단이 피해를 막았다고 말했다.',
      '⟦Details⟧ of Kim Ga-on of the Naru Police explained the situation, and said the caller’s calm in the circumstances had prevented harm.',
    ],
    'taken for parliament, twice': [
      '어린이집 통학차량 ⟦등·하원⟧ 지원',
      'support for ⟦the House of Representatives and House of Representatives⟧ of daycare vehicles',
      { fixed: 'support for drop-off and pick-up of daycare vehicles', severity: 'critical' },
    ],
    'another middle dot': [
      '유치원 ⟦등ㆍ하원⟧을 돕는다.',
      'It helps with ⟦the Lower House⟧.',
      { fixed: 'It helps with drop-off and pick-up.' },
    ],
    'bankbooks for people': [
      '⟦통장⟧ 여덟 명과 함께',
      'with about 20 ⟦bankbooks⟧',
      { fixed: 'with about 20 neighborhood chiefs' },
    ],
    'a council of bankbooks': [
      '하늘동 ⟦통장협의회⟧',
      'the ⟦bankbook council⟧ of Haneul-dong',
      { fixed: 'the neighborhood chiefs’ council of Haneul-dong' },
    ],
    'firefighting as evolution': [
      '산불 잔불 ⟦진화⟧에 나섰다.',
      'They joined ⟦an evolution⟧ of the fire.',
      { fixed: 'They joined firefighting of the fire.' },
    ],
    'city funds as a dispute': [
      '국비와 ⟦시비⟧ 3억 원을 투입한다.',
      'It spends 300 million won of state funds and ⟦dispute⟧.',
    ],
    'a county governor as arms': [
      '김하늘 ⟦군수⟧는 “좋다”고 했다.',
      '⟦Military Governor⟧ Kim said it was good.',
      { fixed: 'County Governor Kim said it was good.' },
    ],
    'in the district as in the hall': [
      '⟦관내⟧ 상가를 돌았다.',
      'They went round shops ⟦in the hall⟧.',
      { fixed: 'They went round shops in the district.' },
    ],
    'some time in a month as its middle': [
      '⟦9월 중⟧으로 지급한다.',
      'It will be paid ⟦by mid-September⟧.',
      { fixed: 'It will be paid in September.' },
    ],
    'a mayor as a market': [
      '이바다 하늘⟦시장⟧은 “기쁘다”고 말했다. 시장이 웃었다.',
      '“I am glad,” the ⟦market said⟧.',
      { fixed: '“I am glad,” the mayor said.' },
    ],
    'a dashcam as a black box': [
      '차량 ⟦블랙박스⟧ 영상',
      'the car’s ⟦black box⟧ video',
      { fixed: 'the car’s dashcam video' },
    ],
    'the context stands in another row': ['⟦의거⟧를 기렸다. 학생의거 기념탑', 'They honored the ⟦basis⟧.'],
    'contributed, not appeared': [
      '사재 3천만 원을 ⟦출연⟧한 그는',
      'He ⟦appeared⟧ with 30 million won',
      { fixed: 'He contributed with 30 million won' },
    ],
    'untranslated office': ['배하늘 하늘⟦동장⟧', 'Haneul ⟦Dongjang⟧ Bae', { fixed: 'Haneul Neighborhood Head Bae' }],
  },
});
