import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../shared/align/align-pair.ts';
import { readOpenQuotes } from '../../../shared/align/read-open-quotes.ts';
import { createSourceReader } from '../../../shared/align/read-source-tokens.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';

const read = (text: string, ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => text.slice(start, end)).join(' + ');

function links(ko: string, en: string): string[] {
  return alignTexts(ko, en).sentences.map((link) => `${read(ko, link.ko)} = ${read(en, link.en)}`);
}

const fair = '나루시는 지난 3일 축제를 열었다.';
const visitors = '관람객 3만 5천 명이 찾았다.';
const kim = '김가온 시장은 KTX 증편을 요청했다.';

describe('aligning sentences', () => {
  it('pairs them one by one when nothing is lost', () => {
    const en =
      'Naru held the festival on the 3rd. Some 35,000 visitors came. Mayor Kim Ga-on asked for more KTX trains.';
    expect(links(`${fair} ${visitors} ${kim}`, en)).toEqual([
      `${fair} = Naru held the festival on the 3rd.`,
      `${visitors} = Some 35,000 visitors came.`,
      `${kim} = Mayor Kim Ga-on asked for more KTX trains.`,
    ]);
  });

  it('leaves a sentence alone that the English dropped', () => {
    const en = 'Naru held the festival on the 3rd. Mayor Kim Ga-on asked for more KTX trains.';
    expect(links(`${fair} ${visitors} ${kim}`, en)).toContain(`${visitors} = `);
  });

  it('keeps two Korean sentences with the one English sentence that renders both', () => {
    const en = 'Naru held the festival on the 3rd and 35,000 visitors came to see it in the two days it lasted.';
    expect(links(`${fair} ${visitors}`, en)).toEqual([`${fair} + ${visitors} = ${en}`]);
  });
});

describe('a quotation of two sentences', () => {
  const quoted = '“강물이 맑아졌습니다. 그리고 물고기도 돌아왔습니다.”라고 한새벽 대표가 말했다.';

  it('stays with the one English sentence that renders it', () => {
    const en = '“The river is clean again and the fish have come back,” said Han Sae-byeok, the head of the group.';
    expect(links(`${quoted} ${visitors}`, `${en} Some 35,000 visitors came.`)).toEqual([
      `“강물이 맑아졌습니다. + 그리고 물고기도 돌아왔습니다.”라고 한새벽 대표가 말했다. = ${en}`,
      `${visitors} = Some 35,000 visitors came.`,
    ]);
  });

  it('ends with its paragraph when the closing mark is lost', () => {
    const open = readOpenQuotes([
      { paragraph: 0, text: '“하나.' },
      { paragraph: 0, text: '둘.' },
      { paragraph: 1, text: '셋.' },
      { paragraph: 1, text: '"넷" 다섯 "여섯.' },
      { paragraph: 1, text: '일곱."' },
      { paragraph: 1, text: '여덟.' },
    ]);
    expect([...open]).toEqual([0, 1, 0, 0, 1, 0]);
  });
});

describe('words of a headline', () => {
  const read = createSourceReader(readLexicon());
  const waysOf = (text: string) => read(text).flatMap(({ alternatives }) => alternatives.map((way) => way.join(' ')));

  it.each([
    ['a country in a Chinese character', '美, 관세 인상', 'us'],
    ['the parts of a compound', '강릉시장은', 'mayor'],
    ['a number by its value', '3만 5천 명', '#35000'],
  ])('are read: %s', (_, text, wanted) => {
    expect(waysOf(text)).toContain(wanted);
  });
});

describe('segments', () => {
  it('join the paragraphs that the translator merged', () => {
    const ko = `${fair}\n\n${visitors}\n\n${kim}`;
    const en =
      'Naru held the festival on the 3rd. Some 35,000 visitors came.\n\nMayor Kim Ga-on asked for more KTX trains.';
    const segments = alignTexts(ko, en).segments.map((s) => [s.ko.length, s.en.length]);
    expect(segments).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('say that they are unsure which of two like paragraphs was left out', () => {
    const ko = `${fair}\n\n강변에서 불꽃을 쏘았다.\n\n하늘에서 불꽃을 쏘았다.\n\n${visitors}`;
    const en = 'Naru held the festival on the 3rd.\n\nThey shot the fireworks.\n\nSome 35,000 visitors came.';
    const scores = alignTexts(ko, en, readLexicon()).segments.map(({ score }) => score >= 0.6);
    expect(scores).toEqual([true, false, false, true]);
  });

  it('keep a paragraph that has no English as a row of its own, in its place', () => {
    const ko = `${fair}\n\n${visitors}\n\n${kim}`;
    const en = 'Naru held the festival on the 3rd.\n\nMayor Kim Ga-on asked for more KTX trains.';
    const rows = alignTexts(ko, en).segments.map((s) => [read(ko, s.ko), read(en, s.en)]);
    expect(rows[1]).toEqual([visitors, '']);
    expect(rows).toHaveLength(3);
  });
});

describe('an alignment', () => {
  const sentence = fc.constantFrom(fair, visitors, kim, '비가 왔다.', '예산은 1억 2,000만 원이다.');
  const english = fc.constantFrom('It rained.', 'The budget is 120 million won.', 'Kim Ga-on came.', 'In May.', 'did.');
  const textOf = (sentences: fc.Arbitrary<string>) =>
    fc
      .array(
        fc.array(sentences, { minLength: 1, maxLength: 4 }).map((s) => s.join(' ')),
        { maxLength: 5 },
      )
      .map((p) => p.join('\n\n'));

  it('uses every sentence and every paragraph once, in order', () => {
    fc.assert(
      fc.property(textOf(sentence), textOf(english), (ko, en) => {
        const { segments, sentences } = alignTexts(ko, en);
        for (const [text, side] of [
          [ko, 'ko'],
          [en, 'en'],
        ] as const) {
          for (const list of [segments, sentences]) {
            const starts = list.flatMap((link) => link[side].map(([start]) => start));
            expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
            const used = list.map((link) => read(text, link[side])).join('');
            expect(used.replace(/[\s+]/gu, '')).toBe(text.replace(/[\s+]/gu, ''));
          }
        }
        for (const { score } of [...segments, ...sentences]) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
