import type { CheckStanding } from '../../shared/contract/contract.ts';

/** A check nobody has decided anything about, to be given what a test is about. */
export function standingOf(id: string, over: Partial<CheckStanding> = {}): CheckStanding {
  return {
    id,
    name: { ko: id, en: id },
    aim: null,
    category: 'linguistic/grammar',
    severity: 'minor',
    setting: {},
    accepted: 0,
    dismissed: 0,
    precision: null,
    isFolded: false,
    ...over,
  };
}
