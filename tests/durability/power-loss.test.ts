import { describe, expect, it } from 'vitest';
import { losePower } from './power-loss.ts';

const states = 800;
const edits = 150;
const seed = 1;

describe('when the power goes', () => {
  it('nothing acknowledged is lost', () => {
    const figures = losePower({ states, edits, seed });
    console.log(
      `power loss: ${states} states, ${figures.editsLost} acknowledged events lost, ${figures.damaged} damaged`,
    );
    expect(figures).toEqual({ states, statesWithLoss: 0, editsLost: 0, damaged: 0, faults: [] });
  });
});

describe('the trial can tell: the same journal with other settings', () => {
  const losers: readonly (readonly [string, readonly [string, string], boolean])[] = [
    ['WAL + NORMAL, which does not sync at a commit, loses some', ['wal', 'normal'], true],
    ['DELETE + FULL, which does not sync the removal of the rollback journal, loses some', ['delete', 'full'], true],
    [
      'WAL + FULL, which syncs each commit, loses none: the trial takes only what was not synced',
      ['wal', 'full'],
      false,
    ],
  ];

  it.each(losers)('%s', (_, settings, isLoser) => {
    const figures = losePower({ states: states / 2, edits, seed, settings });
    const name = settings.join('+').toUpperCase();
    console.log(
      `power loss, control ${name}: ${figures.statesWithLoss}/${figures.states} lost, ${figures.damaged} damaged`,
    );
    expect(figures.statesWithLoss > 0).toBe(isLoser);
    expect(figures.damaged).toBe(0);
  });
});
