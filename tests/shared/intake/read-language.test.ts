import { describe, expect, it } from 'vitest';
import { readHangulShare, readLanguages } from '../../../shared/intake/read-language.ts';

describe('readLanguages', () => {
  it.each([
    [
      'English with Hangul in brackets is English',
      'The “Garam Salja (가람살자)” project (새터 프로젝트) was praised.',
      'en',
    ],
    [
      'Korean full of Latin names is Korean by its sentence end',
      'NURI Tech가 CES 2025에서 GreenBox Pro와 SkySeed X2 drone을 선보였다.',
      'ko',
    ],
    ['decomposed Hangul is Korean', '나래시는 새 다리를 놓는다.'.normalize('NFD'), 'ko'],
    ['an address does not make a line English', '문의 help@very-long-address.example.org', 'ko'],
  ])('%s', (_reason, text, language) => {
    expect(readLanguages([text])).toEqual([language]);
  });

  it('gives a mixed or letterless line the language of its neighbours', () => {
    const korean = '나래시는 새 다리를 놓는다고 밝혔다.';
    const english = 'Narae City said it will build a new bridge.';
    const mixed = "NURI 'Smart Farm' 박람회";
    expect(readLanguages([korean, mixed, '1,234', korean])).toEqual(['ko', 'ko', 'ko', 'ko']);
    expect(readLanguages([english, mixed, '* * *', english])).toEqual(['en', 'en', 'en', 'en']);
    expect(readLanguages([mixed, korean])).toEqual(['ko', 'ko']);
  });

  it('has no share of a text without letters', () => {
    expect(readHangulShare('2024. 1. 2. — “…”')).toBeNull();
  });
});
