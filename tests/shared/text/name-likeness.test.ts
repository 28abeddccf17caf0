import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFormsLikeness, nameLikeness, readNameForms } from '../../../shared/text/name-likeness.ts';

/** Each row: why, the Korean, the English, and the least likeness it must reach. */
const same: readonly [string, string, string, number][] = [
  ['the official spelling', '홍규', 'Hong-gyu', 0.95],
  ['no hyphen', '홍규', 'Honggyu', 0.95],
  ['a usual spelling', '현우', 'Hyun-woo', 0.85],
  ['surname first', '김다온', 'Kim Da-on', 0.95],
  ['given name first', '김다온', 'Da-on Kim', 0.95],
  ['a rarer surname spelling', '노가람', 'Roh Garam', 0.9],
  ['surname in capitals, no comma', '이하늘', 'LEE Haneul', 0.95],
  ['가 as Lee, Yi, Rhee or I', '이하늘', 'Yi Haneul', 0.9],
  ['a usual given name spelling', '정혜숙', 'Chung Hye-sook', 0.85],
  ['each syllable apart', '박보람', 'Park Bo Ram', 0.95],
  ['syllables unlinked as the rules ask', '한복남', 'Han Boknam', 0.95],
  ['syllables linked as machines do', '한복남', 'Han Bongnam', 0.95],
  ['a two-syllable surname', '남궁가람', 'Namgung Garam', 0.95],
  ['the given name alone', '김다온', 'Da-on', 0.7],
  ['a possessive', '김다온', 'Kim Da-on’s', 0.95],
  ['a city without its suffix', '강릉시', 'Gangneung', 0.9],
  ['a city with -si', '강릉시', 'Gangneung-si', 0.95],
  ['a city with City', '강릉시', 'Gangneung City', 0.95],
  ['a county', '횡성군', 'Hoengseong County', 0.95],
  ['a district', '송파구', 'Songpa-gu', 0.95],
  ['a township', '관촌면', 'Gwanchon Township', 0.95],
  ['a province by its half', '충청남도', 'South Chungcheong Province', 0.95],
  ['a mountain with Mt. before it', '설악산', 'Mt. Seorak', 0.95],
  ['a mountain with san and Mountain', '설악산', 'Seoraksan Mountain', 0.9],
  ['a river', '한강', 'Hangang River', 0.9],
  ['a university', '가람대학교', 'Garam University', 0.95],
  ['an older spelling of a place', '전주', 'Chonju', 0.7],
  ['one letter lost', '동두천', 'Dongduchen', 0.7],
  ['a transliterated surname', '워런', 'Warren', 0.55],
  ['consonants kept apart by ㅡ', '트럼프', 'Trump', 0.6],
  ['a long transliteration', '매사추세츠', 'Massachusetts', 0.55],
  ['an r that Korean drops', '하버드', 'Harvard', 0.55],
  ['a j said as y', '비요른', 'Bjorn', 0.5],
];

const other: readonly [string, string, string, number][] = [
  ['another person', '김다온', 'Lee Min-ho', 0.2],
  ['the same surname alone says little', '김다온', 'Kim', 0.6],
  ['the same surname, another given name', '김다온', 'Kim Seok-jin', 0.5],
  ['another town of the same sound at the start', '강릉시', 'Gangjin', 0.6],
  ['another transliteration', '워런', 'Wagner', 0.5],
  ['no letters at all', '강릉시', '2023', 0],
  ['nothing', '강릉시', '', 0],
];

describe('nameLikeness', () => {
  it.each(same)('the same: %s', (_reason, korean, english, least) => {
    expect(nameLikeness(korean, english)).toBeGreaterThanOrEqual(least);
  });

  it.each(other)('not the same: %s', (_reason, korean, english, most) => {
    expect(nameLikeness(korean, english)).toBeLessThanOrEqual(most);
  });

  it('puts an exact spelling above a variant above a sound', () => {
    const forms = readNameForms('현우');
    const scores = ['Hyeonwoo', 'Hyunwoo', 'Hannah'].map((english) => nameFormsLikeness(forms, english));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('stays between 0 and 1 and never throws', () => {
    const korean = fc.array(fc.constantFrom('김', '강', '릉', '시', '워', '런', 'ㅋ', ' ', 'A', '·'), { maxLength: 6 });
    fc.assert(
      fc.property(korean, fc.string({ maxLength: 12 }), (parts, english) => {
        const likeness = nameLikeness(parts.join(''), english);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
