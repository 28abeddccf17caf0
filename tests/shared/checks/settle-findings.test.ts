import { describe, expect, it } from 'vitest';
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
    message: { ko: '까닭', en: 'why' },
    expected: [],
    suggestion,
  };
}

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
});
