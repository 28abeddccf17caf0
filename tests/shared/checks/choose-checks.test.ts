import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../shared/checks/all-checks.generated.ts';
import type { Check } from '../../../shared/checks/check.ts';
import { checkAims } from '../../../shared/checks/check-aims.data.ts';
import { chooseChecks, noRules } from '../../../shared/checks/choose-checks.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

const reason = { ko: '까닭', en: 'why' };
const make = (id: string, at: number): Check => ({
  id,
  name: { ko: id, en: id },
  category: 'style/awkward',
  severity: 'major',
  *find() {
    yield { target: { start: at, end: at + 2 }, reason };
    yield { target: { start: at + 3, end: at + 5 }, reason, severity: 'minor' };
  },
});
const checks = [make('first', 0), make('second', 10)];
const pair = { segmentId: 's', role: 'paragraph', source: '가', target: 'a'.repeat(20), links: [] } as const;
const run = (rules: Parameters<typeof chooseChecks>[0]) =>
  runChecks([pair], { published: null, dismissed: new Set(), checks: chooseChecks(rules, checks) }).map(
    ({ check, severity, isFolded }) => `${check} ${severity}${isFolded ? ' folded' : ''}`,
  );

describe('the checks a project wants', () => {
  it('are as they come where it says nothing', () => {
    expect(chooseChecks(noRules, checks)).toEqual(checks);
    expect(chooseChecks({ settings: { gone: { severity: 'off' } }, folded: ['gone'] }, checks)).toEqual(checks);
  });

  it('lack the one turned off', () => {
    expect(run({ settings: { first: { severity: 'off' } }, folded: [] })).toEqual(['second major', 'second minor']);
  });

  it('have the severity it sets in every case, also where the check grades a case itself', () => {
    expect(run({ settings: { first: { severity: 'critical' }, second: { severity: 'neutral' } }, folded: [] })).toEqual(
      ['first critical', 'first critical', 'second neutral', 'second neutral'],
    );
  });

  it('mark what the folded ones find', () => {
    expect(run({ settings: {}, folded: ['second'] })).toEqual([
      'first major',
      'second major folded',
      'first minor',
      'second minor folded',
    ]);
  });
});

describe('what checks look for', () => {
  const ids = allChecks.map(({ id }) => id);
  it('is said of every check in shared/checks/check-aims.data.ts, and of none that is gone', () => {
    expect(Object.keys(checkAims).toSorted()).toEqual(ids.toSorted());
  });

  it.each(Object.entries(checkAims))('%s is one short sentence in each language', (_, { ko, en }) => {
    expect(ko).toMatch(/^[^.]{10,80}다\.$/u);
    expect(en).toMatch(/^[A-Z][^.]{10,110}\.$/u);
  });
});
