import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/intake/read-page.ts';

function readPublishedOf(lines: readonly string[]): unknown {
  const text = [
    '나래시, 다리 놓는다',
    ...lines,
    '나래시는 다리를 놓는다고 밝혔다.',
    'Narae City builds bridge',
    'Narae City said it will build a bridge.',
  ];
  const result = readPage([{ name: 'page', text: text.join('\n\n') }]);
  return result.ok ? result.value.published : result.failure;
}

describe('the day of printing', () => {
  it.each([
    ['with slashes and a time', ['이가람 기자 | 기사입력 2022/07/21 [09:41]'], [2022, 7, 21]],
    ['with dots', ['입력 : 2021.04.06'], [2021, 4, 6]],
    ['with dots, spaces and a last dot', ['2025. 7. 21.'], [2025, 7, 21]],
    ['with hyphens', ['등록 2023-12-01 08:00'], [2023, 12, 1]],
    ['in Korean words', ['2019년 3월 5일 (화)'], [2019, 3, 5]],
    ['of two figures behind a label', ['입력 21.04.06 10:22'], [2021, 4, 6]],
    ['with an English month', ['Published July 21, 2022 09:41'], [2022, 7, 21]],
    ['first printing, not revision, in one line', ['수정 2024.03.07 17:30 | 입력 2024.03.05 09:10'], [2024, 3, 5]],
    ['first printing, not revision, in two', ['최종수정 2022. 10. 5.', '기사입력 2022. 10. 4.'], [2022, 10, 4]],
    ['a label before a bare date', ['2022.10.01', '승인 2022.10.04'], [2022, 10, 4]],
    ['29 February of a leap year', ['입력 2024.02.29'], [2024, 2, 29]],
  ])('%s', (_reason, lines, [year, month, day]) => {
    expect(readPublishedOf(lines)).toEqual({ year, month, day });
  });

  it.each([
    ['no date line', []],
    ['a day that is none', ['입력 2023.02.29']],
    ['a month that is none', ['입력 2023/13/01']],
    ['a date inside the text only', ['나래시는 2021.04.06 착공했다고 밝혔다.']],
  ])('none: %s', (_reason, lines) => {
    expect(readPublishedOf(lines)).toBeNull();
  });
});
