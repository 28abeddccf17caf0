import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EditingProgram, EditingRun } from './editing-program.ts';
import { articleOf, holdsWords, wordsOf } from './invented-edits.ts';
import { judgeProject, type Witness } from './judge-project.ts';
import { createRandom, type Random } from './random.ts';

/** What became of the acknowledged edits of a program killed again and again. */
export interface KillFigures {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Kills that left a rollback journal behind, so hit the middle of a commit. */
  readonly midCommit: number;
  /** Kills before the first acknowledgement, so while the program was opening the project. */
  readonly midOpening: number;
  readonly faults: readonly string[];
}

/** How often to kill, and how long after its first acknowledgement the program may live, in milliseconds. */
export interface KillTrial {
  readonly kills: number;
  readonly seed: number;
  readonly longestLife: number;
}

interface Tally {
  readonly witnesses: Witness[];
  readonly faults: string[];
  midCommit: number;
  midOpening: number;
  lost: number;
  /** How long the program last took from its start to its first acknowledgement, in milliseconds. */
  startTime: number;
}

/** Starts a program on one project as often as asked, edits without pause, and kills it at a random moment. */
export async function killRepeatedly(program: EditingProgram, { kills, seed, longestLife }: KillTrial) {
  const root = mkdtempSync(join(tmpdir(), 'daejo-kill-'));
  const path = join(root, 'test.daejo');
  const random = createRandom(seed);
  const tally: Tally = { witnesses: [], faults: [], midCommit: 0, midOpening: 0, lost: 0, startTime: 150 };
  try {
    program.prepare(path);
    for (let kill = 0; kill < kills; kill += 1) {
      const before = tally.witnesses.length;
      await liveAndDie(program.start(path), { tally, random, longestLife, kill });
      if (tally.witnesses.length === before) tally.midOpening += 1;
      examine(path, tally, kill);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  const { witnesses, startTime: _, ...counts } = tally;
  return { kills, acknowledged: witnesses.length, ...counts } satisfies KillFigures;
}

/** One life: every eighth is cut short before its first acknowledgement, the others from the first acknowledgement on. */
async function liveAndDie(
  run: EditingRun,
  { tally, random, longestLife, kill }: { tally: Tally; random: Random; longestLife: number; kill: number },
): Promise<void> {
  const start = performance.now();
  const editing = editUntilDead(run, tally, kill);
  if (kill % 8 === 0) {
    await wait(random.next() * tally.startTime);
  } else {
    await editing.begun;
    tally.startTime = performance.now() - start;
    await wait(random.next() * longestLife);
  }
  await run.kill();
  await editing.over;
}

function editUntilDead(run: EditingRun, tally: Tally, kill: number) {
  const begun = Promise.withResolvers<void>();
  const edit = async () => {
    for (let number = kill * 1000; ; number += 1) {
      const articleId = articleOf(number);
      const words = wordsOf(number);
      const version = await run.edit(articleId, words);
      begun.resolve();
      if (version === null) return;
      tally.witnesses.push({ articleId, isKept: ({ events }) => holdsWords(events[version - 1], words) });
    }
  };
  return { begun: begun.promise, over: edit().finally(begun.resolve) };
}

function examine(path: string, tally: Tally, kill: number): void {
  if ((statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) tally.midCommit += 1;
  const { damage, missing } = judgeProject(path, tally.witnesses);
  tally.lost += missing.length;
  if (damage !== null) tally.faults.push(`kill ${kill}: ${damage}`);
}
