import { personInvented } from '../../../shared/checks/person-invented.ts';
import { testCheck } from '../../support/test-check.ts';

const before = [
  ['하담시, 숲길 축제 개최', 'Hadam holds forest path festival', 'title'],
  ['하담시는 오는 5일 축제를 연다.', 'Hadam holds a festival on the 5th.'],
] as const;

testCheck(personInvented, {
  quiet: {
    'the Korean speaks of us': ['우리는 숲길을 걸었다.', 'We walked the forest path.'],
    'a quotation': ['시는 “숲길을 연다”고 밝혔다.', 'The city said, “We open the forest path.”'],
    'a quotation without its marks': ['시는 숲길을 연다고 말했다.', '“We open the forest path,” the city said.'],
    'a duty of all': ['숲길을 고쳐야 한다.', 'We must repair the forest path.'],
    'a wish': ['숲길을 걷고 싶다.', 'I want to walk the forest path.'],
    'somebody speaks in polite forms': ['숲길을 걷습니다.', 'I walk the forest path.'],
    'a question': ['숲길은 어디까지 이어지는가.', 'Where does our forest path end?'],
    'a writer who speaks of herself elsewhere': [
      '숲길은 조용하다.',
      'Our forest path is quiet.',
      { before: [['나는 숲길 옆에 산다.', 'I live beside the forest path.']] },
    ],
    'a war with a number': ['제1차 세계대전 때 끊겼다.', 'It was cut in World War I.'],
    'he is somebody of the sentence before': [
      '숲길도 새로 단장했다.',
      'He also renovated the forest path.',
      { before: [...before, ['노경식 시장은 축제를 찾았다.', 'Mayor Roh Kyung-sik visited the festival.']] },
    ],
    'somebody only the English has named': [
      '숲길도 새로 단장했다.',
      'He also renovated the forest path.',
      { before: [...before, ['축제를 찾았다.', 'A visitor came to the festival.']] },
    ],
    'a row without its article': ['숲길도 새로 단장했다.', 'He also renovated the forest path.'],
  },
  loud: {
    'a plan of the city made ours': [
      '⟦하담시는 내년에 숲길을 조성할 계획이다.⟧',
      '⟦We⟧ plan to build a forest path next year.',
    ],
    'an expectation made mine': ['⟦관광객이 늘어날 것으로 기대된다.⟧', '⟦I⟧ expect more tourists.'],
    'our county': ['⟦군은 숲길을 조성했다.⟧', 'The county built ⟦our⟧ forest path.'],
    'we in reported speech': [
      '⟦하담시는 숲길을 조성한다고 밝혔다.⟧',
      'The city announced that ⟦we⟧ will build a forest path.',
    ],
    'I for the participants': ['⟦참가자들은 숲의 소중함을 느꼈다.⟧', '⟦I⟧ felt how precious the forest is.'],
    'he where nobody has been named': ['⟦숲길도 새로 단장했다.⟧', '⟦He⟧ also renovated the forest path.', { before }],
    'her where nobody has been named': [
      '⟦숲길은 축제 때 열린다.⟧',
      'The forest path opens at ⟦her⟧ festival.',
      { before },
    ],
  },
});
