import { termMissing } from '../../../shared/checks/term-missing.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(termMissing, {
  quiet: {
    'every word came back': [
      '경로당 노인들은 버스와 택시를 무료로 탄다.',
      'Seniors at the senior center ride buses and taxis free of charge.',
    ],
    'a word akin to the rendering': [
      '경로당 노인들은 버스와 택시를 무료로 탄다.',
      'Seniors at the senior center ride buses and cabs free of charge.',
    ],
    'nothing stands in its place': [
      '경로당 노인들은 버스와 택시를 무료로 탄다.',
      'Seniors at the senior center ride buses free of charge.',
    ],
    'what stands in its place is a name': [
      '경로당 노인들은 버스와 택시를 무료로 탄다.',
      'Seniors at the senior center ride buses and Nuriro free of charge.',
    ],
    'the other sense of the word, which other checks judge': [
      '주민들은 시장에서 과일과 채소를 샀다.',
      'Residents bought fruit and vegetables from the mayor.',
    ],
    'an everyday word, which is paraphrased freely': [
      '주민들은 기분 좋게 버스와 택시를 탔다.',
      'Residents rode buses and taxis with a song.',
    ],
    'a free translation': [
      '주민들은 저수지 제방과 수문을 점검했다.',
      'After the storm a crowd went out to look at what was left of the old jacket by the water.',
    ],
    'two words without rendering: a free translation too': [
      '주민들은 저수지 제방과 수문, 트랙터를 점검했다.',
      'Residents inspected the embankment and jacket of the lake.',
    ],
    'too short to tell': ['수문 점검', 'Jacket check'],
    'what stands there is a loanword of the Korean': [
      '선수들은 사이드라인에서 딸기와 토마토를 먹었다.',
      'Athletes ate strawberries on the sideline.',
    ],
    'the place is filled by a verb': [
      '주민들은 저수지 제방과 수문을 점검했다.',
      'Residents inspected and photographed the embankment of the reservoir.',
    ],
  },
  loud: {
    'a thing turned into another': [
      '주민들은 저수지 제방과 ⟦수문⟧을 점검했다.',
      'Residents inspected the embankment and ⟦jacket⟧ of the reservoir.',
    ],
    'a word the lexicon does not know stands there': [
      '농민들은 비닐하우스에서 딸기와 ⟦토마토⟧를 재배한다.',
      'Farmers grow strawberries and ⟦pillows⟧ in greenhouses.',
    ],
    'a place turned into another': [
      '소방대원이 병원 ⟦응급실⟧로 임신부를 옮겼다.',
      'Firefighters took the pregnant woman to the ⟦kitchen⟧ of the hospital.',
    ],
    'a vehicle turned into another thing': [
      '경로당 노인들은 버스와 ⟦택시⟧를 무료로 탄다.',
      'Seniors at the senior center ride buses and ⟦cabinets⟧ free of charge.',
    ],
    'in the linked sentence only': [
      '비가 그쳤다. 군은 하천 제방과 ⟦교량⟧을 보수했다.',
      'The rain stopped. The county repaired river embankments and ⟦candles⟧.',
      {
        links: [
          ['비가 그쳤다.', 'The rain stopped.'],
          ['군은 하천 제방과 교량을 보수했다.', 'The county repaired river embankments and candles.'],
        ],
      },
    ],
  },
});
