import { nameMismatch } from '../../../shared/checks/name-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameMismatch, {
  quiet: {
    'the name is spelt by its sound': ['시장은 노경식 씨를 만났다.', 'The mayor met Roh Kyung-sik.'],
    'a foreign name sounds alike': ['회사는 마르티네스 씨를 만났다.', 'The company met Martinez.'],
    'a country by another of its words': ['그는 독일 정부를 비판했다.', 'He blamed the German government.'],
    'the English says who the pronoun is': ['그는 어제 떠났다.', 'Yesterday the mayor, Kim Do-hyun, left.'],
    'a name that opens a sentence is not looked at': ['벨디나가 이겼다.', 'Torvald won.'],
    'a headline in capitals': ['케네트 도서관 개관', 'New Library Opens in Torvald Today'],
    'a title beside the name': ['오늘 벨디나 의원이 왔다.', 'Today Lawmaker Beldina came.'],
    'the name stands in Latin letters': ['오늘 Torvald 공장이 문을 연다.', 'Today the Torvald plant opens.'],
  },
  loud: {
    'another country': ['그는 ⟦독일⟧을 방문했다.', 'He visited ⟦Brazil⟧ again.'],
    'a small town turned into a bigger one': ['행사는 ⟦강릉⟧에서 열린다.', 'The event is held in ⟦Daejeon⟧ today.'],
    'another foreign person': ['시장은 ⟦마르티네스⟧ 의원을 만났다.', 'The mayor met ⟦Goldberg⟧ yesterday.'],
    'another name with Latin in brackets': [
      '어제 ⟦클로델⟧(Klodel)이 상을 받았다.',
      'Yesterday ⟦Wagner⟧ took the prize.',
    ],
  },
});
