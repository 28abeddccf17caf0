import { describe, expect, it } from 'vitest';
import {
  indexRoots,
  isEchoed,
  isEchoedLoosely,
  readContentWords,
  readKnownWords,
} from '../../../shared/checks/explain-words.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';

const lexicon = readLexicon();

describe('readKnownWords', () => {
  it('places words and the parts of compounds in the text', () => {
    const text = '어제 등대차량이 멈췄다';
    const words = readKnownWords(text, lexicon).map(({ start, end, head, isPart }) => [
      text.slice(start, end),
      head,
      isPart,
    ]);
    expect(words).toContainEqual(['등대', '등대', true]);
    expect(words).toContainEqual(['차량', '차량', true]);
  });

  it('gives no place twice', () => {
    const words = readKnownWords('시·도 버스와 버스', lexicon);
    expect(new Set(words.map(({ start }) => start)).size).toBe(words.length);
  });
});

describe('readContentWords', () => {
  it('leaves out words that only carry others, and knows what a word begins with', () => {
    const words = readContentWords('The mayor of Seoul has re-opened two theatres');
    expect(words.map(({ lemma }) => lemma)).toEqual(['mayor', 'seoul', 're', 'open', 'two', 'theatre']);
    expect(words.filter(({ isCapital }) => isCapital).map(({ lemma }) => lemma)).toEqual(['seoul']);
  });
});

describe('isEchoed', () => {
  it.each([
    ['a rendering', '병원', 'a new hospital', true],
    ['another form of it', '투자', 'they invested', true],
    ['a rendering of the other sense', '시장', 'an old market', true],
    ['a word that only begins alike', '병원', 'hostile people', false],
    ['nothing of it', '병원', 'a new harbor', false],
  ])('%s', (_, korean, english, wanted) => {
    const [word] = readKnownWords(korean, lexicon);
    if (!word) throw new Error('the lexicon knows the word');
    const index = indexRoots(readContentWords(english).map(({ lemma }) => lemma));
    expect(isEchoed(word, index)).toBe(wanted);
    if (wanted) expect(isEchoedLoosely(word, index, lexicon)).toBe(true);
  });
});
