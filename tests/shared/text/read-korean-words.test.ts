import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../shared/model/span.ts';
import { readKoreanWords, readStems } from '../../../shared/text/read-korean-words.ts';
import { stripParticles } from '../../../shared/text/strip-particles.ts';

/** Each row: why, the form, and every stem that must be among its candidates. */
const rows: readonly [string, string, readonly string[]][] = [
  ['a particle after an open syllable', '농부가', ['농부']],
  ['a particle after a closed syllable', '마을은', ['마을']],
  ['two particles', '마을에서는', ['마을']],
  ['plural and particle', '아이들에게', ['아이']],
  ['the copula', '농민이었던', ['농민']],
  ['적으로 (-ly)', '시범적으로', ['시범']],
  ['a quoted noun', '이웃이라고', ['이웃']],
  ['하다 in the past', '지원했다', ['지원하다', '지원']],
  ['하다 with 고', '지원하고', ['지원하다', '지원']],
  ['하다 made a noun', '지원함으로써', ['지원하다']],
  ['되다 in the past', '됐다', ['되다']],
  ['되다 as an adnominal', '개최된', ['개최되다', '개최']],
  ['받다 (be …ed)', '선고받았다', ['선고받다', '선고']],
  ['이 + 었', '밝혔다', ['밝히다']],
  ['reported past', '밝혔다고', ['밝히다']],
  ['이 + 어 written 여', '벌였다', ['벌이다']],
  ['adnominal of an open stem', '늘어난', ['늘어나다']],
  ['아 swallowed', '나섰다', ['나서다']],
  ['ㅂ irregular', '도와', ['돕다']],
  ['ㅂ irregular before 으', '어려운', ['어렵다']],
  ['ㅂ irregular with 워', '더워', ['덥다']],
  ['우 + 어 is not ㅂ only', '배워', ['배우다']],
  ['ㄷ irregular, both readings', '걸어', ['걷다', '걸다']],
  ['ㄷ irregular before 으', '들으면', ['듣다']],
  ['ㄹ falls before ㄴ', '만드는', ['만들다']],
  ['ㄹ falls before a final ㄴ', '만든', ['만들다']],
  ['ㄹ falls before ㅂ니다', '압니다', ['알다']],
  ['르 irregular', '서둘렀다', ['서두르다']],
  ['르 that only loses ㅡ', '들러', ['들르다']],
  ['러 irregular', '이르러', ['이르다']],
  ['ㅅ irregular', '이어', ['잇다']],
  ['ㅅ irregular before 은', '부은', ['붓다']],
  ['ㅎ irregular', '빨간', ['빨갛다']],
  ['ㅎ irregular with ㅐ', '파래', ['파랗다']],
  ['ㅡ falls', '바빠', ['바쁘다']],
  ['어지다 gives both', '커진', ['커지다', '크다']],
  ['a future promise', '높이겠다고', ['높이다']],
  ['a nominal with a particle', '늘리기로', ['늘리다']],
  ['a conditional', '따르면', ['따르다']],
  ['a past form before 다가', '기다렸다가', ['기다리다']],
  ['a noun that ends in 다', '바다다가', ['바다']],
  ['a promise shortened to 키로', '확대키로', ['확대']],
  ['ㅂ irregular in 우며', '도우며', ['돕다']],
  ['ㄹ falls before 는, two readings', '파는', ['팔다']],
  ['the honorific 시', '하셨다', ['하다']],
  ['있다 keeps its ㅆ', '있습니다', ['있다']],
  ['있다 written on to its noun', '인기있는', ['인기있다', '인기']],
  ['없다 written on to its noun', '문제없다', ['문제']],
  ['an auxiliary written on', '적혀있다', ['적히다']],
  ['an auxiliary contracted with its verb', '꿈꿔왔던', ['꿈꾸다']],
  ['어하다 of a feeling', '두려워했다', ['두려워하다', '두렵다']],
  ['때 written on', '발견했을때', ['발견하다', '발견']],
  ['수 written on', '처리할수', ['처리하다']],
  ['하지 shortened to 치', '흔치', ['흔하다']],
  ['하도록 shortened to 토록', '추진토록', ['추진하다', '추진']],
  ['an adverb in 히', '신속히', ['신속하다', '신속']],
  ['an adverb in 없이', '거침없이', ['거침없다', '거침']],
  ['기를 shortened to 길', '말하길', ['말하다']],
  ['the past of the copula reported', '농민이었다고', ['농민']],
  ['the past of the copula after a vowel', '의사였는데', ['의사']],
  ['a noun set against another', '난민이라기보다는', ['난민']],
];

describe('stems', () => {
  it.each(rows)('%s', (_reason, form, wanted) => {
    const stems = readStems(form);
    expect(stems[0]).toBe(form);
    expect(stems).toEqual(expect.arrayContaining([...wanted]));
    expect(stems.length).toBeLessThanOrEqual(8);
  });

  it('gives the longer candidates first after the word itself', () => {
    const lengths = readStems('지원했다고')
      .slice(1)
      .map((stem) => stem.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('reads decomposed letters as composed ones', () => {
    expect(readStems('농부가'.normalize('NFD'))).toContain('농부');
  });

  it('does not take 은 for a particle after an open syllable', () => {
    expect(stripParticles('마은')).toEqual([]);
  });
});

describe('readKoreanWords', () => {
  const texts = (text: string) => readKoreanWords(text).map((word) => word.text);

  it('cuts at everything that is not Hangul', () => {
    expect(texts('가온군은 3월 7일, LG공장을 “방문”했다.')).toEqual(['가온군은', '월', '일', '공장을', '방문', '했다']);
  });

  it('gives words joined by a middle dot whole and in parts', () => {
    expect(texts('시·도가 함께')).toEqual(['시·도가', '시', '도가', '함께']);
  });

  it('gives spans that carry the word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('군', '가', '했다', '·', ' ', 'A', '7', '😀', '.')), (parts) => {
        const text = parts.join('');
        for (const word of readKoreanWords(text)) expect(readSpan(text, word.span)).toBe(word.text);
      }),
    );
  });

  it('takes any syllables without throwing and never offers an empty stem', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        for (const stem of readStems(syllables.join(''))) expect(stem).toMatch(/^[가-힣]+$/);
      }),
    );
  });
});
