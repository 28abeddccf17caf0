import { unitMismatch } from '../../../shared/checks/unit-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(unitMismatch, {
  quiet: {
    'a counter is no unit': ['방문객 50명', '50 visitors'],
    'a unit converted with its value': ['높이 300m', 'a height of 984 feet'],
    'a noun instead of the unit': ['확진자 25명이 나왔다.', 'There were 25 cases.'],
    'lawmakers are seats': ['의원 30명을 얻었다.', 'The party won 30 seats.'],
    'the figures differ, which is another check': ['35만 달러의 보석금', 'bail of 250,000 won'],
    'a month as four weeks is not the same figures': ['한 달간 쉰다.', 'It is closed for four weeks.'],
    'a decade of life': ['20대 여성', 'a woman in her 20s'],
    'vehicles and no decade of life': ['소방차 30대가 출동했다.', 'Thirty fire engines were sent.'],
    'a year in months': ['12개월 동안', 'for a year'],
    'a bare number in a headline': ['기부금 3억 원', 'Donations reach 300 million'],
    'the same figures belong to something else': [
      '주민 30명 가운데 30%가 찬성했다.',
      'Of 30 people, 30 percent were in favour.',
    ],
    'several days': ['몇 주 동안 이어졌다.', 'It went on for several weeks.'],
    'twice as a share': ['두 배로 늘었다.', 'It rose by 200 percent.'],
    'households as homes': ['300가구에 불이 나갔다.', '300 homes lost power.'],
  },
  loud: {
    'points for per cent': ['지지율 ⟦74%⟧', 'an approval of ⟦74 percentage points⟧', { fixed: 'an approval of 74%' }],
    'per cent for points': [
      '⟦3%포인트⟧ 앞섰다.',
      'She led by ⟦3 percent⟧.',
      { fixed: 'She led by 3 percentage points.', severity: 'critical' },
    ],
    'another currency': ['⟦35만 달러⟧의 보석금', 'bail of ⟦350,000 won⟧', { fixed: 'bail of $350,000' }],
    'a currency sign': ['⟦9.788달러⟧에 팔렸다.', 'It sold for ⟦₩9.788⟧.', { fixed: 'It sold for $9.788.' }],
    'two currencies in one range': ['⟦129~130달러⟧ 사이였다.', 'It moved between $129 and ⟦€130⟧.'],
    'another measure of length': [
      '⟦12마일⟧ 떨어진 곳',
      'a place ⟦12 kilometers⟧ away',
      { fixed: 'a place 12 miles away' },
    ],
    'an area as a length': [
      '⟦300㎡⟧ 규모의 창고',
      'a warehouse of ⟦300 meters⟧',
      { fixed: 'a warehouse of 300 square meters' },
    ],
    'hectares as acres': ['⟦40㏊⟧가 탔다.', '⟦Some 40 acres⟧ burned.', { fixed: 'Some 40 hectares burned.' }],
    'tons as kilograms': ['쓰레기 ⟦15톤⟧', '⟦15 kilograms⟧ of waste', { fixed: '15 tons of waste' }],
    'degrees of another scale': ['기온이 ⟦35도⟧까지 올랐다.', 'It reached ⟦35 degrees Fahrenheit⟧.'],
    'hours as minutes': ['⟦두 시간⟧ 간격으로 두 번 울렸다.', 'It rang twice, ⟦two minutes⟧ apart.'],
    'weeks as months, neither counted': ['⟦몇 주⟧ 동안 이어졌다.', 'It went on for the last ⟦few months⟧.'],
    'a speed as another': [
      '시속 ⟦90km⟧로 달렸다.',
      'It was going at ⟦90 miles per hour⟧.',
      { fixed: 'It was going at 90 kilometers per hour.' },
    ],
    'people for households': ['⟦300가구⟧에 불이 나갔다.', '⟦300 people⟧ lost power.'],
    'a share for people': ['주민 ⟦30명⟧이 찬성했다.', '⟦30 percent⟧ were in favour.'],
    'people for a share': ['⟦30%⟧가 찬성했다.', '⟦30 people⟧ were in favour.'],
    'people for an area': ['⟦3,000㎡⟧를 넓힌다.', 'It is enlarged by ⟦3,000 people⟧.'],
    'people for a decade of life': ['⟦20대⟧ 남성이 다쳤다.', '⟦20⟧ men were hurt.'],
  },
});
