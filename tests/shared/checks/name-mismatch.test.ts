import { nameMismatch } from '../../../shared/checks/name-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameMismatch, {
  quiet: {
    'a province by its long name': [
      '대회는 전북 순창군에서 열렸다.',
      'It was held in Sunchang-gun, North Jeolla Province.',
    ],
    'a province by its short name': ['전라북도 순창군', 'Sunchang-gun in Jeonbuk'],
    'the name is spelt by its sound': ['시장은 노경식 씨를 만났다.', 'The mayor met Roh Kyung-sik.'],
    'a foreign name sounds alike': ['회사는 마르티네스 씨를 만났다.', 'The company met Martinez.'],
    'a country by another of its words': ['그는 독일 정부를 비판했다.', 'He blamed the German government.'],
    'the English says who the pronoun is': ['그는 어제 떠났다.', 'Yesterday the mayor, Kim Do-hyun, left.'],
    'a name that opens a sentence is not looked at': ['벨디나가 이겼다.', 'Torvald won.'],
    'a headline in capitals': ['케네트 도서관 개관', 'New Library Opens in Torvald Today'],
    'a title beside the name': ['오늘 벨디나 의원이 왔다.', 'Today Lawmaker Beldina came.'],
    'a name of one syllable': ['어제 존 켄델이 왔다.', 'Yesterday it was John Kendell.'],
    'a compound holds the name': ['독일계 주민들은 떠났다.', 'Yesterday the German residents left.'],
    'a loanword that is no name': [
      '시장은 브리핑을 열었고 노경식 씨가 왔다.',
      'The briefing was held, and Torvald, too.',
    ],
    'a place in an older spelling': ['축제는 광주시에서 열린다.', 'The festival is held in Kwangju.'],
    'a place and its province': ['축제는 무주군에서 열린다.', 'The festival is held in Muju in Jeonbuk.'],
    'the capital stands for the government': [
      '정부는 강릉에 대책을 냈다.',
      'The government in Seoul has a plan for Gangneung.',
    ],
    'a capital stands for its country': ['회담은 이라크가 제안했다.', 'The talks were proposed by Baghdad itself.'],
    'the spelling in brackets is used': [
      '어제 아니타 벨디나(Anita Beldina)가 왔다.',
      'Yesterday Ms. Beldina came to Quiet Street.',
    ],
    'the city of a township, named before': [
      '산불은 하담읍에서 났다.',
      'The fire broke out in Samcheok on Monday.',
      { before: [['삼척시는 밝혔다.', 'The city of Samcheok said.']] },
    ],
    'a township and its city': ['강릉시 하담면에서 났다.', 'It broke out in Gangneung on Monday.'],
    'a township with its English': ['산불은 하담면에서 났다.', 'It broke out in Hadam Township near Wonju.'],
    'a body opens with its place': ['하담지구협의회 회장이 왔다.', 'The president of the Hadam chapter came.'],
    'a place badly spelt is no other place': [
      '축제는 영광군에서 열린다.',
      'The festival is held in Younggwang County.',
    ],
    'a name said once for twice': ['벨디나가 왔고 벨디나는 떠났다.', 'Then Beldina came and left.'],
    'the name stands in Latin letters': ['오늘 Torvald 공장이 문을 연다.', 'Today the Torvald plant opens.'],
  },
  loud: {
    'another country': ['그는 ⟦독일⟧을 방문했다.', 'He visited ⟦Brazil⟧ again.'],
    'a small town turned into a bigger one': ['행사는 ⟦강릉⟧에서 열린다.', 'The event is held in ⟦Daejeon⟧ today.'],
    'a small town turned into one that sounds like it': [
      '행사는 ⟦강진군⟧에서 열린다.',
      'The event is held in ⟦Gangneung⟧ today.',
      { fixed: 'The event is held in Gangjin today.' },
    ],
    'a township nobody has heard of': [
      '산불은 ⟦하담읍⟧에서 났다.',
      'The fire broke out in ⟦Wonju⟧ on Monday.',
      { fixed: 'The fire broke out in Hadam on Monday.' },
    ],
    'the kind of the place stays': [
      '축제는 ⟦장수군⟧에서 열린다.',
      'The festival is held in ⟦Jangseong⟧-gun.',
      { fixed: 'The festival is held in Jangsu-gun.' },
    ],
    'a name inside a compound': ['그는 ⟦베이징올림픽⟧에 나갔다.', 'He went to the ⟦Torvald⟧ games.'],
    'a neighbour that sounds faintly like it': [
      '어제 데번의 ⟦옥스퍼드⟧ 거리를 걸었다.',
      'They walked through ⟦Stephen⟧ Street in Devon.',
    ],
    'a name that is there once, for two': [
      '경찰은 독일이 졌고 ⟦독일⟧이 떠났다고 말했다.',
      'Police said that Germany lost and ⟦Torvald⟧ left.',
    ],
    'plain words in the place of a spelt name': [
      '그는 아니타 ⟦벨디나(Anita Beldina)⟧를 부인했다.',
      'He denied what ⟦Silver Column⟧ had said.',
      { fixed: 'He denied what Anita Beldina had said.' },
    ],
    'another foreign person': ['시장은 ⟦마르티네스⟧ 의원을 만났다.', 'The mayor met ⟦Goldberg⟧ yesterday.'],
    'another name with Latin in brackets': [
      '어제 ⟦클로델⟧(Klodel)이 상을 받았다.',
      'Yesterday ⟦Wagner⟧ took the prize.',
    ],
  },
});
