import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../shared/checks/all-checks.generated.ts';
import { explanations } from '../../../shared/checks/explanations.data.ts';
import { settleFindings } from '../../../shared/checks/settle-findings.ts';
import type { Finding, Severity } from '../../../shared/model/finding.ts';

type Place = readonly [number, number] | null;
const span = (place: Place) => (place === null ? null : { start: place[0], end: place[1] });

function finding(
  check: string,
  source: Place,
  target: Place,
  severity: Severity = 'major',
  suggestion: string | null = null,
): Finding {
  return {
    key: '',
    check,
    category: 'style/awkward',
    severity,
    segmentId: 's',
    source: span(source),
    target: span(target),
    message: { ko: `${check}의 까닭`, en: `why of ${check}` },
    expected: [],
    suggestion,
  };
}

const also = (...findings: Finding[]) =>
  settleFindings(findings).map((one) => (one.also ?? []).map(({ check }) => check));

const settle = (...findings: Finding[]) => settleFindings(findings).map(({ check }) => check);

describe('settleFindings', () => {
  it('keeps the graver of two on the same English words', () => {
    expect(settle(finding('a', null, [0, 9], 'minor'), finding('b', [1, 2], [0, 9], 'critical'))).toEqual(['b']);
  });

  it('keeps the graver of two on nearly the same English words', () => {
    expect(settle(finding('a', [0, 3], [0, 54], 'critical'), finding('b', null, [4, 54]))).toEqual(['a']);
  });

  it('keeps the one with a remedy of two equally grave', () => {
    expect(settle(finding('a', null, [0, 9]), finding('b', null, [0, 9], 'major', 'x'))).toEqual(['b']);
  });

  it('keeps both where one only lies inside the other', () => {
    expect(settle(finding('a', null, [0, 60]), finding('b', null, [10, 20]))).toEqual(['a', 'b']);
  });

  it('keeps two of one check side by side', () => {
    expect(settle(finding('a', null, [0, 4]), finding('a', null, [5, 9]))).toEqual(['a', 'a']);
  });

  it('takes two gaps for one where they miss the same Korean', () => {
    expect(settle(finding('a', [0, 4], [9, 9]), finding('b', [0, 4], [8, 8]))).toEqual(['a']);
  });

  it('lets a missing sentence speak for what stands in it, not for what does not', () => {
    const whole = finding('sentence-omitted', [0, 20], [0, 0]);
    expect(settle(whole, finding('a', [3, 5], [0, 0]), finding('b', [18, 25], [4, 6]))).toEqual([
      'sentence-omitted',
      'b',
    ]);
  });

  it('keeps the reason of what gives way, in whichever order they come', () => {
    const [mild, grave] = [finding('a', null, [0, 9], 'minor'), finding('b', null, [0, 9], 'critical')];
    expect(settleFindings([mild, grave])).toEqual([{ ...grave, also: [{ check: 'a', message: mild.message }] }]);
    expect(settleFindings([grave, mild])).toEqual(settleFindings([mild, grave]));
  });

  it('keeps every reason where three say the same, each once', () => {
    const three = [
      finding('a', null, [0, 9], 'minor'),
      finding('b', null, [0, 9]),
      finding('c', null, [0, 9], 'critical'),
    ];
    expect(also(...three)).toEqual([['b', 'a']]);
    expect(also(...three, finding('a', null, [0, 9], 'minor'))).toEqual([['b', 'a']]);
  });

  it('lets what is folded away give way whatever its severity, and say nothing of its own', () => {
    const folded: Finding = { ...finding('a', null, [0, 9], 'critical'), isFolded: true };
    expect(settleFindings([folded, finding('b', null, [0, 9], 'minor')])).toEqual([
      finding('b', null, [0, 9], 'minor'),
    ]);
    const omitted: Finding = { ...finding('sentence-omitted', [0, 20], [0, 0]), isFolded: true };
    expect(settle(omitted, finding('number-mismatch', [3, 5], [4, 5]))).toEqual([
      'sentence-omitted',
      'number-mismatch',
    ]);
  });
});

describe('what explains what', () => {
  const tables: Record<string, readonly [by: Finding, explained: Finding, stays: Finding]> = {
    'a word taken in the wrong sense is not missing': [
      finding('homograph-trap', [0, 2], [4, 8]),
      finding('term-missing', [0, 2], [9, 9]),
      finding('term-missing', [5, 7], [9, 9]),
    ],
    'the term base has the last word on a term': [
      finding('term-base', [0, 4], [4, 8]),
      finding('homograph-trap', [0, 2], [0, 3]),
      finding('homograph-trap', [8, 10], [0, 3]),
    ],
    'Hangul that was left has no spelling': [
      finding('untranslated', [0, 3], [0, 3]),
      finding('name-mismatch', [9, 12], [0, 6]),
      finding('name-mismatch', [9, 12], [7, 9]),
    ],
    'a bound belongs to its number': [
      finding('number-mismatch', [0, 3], [0, 3]),
      finding('number-hedge', [0, 4], [9, 12]),
      finding('number-hedge', [6, 9], [9, 12]),
    ],
    'a sentence said twice says its words twice': [
      finding('repeated-sentence', null, [20, 60]),
      finding('repeated-phrase', null, [25, 30]),
      finding('repeated-phrase', null, [15, 25]),
    ],
  };

  it.each(Object.entries(tables))('%s', (_, [by, explained, stays]) => {
    expect(settleFindings([by, explained])).toEqual([by]);
    expect(settleFindings([by, stays])).toHaveLength(2);
  });

  it('speaks only of checks that there are', () => {
    const ids = new Set(allChecks.map(({ id }) => id));
    const named = explanations.flatMap(({ by, explains }) => [by, ...(explains === 'all' ? [] : explains)]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('no check explains itself, and no two explain each other', () => {
    const pairs = explanations.flatMap(({ by, explains }) =>
      explains === 'all' ? [] : explains.map((id) => `${by} ${id}`),
    );
    const turned = new Set(pairs.map((pair) => pair.split(' ').toReversed().join(' ')));
    expect(pairs.filter((pair) => turned.has(pair))).toEqual([]);
  });
});
