import { termBase } from '../../../shared/checks/term-base.ts';
import type { Term } from '../../../shared/model/term.ts';
import { testCheck } from '../../support/test-check.ts';

const term = (source: string, wanted: readonly string[], forbidden: readonly string[] = []): Term => {
  return { id: source, source, wanted, forbidden, note: '' };
};

const county = term('달빛군', ['Dalbit County'], ['Moonlight County', 'Moonlight Army']);
const mayor = term('시장', ['mayor'], ['market']);
const chief = term('통장', ['neighborhood chief'], ['bankbook', 'account']);
const renewal = term('빈집 정비 사업', ['Empty House Renewal Project']);
const council = term('달빛군의회', ['Dalbit County Council']);
const match = term('경기', ['match'], ['economy']);
const rail = term('KTX', ['KTX bullet train'], ['high-speed railway']);
const terms = [county, mayor, chief, renewal, council, match, rail];

testCheck(termBase, {
  quiet: {
    'the wanted English is there, in another case of letters': [
      '달빛군은 도서관을 열었다.',
      'DALBIT COUNTY opened a library.',
      { terms },
    ],
    'in the plural': ['통장들이 모였다.', 'The neighborhood chiefs met.', { terms }],
    'in the possessive': ['달빛군의 예산', 'Dalbit County’s budget', { terms }],
    'with its words parted': ['달빛군과 하늘군', 'Dalbit and Haneul counties', { terms }],
    'a later mention is a pronoun': [
      '달빛군은 도서관을 열었다. 달빛군은 학교도 지었다.',
      'Dalbit County opened a library. It built a school too.',
      {
        terms,
        links: [
          ['달빛군은 도서관을 열었다.', 'Dalbit County opened a library.'],
          ['달빛군은 학교도 지었다.', 'It built a school too.'],
        ],
      },
    ],
    'the term ends another word': ['재래시장을 찾았다.', 'They visited the old market.', { terms: [mayor] }],
    'the term begins another word': ['시장경제를 배운다.', 'They study the market economy.', { terms: [mayor] }],
    'the rest reads like a particle but makes another word': [
      '경기도는 넓다.',
      'Gyeonggi is wide.',
      { terms: [match] },
    ],
    'a longer term has the word': ['달빛군의회가 열렸다.', 'Dalbit County Council met.', { terms: [county, council] }],
    'the forbidden English renders another word': [
      '시장은 전통시장을 찾았다.',
      'The mayor visited the traditional market.',
      { terms },
    ],
    'the forbidden English belongs to a sentence without the term': [
      '통장이 도왔다. 그는 돈을 맡겼다.',
      'A neighborhood chief helped. He opened an account.',
      {
        terms,
        links: [
          ['통장이 도왔다.', 'A neighborhood chief helped.'],
          ['그는 돈을 맡겼다.', 'He opened an account.'],
        ],
      },
    ],
    'a headline shortens': ['달빛군 도서관 개관', 'New library opens', { terms, role: 'title' }],
    'the sentence has no English, which another check says': [
      '비가 왔다. 달빛군은 쉬었다.',
      'It rained.',
      {
        terms,
        links: [
          ['비가 왔다.', 'It rained.'],
          ['달빛군은 쉬었다.', ''],
        ],
      },
    ],
    'the row has no English': ['달빛군은 쉬었다.', '', { terms }],
    'the project has no terms': ['달빛군은 쉬었다.', 'Moonlight County rested.'],
    'forbidden words inside wanted ones': [
      '달빛군에 눈이 왔다.',
      'It snowed in Dalbit County.',
      { terms: [term('달빛군', ['Dalbit County'], ['county'])] },
    ],
    'part of a longer Latin word': ['KTXs 규격', 'the KTXs standard', { terms }],
  },
  loud: {
    'forbidden, with a particle on the Korean': [
      '⟦달빛군⟧에서는 도서관을 열었다.',
      'A library opened in ⟦Moonlight County⟧.',
      { terms, fixed: 'A library opened in Dalbit County.', severity: 'major' },
    ],
    'forbidden in the possessive': [
      '⟦달빛군⟧의 예산',
      '⟦Moonlight County⟧’s budget',
      { terms, fixed: 'Dalbit County’s budget' },
    ],
    'forbidden in the plural': [
      '⟦통장⟧ 20명이 모였다.',
      'Twenty ⟦bankbooks⟧ met.',
      { terms, fixed: 'Twenty neighborhood chiefs met.' },
    ],
    'forbidden at the start of a sentence': [
      '⟦통장⟧들이 모였다.',
      '⟦Bankbooks⟧ met.',
      { terms, fixed: 'Neighborhood chiefs met.' },
    ],
    'forbidden in a headline, with its capitals': [
      '⟦통장⟧들 한자리에',
      'Village ⟦Bankbooks⟧ Get Together',
      { terms, role: 'title', fixed: 'Village Neighborhood Chiefs Get Together' },
    ],
    'in all capitals': [
      '⟦통장⟧ 모임',
      'A MEETING OF ⟦BANKBOOKS⟧',
      { terms, fixed: 'A MEETING OF NEIGHBORHOOD CHIEFS' },
    ],
    'an article that must change': [
      '⟦통장⟧이 도왔다.',
      'He met ⟦an account⟧ there.',
      { terms, fixed: 'He met a neighborhood chief there.' },
    ],
    'a space left out of the term': ['⟦빈집정비 사업⟧을 시작했다.', 'It started clearing houses⟦⟧.', { terms }],
    'the term beside a title of respect': [
      '⟦시장⟧님께서 오셨다.',
      'The ⟦market⟧ came.',
      { terms, fixed: 'The mayor came.' },
    ],
    'nothing of the kind in the sentence': ['⟦달빛군⟧은 쉬었다.', 'The town rested⟦⟧.', { terms, severity: 'minor' }],
    'another rendering the lexicon knows': [
      '⟦도서관⟧을 열었다.',
      'They opened a ⟦library⟧.',
      { terms: [term('도서관', ['reading house'])], fixed: 'They opened a reading house.', severity: 'minor' },
    ],
    'right in the second sentence only': [
      '⟦달빛군⟧은 도서관을 열었다. 달빛군은 학교도 지었다.',
      'The town opened a library⟦⟧. Dalbit County built a school too.',
      {
        terms,
        links: [
          ['달빛군은 도서관을 열었다.', 'The town opened a library.'],
          ['달빛군은 학교도 지었다.', 'Dalbit County built a school too.'],
        ],
      },
    ],
    'the longest term wins': ['⟦달빛군의회⟧가 열렸다.', 'Dalbit County Assembly met⟦⟧.', { terms: [county, council] }],
    'Latin with a particle': [
      '⟦KTX⟧를 탔다.',
      'He took the ⟦high speed railway⟧.',
      { terms, fixed: 'He took the KTX bullet train.' },
    ],
  },
});
