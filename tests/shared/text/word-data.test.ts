import { describe, expect, it } from 'vitest';
import {
  basesWithE,
  basesWithoutE,
  irregularNouns,
  irregularVerbs,
  unchangedWords,
} from '../../../shared/text/english-word-forms.data.ts';
import {
  closedEndings,
  linkedEndings,
  pastEndings,
  plainEndings,
  vowelEndings,
} from '../../../shared/text/korean-endings.data.ts';
import { particlesByHost } from '../../../shared/text/korean-particles.data.ts';
import { placeNameSuffixes } from '../../../shared/text/place-name-suffixes.data.ts';
import {
  abbreviationsAnywhere,
  abbreviationsBeforeDigits,
  abbreviationsBeforeNames,
  sentenceOpeners,
} from '../../../shared/text/sentence-abbreviations.data.ts';

/** What stands more than once. */
function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('Korean endings and particles', () => {
  it.each([
    ['plain endings', plainEndings],
    ['linked endings', linkedEndings],
    ['endings after a vowel', vowelEndings],
    ['endings after the past', pastEndings],
    ['particles', Object.values(particlesByHost).flat()],
  ])('%s are Hangul and stand once', (_name, words) => {
    expect(repeated(words)).toEqual([]);
    for (const word of words) expect(word).toMatch(/^[가-힣]*$/);
  });

  it('closed endings name the finals they begin with', () => {
    for (const finals of Object.values(closedEndings)) expect(finals).toMatch(/^[ㄴㄹㅁㅂ]+$/);
  });
});

describe('English word forms', () => {
  it('every irregular form has one base', () => {
    expect(repeated([...irregularVerbs, ...irregularNouns].flatMap((row) => row.split(' ').slice(1)))).toEqual([]);
  });

  it('no word is both irregular and unchanged', () => {
    const forms = [...irregularVerbs, ...irregularNouns].flatMap((row) => row.split(' ').slice(1));
    expect(forms.filter((form) => unchangedWords.includes(form))).toEqual([]);
  });

  it('no base both keeps and loses its e', () => {
    expect(basesWithE.filter((base) => basesWithoutE.includes(base.slice(0, -1)))).toEqual([]);
    for (const base of basesWithE) expect(base).toMatch(/^[a-z]+e$/);
  });
});

describe('place name suffixes', () => {
  it.each(Object.entries(placeNameSuffixes))(
    '%s is Hangul with English in lower case',
    (suffix, { joined, after, before }) => {
      expect(suffix).toMatch(/^[가-힣]+$/);
      expect(after).toMatch(/^[a-z][a-z, -]*$/);
      expect(`${joined}${before ?? ''}`).toMatch(/^[a-z, ]*$/);
    },
  );
});

describe('sentence abbreviations', () => {
  it.each([
    ['before names', abbreviationsBeforeNames],
    ['before digits', abbreviationsBeforeDigits],
    ['anywhere', abbreviationsAnywhere],
    ['openers', sentenceOpeners],
  ])('%s are lower case and stand once', (_name, words) => {
    expect(repeated(words)).toEqual([]);
    for (const word of words) expect(word).toMatch(/^[a-z][a-z.]*$/);
  });
});
