import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../shared/checks/check.ts';
import { clauseOmitted } from '../../../shared/checks/clause-omitted.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import { testCheck } from '../../support/test-check.ts';
import { clauseSamples } from './dropped-clauses.data.ts';

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
    'a clause with a figure that is there': [
      '군은 나무 2천 그루를 심고 전통시장을 둘러보며 쓰레기를 수거했다.',
      'The county put in 2,000 of them, toured a traditional market and collected garbage.',
    ],
    'what a headline leaves out': [
      '군, 나무 심고 농악 공연 관람하고 쓰레기 수거',
      'County collects garbage',
      { role: 'title' },
    ],
    'an idiom in the middle': [
      '회원들은 쌀을 모으고 구슬땀을 흘리며 김치를 담가 이웃에게 나눠 줬다.',
      'Members collected rice and made kimchi, which they gave to neighbors.',
    ],
    'the plan at the end is no clause': [
      '시는 도서관을 짓고 공원을 넓힐 계획이다.',
      'The city will build a library and enlarge the park.',
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
    'a clause with a figure': [
      '군은 ⟦나무 2천 그루를 심고⟧ 전통시장을 둘러보며 쓰레기를 수거했다.',
      'The county⟦⟧ toured a traditional market and collected garbage.',
    ],
    'what is done so that something else can be': [
      '복지관은 ⟦노인들이 약값 걱정 없이 치료를 받도록⟧ 의사를 초청하고 셔틀버스를 운행한다.',
      'The welfare center⟦⟧ invites doctors and runs shuttle buses.',
    ],
    'a purpose': [
      '군은 ⟦농가의 일손 부족을 덜기 위해⟧ 외국인 근로자를 배치하고 숙소를 마련했다.',
      'The county⟦⟧ assigned foreign workers and prepared lodgings.',
    ],
    'one of two plans': [
      '시는 경로당에 공기청정기를 설치하고 ⟦노후 냉난방기를 교체할⟧ 계획이다.',
      'The city plans to install air purifiers at senior centers⟦⟧.',
    ],
    'one of two promises': [
      '군은 농가에 종자를 나눠주고 ⟦융자금 이자 3억 원을 감면하기로⟧ 약속했다.',
      'The county promised to hand out seeds to farms⟦⟧.',
    ],
    'a reason with 며': [
      '조합원들은 ⟦쌀값이 생산비보다 낮다며⟧ 대책을 요구하고 트랙터로 행진했다.',
      'Union members⟦⟧ demanded measures and marched with tractors.',
    ],
  },
});

/** Of the samples at least so many dropped clauses are found, at their place. */
const fewestFound = 28;
const lexicon = readLexicon();

function findClauses(ko: string, en: string): string[] {
  const pair: Pair = {
    segmentId: 'sample',
    role: 'paragraph',
    source: ko,
    target: en,
    links: [{ source: [{ start: 0, end: ko.length }], target: [{ start: 0, end: en.length }], score: 1 }],
  };
  return [...clauseOmitted.find(pair, { published: null, pairs: [pair], lexicon })].map(({ source }) =>
    ko.slice(source?.start, source?.end),
  );
}

describe('clause-omitted on samples of local news', () => {
  it('says nothing about whole translations', () => {
    const spoken = clauseSamples.filter(({ ko, whole }) => findClauses(ko, whole).length > 0);
    expect(spoken.map(({ ko }) => ko)).toEqual([]);
  });

  it('finds most dropped clauses where they stand', () => {
    const found = clauseSamples.filter(
      ({ ko, short, lost }) =>
        short !== undefined &&
        lost !== undefined &&
        findClauses(ko, short).some((clause) => clause.includes(lost) || lost.includes(clause)),
    );
    expect(found.length).toBeGreaterThanOrEqual(fewestFound);
  });
});
