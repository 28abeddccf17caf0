import type { Severity } from '../model/finding.ts';
import type { Words } from '../model/words.ts';

/** A group of characters that have no ink. */
export interface InvisibleGroup {
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly name: Words;
  readonly severity: Severity;
}

/** Characters that cannot be seen and have no business in a news text. Source: the Unicode Standard, chapters 23 and 9. */
export const invisibleGroups: readonly InvisibleGroup[] = [
  {
    ranges: [
      [0x202a, 0x202e],
      [0x2066, 0x2069],
    ],
    name: { ko: '글자의 방향을 뒤집는 문자', en: 'a character that reverses the direction of the text' },
    severity: 'major',
  },
  {
    ranges: [
      [0x200e, 0x200f],
      [0x061c, 0x061c],
    ],
    name: { ko: '글자의 방향을 정하는 문자', en: 'a mark that sets the direction of the text' },
    severity: 'minor',
  },
  {
    ranges: [
      [0x200b, 0x200d],
      [0x2060, 0x2064],
      [0x180e, 0x180e],
    ],
    name: { ko: '폭이 없는 문자', en: 'a zero-width character' },
    severity: 'minor',
  },
  { ranges: [[0xfeff, 0xfeff]], name: { ko: '바이트 순서 표식', en: 'a byte-order mark' }, severity: 'minor' },
  { ranges: [[0x00ad, 0x00ad]], name: { ko: '숨은 하이픈', en: 'a soft hyphen' }, severity: 'minor' },
  {
    ranges: [[0xfff9, 0xfffc]],
    name: { ko: '개체가 있던 자리', en: 'a placeholder for a lost object' },
    severity: 'minor',
  },
  {
    ranges: [
      [0x3164, 0x3164],
      [0xffa0, 0xffa0],
      [0x115f, 0x1160],
    ],
    name: { ko: '한글 채움 문자', en: 'a Hangul filler' },
    severity: 'minor',
  },
  { ranges: [[0x2800, 0x2800]], name: { ko: '빈 점자', en: 'an empty Braille pattern' }, severity: 'minor' },
  {
    ranges: [
      [0x0001, 0x0008],
      [0x000b, 0x000c],
      [0x000e, 0x001f],
      [0x007f, 0x009f],
      [0x2028, 0x2029],
    ],
    name: { ko: '제어 문자', en: 'a control character' },
    severity: 'minor',
  },
  { ranges: [[0xe0000, 0xe007f]], name: { ko: '숨은 꼬리표 문자', en: 'a hidden tag character' }, severity: 'major' },
];
