import { describe, expect, it } from 'vitest';
import { alignSentences, readAlignSentences } from '../../../shared/align/align-texts.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';

/** One short report; its copies differ by nothing, so that words alone cannot tell which copy a sentence is of. */
const ko = ['나루시는 지난 3일 축제를 열었다.', '관람객 3만 5천 명이 찾았다.', '김가온 시장은 KTX 증편을 요청했다.'];
const en = [
  'Naru held the festival on the 3rd.',
  'Some 35,000 visitors came.',
  'Mayor Kim Ga-on asked for more KTX trains.',
];
const copies = 200;

function repeat(paragraphs: readonly string[], language: 'ko' | 'en', left: ReadonlySet<number>) {
  const all = Array.from({ length: copies }, () => paragraphs).flat();
  return readAlignSentences(
    all.filter((_, index) => !left.has(index)),
    language,
  );
}

describe('a text too long to compare every pair of sentences', () => {
  const lexicon = readLexicon();

  it('keeps pace although it repeats itself', () => {
    const beads = alignSentences(repeat(ko, 'ko', new Set()), repeat(en, 'en', new Set()), lexicon);
    expect(beads.filter(({ source, target }) => source !== target)).toEqual([]);
    expect(beads).toHaveLength(copies * ko.length);
  });

  it('finds its way again after forty sentences that the English left out', () => {
    const gap = new Set(Array.from({ length: 42 }, (_, index) => 240 + index));
    const source = repeat(ko, 'ko', new Set()).map((sentence, index) =>
      // Numbers of its own make every copy one that can be told apart.
      index % 3 === 1 ? { ...sentence, text: sentence.text.replace('3만 5천', String(1000 + index)) } : sentence,
    );
    const target = repeat(en, 'en', new Set())
      .map((sentence, index) =>
        index % 3 === 1 ? { ...sentence, text: sentence.text.replace('35,000', String(1000 + index)) } : sentence,
      )
      .filter((_, index) => !gap.has(index));
    const beads = alignSentences(source, target, lexicon);
    // Which of two equal sentences at the rim of the gap is the lost one, nobody can tell.
    expect(beads.filter(({ targets }) => targets === 0)).toHaveLength(gap.size);
    const numberOf = (text = '') => /\d{4}/u.exec(text)?.[0];
    for (const bead of beads.filter(({ targets }) => targets > 0))
      expect(numberOf(target[bead.target]?.text)).toBe(numberOf(source[bead.source]?.text));
  });
});
