import { dateMismatch } from '../../../shared/checks/date-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(dateMismatch, {
  quiet: {
    'a length of time after an opening quotation mark': [
      '시는 ‘10년만 쓰겠다’고 했다.',
      'The city promised to use it for only 10 years.',
    ],
    'a span said by its first day and its length': [
      '축제를 10월 31일부터 11월 2일까지 사흘간 연다.',
      'The festival runs for three days starting Oct. 31.',
    ],
    'not within this year is next year': ['올해 안에 끝내지 못한다.', 'The work will run into next year.'],
    'the same day': ['3월 7일 열린다.', 'It opens on March 7.'],
    'the English adds the month': ['21일 시상식이 열렸다.', 'The ceremony was held on July 21.'],
    'a weekday for a day of the month': ['13일 발표했다.', 'It was announced on Monday.'],
    'a vague date may go': ['지난달 열린 회의', 'the meeting'],
    'the English adds a date': ['회의가 열렸다.', 'The meeting was held on May 3.'],
    'a length of time is no date': ['3일간 열린다.', 'It runs for three days.'],
    'noon in words': ['낮 12시', 'at noon'],
    'a clock that names no half of the day': ['오후 6시 30분에 시작한다.', 'It starts at 6:30.'],
    'a month for the whole of it': ['3월 중 착공한다.', 'Work starts in March.'],
    'last year by its number': ['지난해 문을 열었다.', 'It opened in 2021.'],
    'the same quarter': ['2분기 매출이 늘었다.', 'Sales rose in the second quarter.'],
    'a quarter of a match': ['4쿼터에 역전했다.', 'They came back in the fourth quarter.'],
    'a weekday with the day of the month': [
      '13일(월) 오후 2시에 열린다.',
      'It opens at 2 p.m. on Monday, the 13th.',
      { published: { year: 2023, month: 3, day: 10 } },
    ],
    'the day the weekday falls on': [
      '14일 발표했다.',
      'It was announced on Tuesday.',
      { published: { year: 2023, month: 3, day: 15 } },
    ],
    'the month said by another word': ['11월 6일 선거를 앞두고', 'ahead of the vote next Tuesday in November'],
    'a verb that looks like a half of the day': [
      '오후 3시에 만나 반갑다고 했다.',
      '“I am glad to meet you,” she said.',
    ],
    'the middle of a month for a day of it': ['10월 15일께 끝난다.', 'It ends in mid-October.'],
    'the evening meal': ['이튿날 저녁을 함께 먹었다.', 'They had breakfast the next morning.'],
    'the morning by its hour': ['21일 오전 문을 연다.', 'It opens at 9 a.m. on the 21st.'],
    'the half of the day is right': ['오후 6시 12분께', 'at about 6:12 p.m.'],
  },
  loud: {
    'another day': [
      '⟦8월 31일⟧까지 단속한다.',
      'The drive runs until ⟦August 30⟧.',
      { fixed: 'The drive runs until August 31.' },
    ],
    'another month': ['⟦11월 6일⟧ 치른다.', 'It is held on ⟦October 6⟧.', { fixed: 'It is held on November 6.' }],
    'another weekday': ['⟦수요일⟧에 열렸다.', 'It was held ⟦last Thursday⟧.', { fixed: 'It was held last Wednesday.' }],
    'another year': ['⟦1962년⟧ 이후', 'since ⟦1961⟧', { fixed: 'since 1962' }],
    'the other half of the day': ['⟦오후 6시 12분⟧께', 'at around ⟦6:12 a.m.⟧', { fixed: 'at around 6:12 p.m.' }],
    'a year cut to two figures': [
      '직원이 2018년 5명에서 ⟦’21년⟧ 18명으로 늘었다.',
      'Staff rose from 5 in 2018 to 18 in ⟦21⟧.',
      { fixed: 'Staff rose from 5 in 2018 to 18 in 2021.' },
    ],
    'the other half-year': [
      '⟦올해 하반기⟧ 착공한다.',
      'Work starts in the ⟦first half of this year⟧.',
      { fixed: 'Work starts in the second half of this year.' },
    ],
    'another quarter': ['⟦2분기⟧ 매출', 'sales in the ⟦third quarter⟧', { fixed: 'sales in the second quarter' }],
    'in the middle of the month for at some time in it': ['⟦3월 중⟧ 착공한다.', 'Work starts in ⟦mid-March⟧.'],
    'next month for last month': [
      '⟦지난달⟧ 문을 열었다.',
      'It opened ⟦next month⟧.',
      { fixed: 'It opened last month.' },
    ],
    'next Wednesday for last': ['⟦지난 수요일⟧ 열렸다.', 'It was held ⟦next Wednesday⟧.'],
    'another weekday than the 14th has': [
      '⟦14일⟧ 발표했다.',
      'It was announced on ⟦Saturday⟧.',
      { published: { year: 2023, month: 3, day: 15 } },
    ],
    'yesterday was the 14th': [
      '⟦지난 13일⟧ 열렸다.',
      'It was held ⟦yesterday⟧.',
      { published: { year: 2023, month: 3, day: 15 } },
    ],
    'the day is gone from its month': [
      '⟦11월 6일⟧ 선거 이후',
      'after the vote of ⟦November⟧',
      { fixed: 'after the vote of November 6', severity: 'major' },
    ],
    'a year no calendar has': [
      '⟦2013년⟧ 4,000명에게 물었다.',
      'It asked 4,000 people in ⟦4013⟧.',
      { fixed: 'It asked 4,000 people in 2013.' },
    ],
    'a day before its month that no month has': [
      '⟦3월 29일⟧에 떠난다.',
      'It leaves on ⟦49⟧ March.',
      { fixed: 'It leaves on 29 March.' },
    ],
    'minutes no clock has': ['⟦오전 2시 30분⟧에 일어났다.', 'It took place at about ⟦02:90⟧ KST.'],
    'a day no month has': [
      '⟦1953년 6월 19일⟧ 숨졌다.',
      'He died on June ⟦79⟧, 1953.',
      { fixed: 'He died on June 19, 1953.' },
    ],
    'the hour is gone': ['⟦오전 6시⟧ 직전에 문을 열었다.', 'The doors opened just before ⟦a.m.⟧'],
    'an hour no clock has': ['⟦토요일 04시⟧쯤 발견됐다.', 'He was found at about ⟦94:00⟧ KST on Saturday.'],
    'the weekday beside the right hour': [
      '⟦화요일 04시⟧쯤 발견됐다.',
      'He was found at 04:00, said police, on ⟦Sunday⟧.',
    ],
    'the year beside an unknown day': [
      '⟦2004년⟧ 맺은 합의를 문제 삼았다.',
      'Residents yesterday took issue with the deal of ⟦2005⟧.',
      { fixed: 'Residents yesterday took issue with the deal of 2004.' },
    ],
    'the name of a paper': [
      '⟦선데이⟧ 가람에 말했다.',
      'He told the ⟦Monday⟧ Garam.',
      { fixed: 'He told the Sunday Garam.' },
    ],
    'one thing of a date that stands beside others': [
      '오늘 밤 9시에, 곧 ⟦토요일, 2024년 6월 8일⟧에 등불을 켠다.',
      'Lanterns are lit at ⟦9 p.m. tonight, Wednesday, June 8, 2024⟧.',
    ],
    'afternoon for the morning': [
      '이튿날 ⟦오전⟧ 불길이 잡혔다.',
      'The fire was put out the next ⟦afternoon⟧.',
      { fixed: 'The fire was put out the next morning.' },
    ],
    'a clock time in the other half of the day': ['⟦21일 오전⟧ 만났다.', 'They met at ⟦3 p.m. on the 21st⟧.'],
    'the weekday behind the second of two parts of a day': [
      '⟦목요일 오후⟧ 또는 저녁에 장터가 선다.',
      'The market opens in the afternoon or ⟦evening on Wednesday⟧.',
      { fixed: 'The market opens in the afternoon or evening on Thursday.' },
    ],
    'another Saturday of the month': [
      '매월 ⟦셋째 주 토요일⟧에 연다.',
      'It is held on the ⟦second Saturday⟧ of every month.',
      { fixed: 'It is held on the third Saturday of every month.' },
    ],
    'a date is gone': ['⟦2023년 3월 7일⟧ 문을 열었다.', 'The centre opened its doors⟦⟧.'],
  },
});
