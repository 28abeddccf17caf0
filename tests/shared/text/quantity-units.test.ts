import { describe, expect, it } from 'vitest';
import {
  ENGLISH_HEDGES_AFTER,
  ENGLISH_HEDGES_BEFORE,
  KOREAN_HEDGE_VERBS,
  KOREAN_HEDGES_AFTER,
  KOREAN_HEDGES_BEFORE,
} from '../../../shared/text/quantity-hedges.data.ts';
import { QUANTITY_UNITS, REST_UNITS } from '../../../shared/text/quantity-units.data.ts';
import { findUnit, readEnglishUnit, readKoreanUnit } from '../../../shared/text/read-unit.ts';

function findRepeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('QUANTITY_UNITS', () => {
  it('names every unit once', () => {
    expect(findRepeated(QUANTITY_UNITS.map((entry) => entry.unit))).toEqual([]);
  });

  it('gives every word one meaning', () => {
    expect(findRepeated(QUANTITY_UNITS.flatMap((entry) => entry.korean))).toEqual([]);
    expect(findRepeated(QUANTITY_UNITS.flatMap((entry) => entry.english))).toEqual([]);
  });

  it('writes English in lower case and scales above nought', () => {
    expect(QUANTITY_UNITS.filter((entry) => entry.english.some((word) => word !== word.toLowerCase()))).toEqual([]);
    expect(QUANTITY_UNITS.filter((entry) => !(entry.scale > 0))).toEqual([]);
  });

  it('names a rest in a unit of the same measure, as many times smaller', () => {
    for (const [unit, rest] of Object.entries(REST_UNITS)) {
      const [large, small] = [findUnit(unit), findUnit(rest.unit)];
      expect([unit, large?.measure, (large?.scale ?? 0) / (small?.scale ?? 1)]).toEqual([
        unit,
        small?.measure,
        rest.count,
      ]);
    }
  });
});

describe('readKoreanUnit', () => {
  it.each([
    ['the longest word wins', '개월', 'month'],
    ['after a space', ' 명이', 'person'],
    ['a word that only begins like a unit', ' 도시', null],
    ['Latin letters end with the unit', 'kg을', 'kilogram'],
    ['Latin letters that go on', 'mixed', null],
  ])('%s', (_reason, text, unit) => {
    expect(readKoreanUnit(text, 0)?.entry.unit ?? null).toBe(unit);
  });
});

describe('readEnglishUnit', () => {
  it.each([
    ['the most words win', ' square meters', 'square-metre'],
    ['hyphens', '-year-old', 'age'],
    ['a full stop is left to the sentence', ' tons.', 'tonne'],
    ['no unit', ' farmers', null],
  ])('%s', (_reason, text, unit) => {
    expect(readEnglishUnit(text, 0)?.entry.unit ?? null).toBe(unit);
  });
});

describe('hedge words', () => {
  it('are each listed once on their side', () => {
    for (const words of [
      [...KOREAN_HEDGES_BEFORE],
      [...KOREAN_HEDGES_AFTER, ...KOREAN_HEDGE_VERBS],
      [...ENGLISH_HEDGES_BEFORE],
      [...ENGLISH_HEDGES_AFTER],
    ]) {
      expect(findRepeated(words.map((one) => one.word))).toEqual([]);
    }
  });
});
