import { numberHedge } from '../../../shared/checks/number-hedge.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(numberHedge, {
  quiet: {
    'a range that is said': ['금리는 3%대다.', 'Rates are in the 3 percent range.'],
    'a price that is about so much': ['쌈밥은 1만 원대다.', 'Wraps go for around 10,000 won.'],
    'a range with both its ends': ['실업률은 3%대다.', 'Unemployment is 3-4%.'],
    'another word begins with the same syllable': ['지난해 3% 대비 늘었다.', 'It grew from 3% last year.'],
    'the bound is there': ['관람객 7,000여 명이 찾았다.', 'More than 7,000 visitors came.'],
    'an estimate may be rounded and bare': ['약 300명이 모였다.', '300 people gathered.'],
    'the bound is said by another word': ['65세 이상 주민', 'residents aged 65 and older'],
    'the bound is said after the number': ['5명 이상이면 신청한다.', 'Groups of 5 or more may apply.'],
    'about for 여': ['관람객 7,000여 명이 찾았다.', 'About 7,000 visitors came.'],
    'an age and upwards': ['75세 이상 어르신', 'seniors at the age of 75 and above'],
    'no more than, as a limit': ['30명 이하로 모인다.', 'Gatherings are limited to 30.'],
    'up to, said as no more than': ['음식값은 1만 5천 원 이하로 정했다.', 'No dish may cost more than 15,000 won.'],
    'a bound that is denied stands turned': ['65세 미만은 신청할 수 없다.', 'Applicants must be 65 or older.'],
    'the Korean has no bound': ['관람객 7,000명이 찾았다.', 'More than 7,000 visitors came.'],
  },
  loud: {
    'a hyphen further off is no hedge': [
      '줄다리기를 ⟦20여 일간⟧ 벌였다.',
      'They were in a tug-of-war for ⟦20 days⟧.',
      { fixed: 'They were in a tug-of-war for more than 20 days.' },
    ],
    'a range of prices became one': ['멸치쌈밥은 ⟦1만 원대⟧다.', 'Anchovy wraps cost ⟦10,000 won⟧.'],
    'a range became a figure': ['금리는 연 ⟦3%대⟧다.', 'The rate is ⟦3%⟧ per year.'],
    'more than, lost': [
      '관람객 ⟦7,000여 명⟧이 찾았다.',
      'The fair drew ⟦7,000⟧ visitors.',
      { fixed: 'The fair drew more than 7,000 visitors.', severity: 'minor' },
    ],
    'a word of another phrase behind it hedges nothing': [
      '35년 동안 ⟦2,400여 명⟧에게 장학금을 주었다.',
      'It has given scholarships to ⟦2,400⟧ students over the past 35 years.',
      { fixed: 'It has given scholarships to more than 2,400 students over the past 35 years.' },
    ],
    'at least, lost': ['직원 ⟦50명 이상⟧ 회사', 'companies with ⟦50⟧ staff'],
    'a bound turned round': ['직원 ⟦50명 미만⟧ 회사', 'companies with ⟦more than 50⟧ staff', { severity: 'major' }],
  },
});
