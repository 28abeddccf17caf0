import { expect, it } from 'vitest';
import { journalProgram } from './journal-program.ts';
import { killRepeatedly } from './kill-trials.ts';

it('kill -9 at random moments loses nothing that was acknowledged', async () => {
  const trials = [1, 2].map((seed) => killRepeatedly(journalProgram, { kills: 100, seed, longestLife: 40 }));
  const figures = await Promise.all(trials);
  const sum = (name: 'kills' | 'acknowledged' | 'lost' | 'midCommit' | 'midOpening') =>
    figures.reduce((total, figure) => total + figure[name], 0);
  console.log(
    `kill -9 (${journalProgram.name}): ${sum('kills')} kills, ${sum('midCommit')} in mid-commit, ${sum('midOpening')} ` +
      `while opening, ${sum('acknowledged')} acknowledged, ${sum('lost')} lost`,
  );
  expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
  expect(sum('lost')).toBe(0);
  expect(sum('acknowledged')).toBeGreaterThan(sum('kills'));
  expect(sum('midCommit')).toBeGreaterThan(0);
});
