import { expect, it } from 'vitest';
import { journalProgram } from './journal-program.ts';
import { type KillFigures, killRepeatedly } from './kill-trials.ts';
import { webHostProgram } from './web-host-program.ts';

it.each([
  ['the bare journal', journalProgram, 50],
  ['the host, edited over the contract', webHostProgram, 100],
])('kill -9 of %s at random moments loses nothing that was acknowledged', async (_, program, kills) => {
  const trials = [1, 2].map((seed) => killRepeatedly(program, { kills, seed }));
  const figures = addUp(await Promise.all(trials));
  console.log(
    `kill -9 of the ${program.name}: ${figures.kills} kills, ${figures.midCommit} in mid-commit, ` +
      `${figures.midOpening} while opening, ${figures.acknowledged} edits and drafts acknowledged, ${figures.lost} lost`,
  );
  expect(figures).toMatchObject({ lost: 0, faults: [] });
  expect(figures.acknowledged).toBeGreaterThan(figures.kills);
  expect(figures.midCommit).toBeGreaterThan(0);
});

function addUp(lanes: readonly KillFigures[]): KillFigures {
  const sum = (name: Exclude<keyof KillFigures, 'faults'>) => lanes.reduce((total, lane) => total + lane[name], 0);
  return {
    kills: sum('kills'),
    acknowledged: sum('acknowledged'),
    lost: sum('lost'),
    midCommit: sum('midCommit'),
    midOpening: sum('midOpening'),
    faults: lanes.flatMap(({ faults }) => faults),
  };
}
