import { expect, it } from 'vitest';
import { readTermWords } from '../../../renderer/desk/read-term-start.ts';

it.each([
  ['a topic particle', '달빛군은', '달빛군'],
  ['a chain of particles', '달빛군에서는', '달빛군'],
  ['after several words', '빈집 정비 사업을', '빈집 정비 사업'],
  ['nothing to take off', '달빛군', '달빛군'],
  ['a word that only ends like a particle', '마을', '마을'],
  ['what may be part of the name', '경기도', '경기도'],
  ['a word that would be left with one syllable', '시는', '시는'],
  ['marks around it', '‘달빛군’', '달빛군'],
  ['nothing but marks', '[', ''],
  ['space around it', ' 달빛군을 ', '달빛군'],
])('leaves %s', (_, words, term) => {
  expect(readTermWords(words)).toBe(term);
});
