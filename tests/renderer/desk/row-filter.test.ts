import { describe, expect, it } from 'vitest';
import { hasFilter, isShown, noFilter, type RowFilter } from '../../../renderer/desk/row-filter.ts';
import { annotationOf, findingOf, segmentOf } from './sample.ts';

const row = {
  segment: segmentOf('s', { verdict: 'returned' }),
  findings: [findingOf('s', { check: 'run-on', severity: 'minor' }), findingOf('s', { check: 'untranslated' })],
  annotations: [annotationOf('s', { severity: 'critical', isResolved: true })],
};
const bare = { ...row, findings: [], annotations: [] };

describe('isShown', () => {
  const cases: Record<string, [Partial<RowFilter>, boolean, boolean]> = {
    'nothing asked shows everything': [{}, true, true],
    'the verdict': [{ verdict: 'returned' }, true, true],
    'another verdict': [{ verdict: 'approved' }, false, false],
    'a check that found something': [{ check: 'run-on' }, true, false],
    'a severity some finding has': [{ severity: 'major' }, true, false],
    'a severity only a note has': [{ severity: 'critical' }, true, false],
    'check and severity must meet in one finding': [{ check: 'run-on', severity: 'major' }, false, false],
    'any note': [{ annotations: 'any' }, true, false],
    'a note still open': [{ annotations: 'open' }, false, false],
    'no note': [{ annotations: 'none' }, false, true],
    'only rows with findings': [{ onlyFound: true }, true, false],
  };
  it.each(Object.entries(cases))('%s', (_, [asked, marked, plain]) => {
    const filter = { ...noFilter, ...asked };
    expect([isShown(row, filter), isShown(bare, filter)]).toEqual([marked, plain]);
    expect(hasFilter(filter)).toBe(Object.keys(asked).length > 0);
  });
});
