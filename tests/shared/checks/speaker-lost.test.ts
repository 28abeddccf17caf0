import { speakerLost } from '../../../shared/checks/speaker-lost.ts';
import { testCheck } from '../../support/test-check.ts';

const korean = '노경식 회장은 “추운 날에도 함께한 이웃들이 고맙다”며 “내년에는 더 긴 숲길을 열겠다”고 말했다.';
const marked = '노경식 회장은 “추운 날에도 함께한 이웃들이 고맙다”며 ⟦“내년에는 더 긴 숲길을 열겠다”⟧고 말했다.';

testCheck(speakerLost, {
  quiet: {
    'the verb stands between the two': [
      korean,
      '“I thank the neighbors who came in the cold,” Roh said. “Next year we will open a longer path.”',
    ],
    'the second has a verb of its own': [
      korean,
      'Roh said, “I thank the neighbors who came in the cold.” “Next year we will open a longer path,” he added.',
    ],
    'both are one quotation': [
      korean,
      'Roh said, “I thank the neighbors who came in the cold, and next year we will open a longer path for all.”',
    ],
    'and joins them': [
      korean,
      'Roh said, “I thank the neighbors who came in the cold,” and “we will open a longer path next year.”',
    ],
    'two speakers': [
      '노경식 회장은 “추운 날에도 함께한 이웃들이 고맙다”고 했다. “내년에는 더 긴 숲길을 열겠다”는 계획이다.',
      'Roh said, “I thank the neighbors in the cold.” “Next year we will open a longer path.”',
    ],
    'the Korean names nobody': ['“내년에는 더 긴 숲길을 열겠다”고 말했다.', '“Next year we will open a longer path.”'],
    'a sentence beside it says who': [
      '노경식 회장은 “내년에는 더 긴 숲길을 열겠다”고 말했다.',
      'Roh spoke of his plans. “Next year we will open a longer path.”',
    ],
    'a single word in marks': ['노경식 회장은 숲길을 “보물”이라고 말했다.', '“A treasure.”'],
    'reported with a verb': ['노경식 시장은 숲길을 내년에 연다고 밝혔다.', 'The path opens next year, Roh said.'],
    'reported as a plan': ['노경식 시장은 숲길을 내년에 연다고 밝혔다.', 'Roh plans to open the path next year.'],
    'a city that acts': ['하담시는 숲길을 내년에 연다고 밝혔다.', 'Hadam will open the path next year.'],
    'a quotation that goes on in the next row': [
      '노경식 회장은 “내년에는 더 긴 숲길을 열겠다”고 말했다.',
      '“Next year we will open a longer path.',
    ],
  },
  loud: {
    'the second quotation is left alone': [
      marked,
      'Chairman Roh Kyung-sik said, “I thank the neighbors in the cold.” ⟦“Next year we will open a longer path.”⟧',
      {
        fixed:
          'Chairman Roh Kyung-sik said, “I thank the neighbors in the cold.” Roh added, “Next year we will open a longer path.”',
        severity: 'minor',
      },
    ],
    'an official without a name': [
      '시 관계자는 “산에서는 절대로 불을 피우지 말아 달라”며 ⟦“연기가 보이면 바로 전화해 달라”⟧고 당부했다.',
      'An official of the city said, “Never light a fire in the mountains.” ⟦“Report any smoke at once.”⟧',
      {
        fixed:
          'An official of the city said, “Never light a fire in the mountains.” The official added, “Report any smoke at once.”',
      },
    ],
    'nobody speaks at all': [
      '⟦노경식 회장은 “내년에는 더 긴 숲길을 열겠다”⟧고 말했다.',
      '⟦“Next year we will open a longer path.”⟧',
      { severity: 'major' },
    ],
    'a report made a fact': ['⟦노경식 시장은⟧ 숲길을 내년에 연다고 밝혔다.', 'The path opens next year⟦⟧.'],
    'an explanation made a fact': [
      '⟦시 관계자는⟧ 다리가 오래되어 위험하다고 설명했다.',
      'The bridge is old and dangerous⟦⟧.',
    ],
  },
});
