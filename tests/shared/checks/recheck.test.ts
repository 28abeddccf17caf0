import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSentences } from '../../../shared/align/link-sentences.ts';
import { allChecks } from '../../../shared/checks/all-checks.generated.ts';
import type { CheckContext, Pair } from '../../../shared/checks/check.ts';
import { type CheckRun, checkArticle } from '../../../shared/checks/check-run.ts';
import { recheckPair } from '../../../shared/checks/recheck.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';

const lexicon = readLexicon();

/** Korean rows, each with ways its English may stand while somebody works on it. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    '버들시 셔틀버스 40대로 확대',
    ['Willow City to Expand Shuttle to 40 Buses', 'Willow City Adds 400 Shuttle Buses', 'Shuttle', ''],
  ],
  [
    '노경식 버들시장은 3일 셔틀버스를 40대로 늘린다고 밝혔다.',
    [
      'Willow Mayor Roh Kyung-sik said on the 3rd that shuttles will rise to 40.',
      'Willow Mayor No Gyeong-sik said on the 3rd that shuttles will rise to 400.',
      'Willow Mayor Roh Kyung-sik and Roh Kyung-sik did not say on the 5th that shuttles will rise to 40',
    ],
  ],
  [
    '노경식 시장은 “주민이 원했다”고 말했다. 예산은 3억 원이다.',
    [
      'Mayor Roh Kyung-sik said, "Residents wanted it." The budget is 300 million won.',
      'Mayor Noh Gyung-sik said, "Residents wanted it. The budget is 3 million won.',
      'Mayor Roh Kyung-sik said.The budget is 300 million won.',
      'The bankbook is 예산.',
    ],
  ],
  [
    '반대하는 주민은 없었다.',
    ['No resident opposed it.', 'Residents opposed it.', 'No resident opposed it. No resident opposed it. did.'],
  ],
  [
    'A씨는 버들시 복지센터에서 40만 원을 받았다.',
    [
      'A received 400,000 won at the Willow Welfare Center.',
      'Mr. A received 400,000 won at the Willow Care Center.',
      'Ms. A received 40,000 won at the Willow Welfare Center. He smiled.',
    ],
  ],
  [
    '“셔틀버스가 더 필요하다. 버들시 복지센터 앞에도 서야 한다.',
    [
      '“More shuttles are needed. They should also stop at the Willow Welfare Center.',
      'More shuttles are needed. They should also stop at the Willow Support Center.',
      '“More shuttles are needed.”',
    ],
  ],
  [
    '시간도 늘려야 한다”고 노경식 시장은 덧붙였다.',
    ['The hours should be longer,” Mayor Roh Kyung-sik added.', 'He added more hours.'],
  ],
];

const published = { year: 2024, month: 3, day: 5 };

function toPair(index: number, target: string): Pair {
  const source = rows[index % rows.length]?.[0] ?? '';
  const role = index === 0 ? 'title' : 'paragraph';
  return { segmentId: `s${index}`, role, source, target, links: linkSentences(source, target, lexicon) };
}

function check(targets: readonly string[]): CheckRun {
  const context: CheckContext = { published, lexicon, terms: [], pairs: targets.map((text, at) => toPair(at, text)) };
  return checkArticle(context, allChecks);
}

const findingsOf = ({ rows: checked }: Pick<CheckRun, 'rows'>) => checked.map(({ findings }) => findings);
const english = fc.record({ row: fc.nat(rows.length * 2 - 1), way: fc.nat(9), cut: fc.option(fc.nat(60)) });
type Edit = { row: number; way: number; cut: number | null };
const typeOf = ({ row, way, cut }: Edit) => {
  const ways = rows[row % rows.length]?.[1] ?? [];
  const text = ways[way % ways.length] ?? '';
  return cut === null ? text : text.slice(0, cut);
};

describe('recheckPair', () => {
  it('finds what a check of the whole article finds, and names every row that changed, whatever is typed', () => {
    const begun = rows.concat(rows).map(([, [first = '']]) => first);
    fc.assert(
      fc.property(fc.array(english, { minLength: 1, maxLength: 6 }), (edits) => {
        const targets = [...begun];
        let run = check(targets);
        for (const edit of edits) {
          targets[edit.row] = typeOf(edit);
          const before = findingsOf(run);
          const again = recheckPair(run, toPair(edit.row, typeOf(edit)));
          if (!again) throw new Error('The row is there.');
          const now = findingsOf(check(targets));
          expect(findingsOf(again.run)).toEqual(now);
          const changed = new Map(again.changed.map(({ pair, findings }) => [pair.segmentId, findings]));
          for (const [at, findings] of now.entries())
            expect(changed.get(`s${at}`) ?? before[at], `row ${at}`).toEqual(findings);
          run = again.run;
        }
      }),
      { numRuns: 15 },
    );
  });

  it('gives the row itself first, and another row where a name is now spelt in two ways', () => {
    const run = check(rows.slice(0, 4).map(([, [first = '']]) => first));
    const again = recheckPair(run, toPair(1, 'Willow Mayor No Gyeong-sik said shuttles will rise to 40 on the 3rd.'));
    expect(again?.changed.map(({ pair }) => pair.segmentId)).toEqual(['s1', 's2']);
    expect(again?.changed[1]?.findings.map((finding) => finding.check)).toContain('name-inconsistent');
  });

  it('leaves the rows alone that nothing of it concerns', () => {
    const run = check(rows.slice(0, 4).map(([, [first = '']]) => first));
    const again = recheckPair(run, toPair(3, 'Residents opposed it.'));
    expect(again?.changed.map(({ pair }) => pair.segmentId)).toEqual(['s3']);
    expect(again?.run.rows[0]).toBe(run.rows[0]);
  });

  it('gives nothing for a row the article does not have', () => {
    expect(recheckPair(check(['']), toPair(7, 'No.'))).toBeNull();
  });
});
