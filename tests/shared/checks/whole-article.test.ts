import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../shared/checks/check.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import { readSentences } from '../../../shared/text/read-sentences.ts';

/** Rows of an invented article with the faults such pages have; sentences go together in order. */
const rows: readonly (readonly [ko: string, en: string])[] = [
  ['하늘군, 2023년 살기 좋은 마을 대상 수상', 'Haneul-gun Wins Grand Prize for Good Villages in 2023'],
  [
    '하늘군은 12일 바다회관에서 열린 시상식에서 대상을 받았다고 밝혔다.',
    'Haneul-gun announced on the 12th that it received the grand prize at the ceremony held at Bada Hall on the 12th.',
  ],
  [
    '군은 상금 3,200만 원을 확보해 어린이집 등·하원 차량을 늘린다.',
    'The county secured prize money of 32 million won and will add vehicles for the House of Representatives and House of Representatives.',
  ],
  [
    '지난해 방문객은 21,400명에서 24,900명으로 3,500명 늘었다.',
    'Last year visitors rose from 21,400 to 24,900, up 3,500. did.',
  ],
  [
    '올해 사업비는 18억 원이며 군비와 국비로 마련한다.',
    'The budget this year is 180 million won, from county and state funds.',
  ],
  [
    '김바다 하늘군수는 “이번 상은 주민이 함께 만든 결과”라며 “앞으로 일자리 창출과 지역경제 활성화, 투자 유치에 최선을 다하겠다.”고 말했다.',
    'Haneul Governor Kim Ba-da said, “This award is what our residents made together. .” he said.',
  ],
];

const pairs = rows.map(([source, target], index): Pair => {
  const [left, right] = [readSentences(source, 'ko'), readSentences(target, 'en')];
  return {
    segmentId: String(index),
    role: index === 0 ? 'title' : 'paragraph',
    source,
    target,
    links: [{ source: left, target: right, score: 1 }],
  };
});

const findings = runChecks(pairs, {
  published: { year: 2023, month: 9, day: 13 },
  dismissed: new Set(),
  lexicon: readLexicon(),
});
const quote = (row: number, span: { start: number; end: number } | null) =>
  span && rows[row]?.[1].slice(span.start, span.end);
const seen = findings.map((finding) => [finding.check, quote(Number(finding.segmentId), finding.target)]);

describe('a whole article', () => {
  it('has every fault marked once', () => {
    expect(seen.toSorted()).toEqual(
      [
        ['homograph-trap', 'the House of Representatives and House of Representatives'],
        ['number-mismatch', '180 million won'],
        ['repeated-phrase', ' on the 12th'],
        ['sentence-fragment', ' did.'],
        ['sentence-omitted', ''],
        ['spacing-and-stops', '. .'],
      ].toSorted(),
    );
  });

  it('puts what would do most harm in print first', () => {
    expect(findings.map((finding) => finding.severity)).toEqual([
      'critical',
      'critical',
      'major',
      'major',
      'major',
      'minor',
    ]);
  });

  it('is silent once every finding was set aside', () => {
    const dismissed = new Set(findings.map((finding) => finding.key));
    expect(runChecks(pairs, { published: null, dismissed })).toEqual([]);
  });
});
