import { repeatedPhrase } from '../../../shared/checks/repeated-phrase.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(repeatedPhrase, {
  quiet: {
    'the second word goes on as another thing': ['쌀과 떡국떡을 나눴다.', 'They gave out rice and rice cakes.'],
    'idiom doubles a word': ['갈수록 많은 주민이 거듭 찾는다.', 'More and more residents come again and again.'],
    'grammar doubles had': ['그는 이미 점심을 먹은 뒤였다.', 'He had had lunch already.'],
    'grammar doubles that': ['그것이 사실이라고 했다.', 'She said that that was true.'],
    'a name doubles itself': ['보라보라에서 열렸다.', 'It was held in Bora Bora last week.'],
    'a verb doubled for duration': ['그들은 기다리고 또 기다렸다.', 'They waited and waited.'],
    'scores repeat figures': ['2 대 2로 비겼다.', 'The match ended 2 2.'],
    'a chant comes three times': [
      '“해내자, 해내자, 해내자” 하고 외쳤다.',
      '“We can do it, we can do it, we can do it,” they shouted.',
    ],
    'a new clause starts with the same noun': [
      '결정은 시장에게 달렸다고 시장이 말했다.',
      'It was up to the mayor, the mayor said.',
    ],
    'a new clause begins after a comma': [
      '책에 있고 책에서는 다른 뜻이다.',
      'It stands in the book, and in the book it means another thing.',
    ],
    'speech insists': ['“그런 것 같아요, 그런 것 같아요.”', '“I think so, I think so.”'],
    'the Korean gives the date twice too': [
      '21일 신청을 받아 21일 마감한다.',
      'Applications open on the 21st and close on the 21st.',
    ],
    'the date comes again in another sentence': [
      '21일 열린다. 21일은 휴일이다.',
      'It opens on the 21st. Shops close on the 21st.',
    ],
    'two parts of one day': [
      '토요일 오전과 오후에 열린다.',
      'It is held on Saturday morning and again, for children, on Saturday afternoon.',
    ],
    'a short name in brackets twice': ['하늘센터(HC)', 'The Haneul Centre (HC) and its head (HC) came.'],
    'the Korean has two brackets': [
      '김(왼쪽 첫 번째)과 이(왼쪽 첫 번째)',
      'Kim (first from left) and, in the other picture, Lee (first from left)',
    ],
  },
  loud: {
    'a remark in brackets twice': [
      '박하늘(왼쪽 두 번째) 관장이 상을 준다.',
      'Park Ha-neul⟦ (second from left)⟧, head of the hall (second from left), gives a prize.',
      { fixed: 'Park Ha-neul, head of the hall (second from left), gives a prize.' },
    ],
    'both halves of a pair became one': [
      '어린이집 등·하원 차량을 지원한다.',
      'The county supports ⟦the Lower House and the Lower House⟧ of daycare.',
      { fixed: 'The county supports the Lower House of daycare.' },
    ],
    'the pair lacks its second article': ['등·하원을 돕는다.', 'It helps the ⟦House of Lords and House of Lords⟧.'],
    'a noun phrase after a comma': [
      '해변에서 열렸다.',
      'It was held on ⟦the beach, the beach⟧.',
      { fixed: 'It was held on the beach.' },
    ],
    'a noun phrase at once': ['나루터를 찾는다.', 'He walks down to ⟦the ferry the ferry⟧ at noon.'],
    'a function word doubled': [
      '시장은 주민을 만났다.',
      'The mayor met ⟦the the⟧ residents.',
      { fixed: 'The mayor met the residents.' },
    ],
    'one place joined to itself': ['하늘시와 바다시', '⟦Haneul and Haneul⟧ will work together.'],
    'the same date twice in a sentence': [
      '하늘시는 21일 시청에서 상을 받는다고 밝혔다.',
      'On the 21st Haneul City said a prize awaits it at City Hall⟦ on the 21st⟧.',
      { fixed: 'On the 21st Haneul City said a prize awaits it at City Hall.' },
    ],
    'the same weekday twice': [
      '월요일 회의가 열린다고 했다.',
      'She said on Monday that the talks start ⟦on Monday⟧ at noon.',
    ],
  },
});
