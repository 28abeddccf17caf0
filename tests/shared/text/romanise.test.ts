import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../shared/text/romanise.ts';

const rows: readonly [string, string, string][] = [
  ['plain syllables', '부산', 'busan'],
  ['ㄴ and ㄹ become ll', '신라', 'silla'],
  ['ㅂ before ㄹ becomes mn', '왕십리', 'wangsimni'],
  ['ㄱ before ㄹ, ㅂ before ㅁ', '독립문', 'dongnimmun'],
  ['ㄱ and ㅎ stay apart in nouns', '묵호', 'mukho'],
  ['ㅂ and ㅎ stay apart in nouns', '집현전', 'jiphyeonjeon'],
  ['ㅇ before ㄹ', '종로', 'jongno'],
  ['ㄱ before ㄹ', '속리산', 'songnisan'],
  ['ㄹ before ㄹ', '울릉', 'ulleung'],
  ['ㄹ before ㄴ', '별내', 'byeollae'],
  ['ㄱ before ㅁ', '백마', 'baengma'],
  ['ㅅ before ㄴ', '옛날', 'yennal'],
  ['ㄱ before a vowel links', '옥이', 'ogi'],
  ['ㄷ before 이 is palatal', '해돋이', 'haedoji'],
  ['ㅌ before 이 is palatal', '같이', 'gachi'],
  ['ㅎ makes what follows strong', '좋고', 'joko'],
  ['ㅎ vanishes before a vowel', '좋아', 'joa'],
  ['a cluster parts before a vowel', '밝은', 'balgeun'],
  ['a cluster loses one sound at the end', '삶', 'sam'],
  ['ㅇ links nothing', '강원', 'gangwon'],
  ['ㄴㅎ before ㄱ', '많고', 'manko'],
  ['a name over several words', '홍 길동', 'hong gildong'],
  ['what is not Hangul stays', 'A동 3호', 'Adong 3ho'],
  ['no assimilation over a break', '신·라', 'sin·ra'],
  ['decomposed letters', '강릉'.normalize('NFD'), 'gangneung'],
  ['ㅄ before a consonant', '없다', 'eopda'],
];

describe('romanise', () => {
  it.each(rows)('%s', (_reason, hangul, roman) => {
    expect(romanise(hangul)).toBe(roman);
  });

  it('leaves no Hangul behind and never throws', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), (syllables) => {
        expect(romanise(syllables.join(''))).toMatch(/^[a-z]+$/);
      }),
    );
  });
});
