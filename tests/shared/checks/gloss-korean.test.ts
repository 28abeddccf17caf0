import { describe, expect, it } from 'vitest';
import { glossKorean } from '../../../shared/checks/gloss-korean.ts';

const rows: readonly (readonly [reason: string, korean: string, said: string, ko: string, en: string])[] = [
  [
    'Korean numerals are explained',
    '3억 원',
    '300 million won',
    '‘3억 원’(300 million won)',
    '3억 원 (300 million won)',
  ],
  ['a hedge is explained', '20여 명', 'more than 20', '‘20여 명’(more than 20)', '20여 명 (more than 20)'],
  ['figures that stand there already are not said again', '7.5', '7.5', '‘7.5’', '7.5'],
  ['nor is a year', '1992년', '1992', '‘1992년’', '1992년'],
];

describe('glossKorean', () => {
  it.each(rows)('%s', (_reason, korean, said, ko, en) => {
    expect(glossKorean(korean, said)).toEqual({ ko, en });
  });
});
