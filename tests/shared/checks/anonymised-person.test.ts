import { anonymisedPerson } from '../../../shared/checks/anonymised-person.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(anonymisedPerson, {
  quiet: {
    'the letter alone': ['A씨(58)는 다쳤다.', 'A (58) was hurt.'],
    'a surname alone': ['김모(34) 씨는 다쳤다.', 'A 34-year-old man surnamed Kim was hurt.'],
    'the Korean says she is a woman': ['B씨(여·51)는 다쳤다.', 'Ms. B (51) was hurt.'],
    'a word before says it': ['남편 김모 씨는 말했다.', 'Her husband, Mr. Kim, said.'],
    'another segment says it': [
      'B씨는 말했다.',
      'Ms. B spoke.',
      { before: [['B씨(여·51)가 왔다.', 'B (a woman of 51) came.']] },
    ],
    'said once already': ['A씨는 말했다.', 'Mr. A spoke.', { before: [['A씨가 왔다.', 'Mr. A came.']] }],
    'a boy': ['C군(12)은 학교에 갔다.', 'Master C, 12, went to school.'],
    'a county under a letter': ['A군은 시설을 지었다.', 'A-gun built it.'],
    'an aunt': ['이모와 모양이 왔다.', 'The aunt and Mo Yang came. Lee Mo.'],
    'somebody else with that surname': ['김모 씨와 김도담 씨가 왔다.', 'Kim and Kim Do-dam came.'],
    'a name that opens so': ['이모래 씨는 말했다.', 'Lee Mo-rae said.'],
    'an initial of a full name': ['A씨는 말했다.', 'Mr. A. Smith said.'],
  },
  loud: {
    'the sex is not said': [
      '⟦A씨(58)⟧는 다쳤다.',
      '⟦Mr. A⟧ (58) was hurt.',
      { fixed: 'A (58) was hurt.', severity: 'minor' },
    ],
    'a woman made a man': [
      '⟦B씨(여·51)⟧는 다쳤다.',
      '⟦Mr. B⟧ (female, 51) was hurt.',
      { fixed: 'Ms. B (female, 51) was hurt.', severity: 'major' },
    ],
    'a boy made a woman': ['⟦박 모 군⟧은 말했다.', '⟦Ms. Park⟧ said.', { fixed: 'Mr. Park said.' }],
    '모 taken for the given name': [
      '⟦김모(34)씨⟧는 말했다.',
      '⟦Kim Mo⟧ (34) said.',
      { fixed: 'Kim (34) said.', severity: 'major' },
    ],
    'with an address before it': ['⟦이모 씨⟧는 말했다.', '⟦Mr. Lee Mo⟧ said.', { fixed: 'Lee said.' }],
    'turned round': ['⟦박모 씨⟧는 말했다.', '⟦Mo Park⟧ said.'],
    'a given name made up': ['⟦김모 씨⟧는 말했다.', '⟦Kim Min-su⟧ said.', { fixed: 'Kim said.' }],
    '양 taken for a name': ['⟦B양⟧은 학교에 갔다.', '⟦Yang B⟧ went to school.', { fixed: 'B went to school.' }],
    '씨 left in Korean': ['⟦A씨⟧는 말했다.', '⟦A-ssi⟧ said.'],
    '군 left in Korean': ['⟦C군(12)⟧은 학교에 갔다.', '⟦C-gun⟧ (12) went to school.'],
    'a surname with a sex nobody gave': ['⟦최모 씨⟧는 말했다.', '⟦Mrs. Choi⟧ said.', { fixed: 'Choi said.' }],
  },
});
