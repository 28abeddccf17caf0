import { clauseOmitted } from '../../../shared/checks/clause-omitted.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(clauseOmitted, {
  quiet: {
    'every clause is there': [
      '학생들은 쓰레기를 수거하고 전통시장을 둘러보며 지역 문화를 배웠다.',
      'Students collected garbage, toured a traditional market and learned about local culture.',
    ],
    'a clause in other words': [
      '학생들은 쓰레기를 수거하고 농악 공연을 관람하고 지역 문화를 배웠다.',
      'Students collected garbage, saw a show and learned about local culture.',
    ],
    'one sentence only': ['주민들은 농악 공연을 관람했다.', 'Residents went home.'],
    'is doing is one clause': ['주민들은 농악 공연을 관람하고 있다.', 'Residents are there.'],
    'a clause in quotation marks, which sentence-omitted judges': [
      '이장은 “꽃을 심고 공연을 관람하고 집에 간다”고 말했다.',
      'The village head said, “We go home.”',
    ],
    'a clause with a figure, which number-mismatch judges': [
      '군은 나무 2천 그루를 심고 전통시장을 둘러보며 쓰레기를 수거했다.',
      'The county toured a traditional market and collected garbage.',
    ],
    'a short clause': ['주민들은 모여 쓰레기를 수거했다.', 'Residents collected garbage.'],
    'a free translation': [
      '학생들은 쓰레기를 수거하고 농악 공연을 관람하고 지역 문화를 배웠다.',
      'What a day it was for everybody in the class.',
    ],
    'the English is as long as the Korean': [
      '학생들은 쓰레기를 수거하고 농악 공연을 관람하고 지역 문화를 배웠다.',
      'The students, who were many, collected garbage from morning to noon, and in the afternoon they learned all kinds of things about local culture there.',
    ],
    'the clause went into the next sentence': [
      '학생들은 쓰레기를 수거하고 전통시장을 둘러보며 지역 문화를 배웠다. 날씨는 맑았다.',
      'Students collected garbage and learned local culture. They toured a traditional market too.',
      {
        links: [
          [
            '학생들은 쓰레기를 수거하고 전통시장을 둘러보며 지역 문화를 배웠다.',
            'Students collected garbage and learned local culture.',
          ],
          ['날씨는 맑았다.', 'They toured a traditional market too.'],
        ],
      },
    ],
    'an idiom at the end': [
      '참가자들은 하천변 쓰레기를 수거하고 꽃모종을 심으며 구슬땀을 흘렸다.',
      'Participants collected garbage along the river and planted seedlings.',
    ],
  },
  loud: {
    'a clause in the middle': [
      '주민들은 행사에 참석해 ⟦농악 공연을 관람하고⟧ 소망을 빌었다.',
      'Residents attended the event⟦⟧ and made wishes.',
    ],
    'a clause on means': [
      '시는 노후 상수도관을 교체하고 ⟦정수장 시설을 개선해⟧ 수돗물 품질을 높이기로 했다.',
      'The city decided to replace old water pipes and raise the quality of tap water⟦⟧.',
    ],
    'a clause with 며': [
      '두 기관은 창업 교육을 운영하고 ⟦청년 일자리를 발굴하며⟧ 지역 기업의 수출을 돕는다.',
      'The two organizations run startup education⟦⟧ and help local companies export.',
    ],
    'the first clause, after its topic': [
      '군은 ⟦마을 도서관을 방문하고⟧ 쓰레기를 수거했다.',
      'The county⟦⟧ collected garbage.',
    ],
    'in its own sentence': [
      '비가 그쳤다. 주민들은 행사에 참석해 ⟦농악 공연을 관람하고⟧ 소망을 빌었다.',
      'The rain stopped. Residents attended the event⟦⟧ and made wishes.',
      {
        links: [
          ['비가 그쳤다.', 'The rain stopped.'],
          [
            '주민들은 행사에 참석해 농악 공연을 관람하고 소망을 빌었다.',
            'Residents attended the event and made wishes.',
          ],
        ],
      },
    ],
  },
});
