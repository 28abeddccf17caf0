import { describe, expect, it } from 'vitest';
import { bodyName } from '../../../shared/checks/body-name.ts';
import { localBodies, publicBodies } from '../../../shared/checks/public-bodies.data.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(bodyName, {
  quiet: {
    'the official name': ['행정안전부는 밝혔다.', 'The Ministry of the Interior and Safety said.'],
    'a short form of it': ['행정안전부는 밝혔다.', 'The Interior Ministry said.'],
    'part of its words': ['보건복지부는 밝혔다.', 'The Ministry of Health said.'],
    'a description in lower case': ['국민권익위원회는 밝혔다.', 'The anti-graft body said.'],
    'the official name in a list': [
      '행정안전부와 하담시는 점검한다.',
      'The Ministry of the Interior and Safety, Gyeonggi Province and Hadam City inspect it.',
    ],
    'an abbreviation': ['국민권익위원회는 밝혔다.', 'The ACRC said.'],
    'a body of another country': ['미국 국세청은 밝혔다.', 'The Internal Revenue Service Office said.'],
    'two bodies of one kind': [
      '해양수산부와 국방부는 밝혔다.',
      'The Ministry of Oceans and Fisheries and the Ministry of National Defense said.',
    ],
    'the body is not named again': ['산림청은 밝혔다.', 'Heavy Rain Center Gangwon is closed.'],
    'an office and its place': ['하담교육지원청은 밝혔다.', 'The Hadam Office of Education said.'],
    'the words of another office that stands there': [
      '하담군청과 하담시청은 밝혔다.',
      'The Hadam County Office and Hadam City Hall said.',
    ],
    'a fire department is no other name': ['하담소방서는 밝혔다.', 'The Hadam Fire Department said.'],
    'the coast guard in small letters': ['해경은 선원을 구했다.', 'The coast guard rescued the crew.'],
    'a short form in the title': [
      '하담시의회는 밝혔다.',
      'The Hadam City Council said.',
      { before: [['하담시의회, 산불 현장 방문', 'Hadam Council visits fire site', 'title']] },
    ],
    'two bodies of one name in two places': [
      '솔빛 청년센터가 열렸다.',
      'The Solbit Youth Center opened.',
      { before: [['하담 청년센터가 열렸다.', 'The Hadam Youth Center opened.']] },
    ],
  },
  loud: {
    'a ministry under an older name': [
      '⟦행정안전부⟧는 밝혔다.',
      'The ⟦Ministry of Public Administration and Security⟧ said.',
      { fixed: 'The Ministry of the Interior and Safety said.' },
    ],
    'the minister of a ministry': [
      '⟦행안부⟧ 장관은 밝혔다.',
      'The ⟦Minister of Public Administration⟧ said.',
      { fixed: 'The Minister of the Interior and Safety said.' },
    ],
    'a ministry in a list': [
      '⟦행정안전부⟧와 하담시는 점검한다.',
      'The ⟦Ministry of Public Safety⟧ and Hadam City inspect it.',
      { fixed: 'The Ministry of the Interior and Safety and Hadam City inspect it.' },
    ],
    'a commission word by word': ['⟦국민권익위원회⟧는 밝혔다.', 'The ⟦National Rights and Interests Commission⟧ said.'],
    'its short form': ['⟦권익위⟧는 밝혔다.', 'The ⟦National Rights Protection Committee⟧ said.'],
    'a ministry beside an agency': [
      '⟦보건복지부⟧와 질병관리청은 밝혔다.',
      'The ⟦Ministry of Health and Social Affairs⟧ and the KDCA said.',
    ],
    'an education office word by word': [
      '⟦하담교육지원청⟧은 밝혔다.',
      'The Hadam ⟦Education Support Agency⟧ said.',
      { fixed: 'The Hadam Office of Education said.' },
    ],
    'the coast guard made police': [
      '⟦하담해양경찰서⟧는 선원을 구했다.',
      'The Hadam ⟦Maritime Police Station⟧ rescued the crew.',
      { fixed: 'The Hadam Coast Guard rescued the crew.' },
    ],
    'the coast guard made police in small letters': [
      '⟦해경⟧은 선원을 구했다.',
      'The ⟦maritime police⟧ rescued the crew.',
      { fixed: 'The coast guard rescued the crew.' },
    ],
    'a fire station': ['⟦하담소방서⟧는 밝혔다.', 'The Hadam ⟦Fire Office⟧ said.'],
    'a county council': ['⟦하담군의회⟧는 밝혔다.', 'The Hadam ⟦County Assembly⟧ said.'],
    'a county made a city': ['⟦하담군청⟧은 밝혔다.', '⟦City Hall⟧ of Hadam said.'],
    'title and text differ': [
      '하담시 ⟦걷기협의회⟧는 밝혔다.',
      'The ⟦Hadam Walking Council⟧ said.',
      {
        before: [
          ['하담시 걷기협의회, 숲길 청소', 'Hadam Walkers Association cleans path', 'title'],
          ['하담시 걷기협의회는 모였다.', 'The Hadam Walkers Association met.'],
        ],
        fixed: 'The Hadam Walkers Association said.',
      },
    ],
  },
});

describe('the names of bodies', () => {
  it('give every body Korean names of its own', () => {
    const names = [...publicBodies.flatMap(({ korean }) => korean.split(' ')), ...localBodies.map((one) => one.korean)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^[가-힣]{2,14}$/u);
  });
  it('never call the right name wrong', () => {
    for (const { english, wrong } of localBodies) for (const one of wrong) expect(english.includes(one)).toBe(false);
  });
});
