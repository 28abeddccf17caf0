import { describe, expect, it } from 'vitest';
import { alignSentences, readAlignSentences } from '../../../shared/align/align-texts.ts';
import { findTerms } from '../../../shared/lexicon/find-terms.ts';
import { layTerms } from '../../../shared/lexicon/lay-terms.ts';
import { emptyLexicon, type Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { readLessons } from '../../../shared/lexicon/read-lessons.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import type { Term } from '../../../shared/model/term.ts';

const lexicon = readLexicon();
const term = (source: string, ...wanted: string[]): Term => ({ id: source, source, wanted, forbidden: [], note: '' });

describe('findTerms', () => {
  const found = (text: string, ...sources: string[]) =>
    findTerms(
      text,
      sources.map((source) => term(source, 'x')),
      lexicon,
    ).map(({ span }) => text.slice(span.start, span.end));

  it.each([
    ['every particle and chain of them', '솔마루시는 솔마루시의 솔마루시에서도 솔마루시까지만', '솔마루시', 4],
    ['marks and brackets beside it', '(솔마루시)·솔마루시, “솔마루시”', '솔마루시', 3],
    ['Latin letters in either case, with a particle', 'KTX를 ktx가 Ktx', 'KTX', 3],
    ['spaces left out or kept', '빈집 정비 사업과 빈집정비 사업, 빈집정비사업을', '빈집 정비 사업', 3],
    ['nothing inside or at the end of a word', '옛솔마루시 대솔마루시민 솔마루시청', '솔마루시', 0],
    ['nothing before a digit or another script', 'KTX2 KTXs', 'KTX', 0],
    ['no word the lexicon knows to be longer', '경기도 경기도청', '경기', 0],
  ])('finds %s', (_, text, source, count) => {
    expect(found(text, source)).toHaveLength(count);
  });

  it('takes the longest of several at one place', () => {
    expect(found('솔마루시의회가 솔마루시를 찾았다.', '솔마루시', '솔마루시의회')).toEqual([
      '솔마루시의회',
      '솔마루시',
    ]);
  });
});

describe('layTerms', () => {
  it('is the lexicon itself where there is nothing to lay over it', () => {
    expect(layTerms(lexicon, [], [])).toBe(lexicon);
  });

  it('puts terms first, then lessons, then what the lexicon knows, each once', () => {
    const base: Lexicon = { renderings: (word) => (word === '통장' ? ['bankbook', 'chief'] : []) };
    const layered = layTerms(base, [term('통장', 'neighborhood chief')], [{ source: '통장', renderings: ['chief'] }]);
    expect(layered.renderings('통장')).toEqual(['neighborhood chief', 'chief', 'bankbook']);
    expect(layered.renderings('통장')).toBe(layered.renderings('통장'));
    expect(layered.renderings('이장')).toEqual([]);
  });

  it('looks a term with spaces up written together, and by a word nothing else knows', () => {
    const layered = layTerms(lexicon, [term('솔마루 돌봄 두레박단', 'Solmaru Care Circle')], []);
    expect(layered.renderings('솔마루돌봄두레박단')).toEqual(['Solmaru Care Circle']);
    expect(layered.renderings('두레박단')).toEqual(['Solmaru Care Circle']);
    expect(layered.renderings('돌봄')).toEqual(lexicon.renderings('돌봄'));
  });
});

/** Which English sentences the search gave to each Korean one, as `source>target` counts. */
function align(korean: string, english: string, known: Lexicon): string[] {
  const source = readAlignSentences([korean], 'ko');
  const target = readAlignSentences([english], 'en');
  return alignSentences(source, target, known).map((bead) => {
    const from = source.slice(bead.source, bead.source + bead.sources).map(({ text }) => text);
    const to = target.slice(bead.target, bead.target + bead.targets).map(({ text }) => text);
    return `${from.join(' ')} = ${to.join(' ')}`;
  });
}

// Two sentences of one length, one left out by the translator: only the invented words tell which.
const lost = '너울지기 모임이 지난달 시청 앞마당에서 조용히 열렸다.';
const kept = '하랑마당 모임이 지난달 시청 앞마당에서 조용히 열렸다.';
const korean = `${lost} ${kept}`;
const english = 'The grove stewards met at city hall last month.';
const right = [`${lost} = `, `${kept} = ${english}`];

describe('an alignment', () => {
  it('fails on words nobody knows, and is right with the term of the project', () => {
    expect(align(korean, english, lexicon)).not.toEqual(right);
    expect(align(korean, english, layTerms(lexicon, [term('하랑마당', 'grove steward')], []))).toEqual(right);
  });

  it('fails on words nobody knows, and is right with what approved rows teach', () => {
    const lessons = readLessons(
      [
        { source: '하랑마당은 시청을 찾았다.', target: 'The grove steward visited city hall.' },
        { source: '비가 많이 왔다.', target: 'It rained hard.' },
        { source: '학교는 하랑마당과 함께 나무를 심었다.', target: 'The school planted trees with the grove steward.' },
        { source: '시장은 예산을 설명했다.', target: 'The mayor explained the budget.' },
        { source: '경찰이 사고를 조사했다.', target: 'Police investigated the accident.' },
        {
          source: '도서관에서 하랑마당의 전시가 열렸다.',
          target: 'The grove steward’s exhibition opened at the library.',
        },
      ],
      lexicon,
    );
    expect(align(korean, english, layTerms(lexicon, [], lessons))).toEqual(right);
  });
});

describe('readLessons', () => {
  const rows = (count: number, source: string, target: string) =>
    Array.from({ length: count }, () => ({ source, target }));
  const others = [
    ...rows(4, '비가 왔다.', 'It rained.'),
    ...rows(4, '시장은 예산을 설명했다.', 'The mayor explained the budget.'),
  ];

  it('learns an unknown word from the rows it stands in, without its particles', () => {
    const taught = [
      { source: '너울지기가 도왔다.', target: 'A wavekeeper helped.' },
      { source: '너울지기는 쉬었다.', target: 'The wavekeepers rested.' },
    ];
    expect(readLessons([...taught, ...others], lexicon)).toEqual([{ source: '너울지기', renderings: ['wavekeeper'] }]);
  });

  it('keeps of the stems that rules make of a word the one that is the noun', () => {
    const taught = [
      { source: '하랑마당은 시청을 찾았다.', target: 'The grove steward visited city hall.' },
      { source: '하랑마당과 걸었다.', target: 'They walked with the grove steward.' },
    ];
    const [lesson] = readLessons([...taught, ...others], lexicon);
    expect(lesson?.source).toBe('하랑마당');
  });

  it('leaves names to those who know them by sound', () => {
    const taught = [
      { source: '너울지기가 도왔다.', target: 'Neouljigi helped.' },
      { source: '너울지기는 쉬었다.', target: 'Neouljigi rested.' },
    ];
    expect(readLessons([...taught, ...others], lexicon)).toEqual([]);
  });

  it('learns nothing from one row, from rows the lexicon explains, or from none', () => {
    const once = [{ source: '너울지기가 도왔다.', target: 'A wavekeeper helped.' }];
    expect(readLessons([...once, ...others], lexicon)).toEqual([]);
    expect(readLessons(others, lexicon)).toEqual([]);
    expect(readLessons([], emptyLexicon)).toEqual([]);
  });

  it('learns nothing where two words are everywhere', () => {
    expect(readLessons(rows(20, '너울지기가 도왔다.', 'A wavekeeper helped.'), lexicon)).toEqual([]);
  });
});
