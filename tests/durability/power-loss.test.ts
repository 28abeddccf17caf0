import { describe, expect, it } from 'vitest';
import { losePower } from './power-loss.ts';

const states = 800;
const edits = 150;

describe('when the power goes', () => {
  it('nothing acknowledged is lost', () => {
    const figures = losePower({ states, edits, seed: 1 });
    console.log(
      `power loss: ${states} states, ${figures.editsLost} acknowledged events lost, ${figures.damaged} damaged`,
    );
    expect(figures).toEqual({ states, statesWithLoss: 0, editsLost: 0, damaged: 0, faults: [] });
  });

  it.each([
    ['WAL + NORMAL', 'wal', 'normal'],
    ['DELETE + FULL', 'delete', 'full'],
  ])('control: the same journal with %s loses some, so the trial can tell', (name, mode, synchronous) => {
    const figures = losePower({ states: states / 2, edits, seed: 1, settings: [mode, synchronous] });
    const bad = figures.statesWithLoss + figures.damaged;
    console.log(
      `power loss, control ${name}: ${figures.statesWithLoss}/${figures.states} lost, ${figures.damaged} damaged`,
    );
    expect(bad).toBeGreaterThan(0);
  });
});
