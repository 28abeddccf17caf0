import { dateMismatch } from '../../../shared/checks/date-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(dateMismatch, {
  quiet: {
    'the same day': ['3월 7일 열린다.', 'It opens on March 7.'],
    'the English adds the month': ['21일 시상식이 열렸다.', 'The ceremony was held on July 21.'],
    'a weekday for a day of the month': ['13일 발표했다.', 'It was announced on Monday.'],
    'a vague date may go': ['지난달 열린 회의', 'the meeting'],
    'the English adds a date': ['회의가 열렸다.', 'The meeting was held on May 3.'],
    'a length of time is no date': ['3일간 열린다.', 'It runs for three days.'],
    'noon in words': ['낮 12시', 'at noon'],
    'the half of the day is right': ['오후 6시 12분께', 'at about 6:12 p.m.'],
  },
  loud: {
    'another day': [
      '⟦8월 31일⟧까지 단속한다.',
      'The drive runs until ⟦August 30⟧.',
      { fixed: 'The drive runs until August 31.' },
    ],
    'another month': ['⟦11월 6일⟧ 치른다.', 'It is held on ⟦October 6⟧.', { fixed: 'It is held on November 6.' }],
    'another weekday': ['⟦수요일⟧에 열렸다.', 'It was held last ⟦Thursday⟧.', { fixed: 'It was held last Wednesday.' }],
    'another year': ['⟦1962년⟧ 이후', 'since ⟦1961⟧', { fixed: 'since 1962' }],
    'the other half of the day': ['⟦오후 6시 12분⟧께', 'at around ⟦6:12 a.m.⟧', { fixed: 'at around 6:12 p.m.' }],
    'a year cut to two figures': [
      '직원이 2018년 5명에서 ⟦’21년⟧ 18명으로 늘었다.',
      'Staff rose from 5 in 2018 to 18 in ⟦21⟧.',
      { fixed: 'Staff rose from 5 in 2018 to 18 in 2021.' },
    ],
    'a date is gone': ['⟦2023년 3월 7일⟧ 문을 열었다.', 'The centre opened its doors⟦⟧.'],
  },
});
