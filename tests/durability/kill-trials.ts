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
  /** Edits and drafts acknowledged. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Kills that left a rollback journal behind, so hit the middle of a commit. */
  readonly midCommit: number;
  /** Kills before the first acknowledgement, so while the program was opening the project. */
  readonly midOpening: number;
  readonly faults: readonly string[];
}

/** How often to kill, and the seed of the moments. */
export interface KillTrial {
  readonly kills: number;
  readonly seed: number;
}

/** A life ends after so many acknowledgements at most, and at most so many milliseconds later: counted, for load stretches time. */
const longestLife = { acknowledgements: 10, milliseconds: 15 };

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
export async function killRepeatedly(program: EditingProgram, { kills, seed }: KillTrial) {
  const root = mkdtempSync(join(tmpdir(), 'daejo-kill-'));
  const path = join(root, 'test.daejo');
  const random = createRandom(seed);
  const tally: Tally = { witnesses: [], faults: [], midCommit: 0, midOpening: 0, lost: 0, startTime: 150 };
  try {
    program.prepare(path);
    for (let kill = 0; kill < kills; kill += 1) {
      const before = tally.witnesses.length;
      await liveAndDie(program.start(path), { tally, random, kill });
      if (tally.witnesses.length === before) tally.midOpening += 1;
      examine(path, tally, kill);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  const { witnesses, startTime: _, ...counts } = tally;
  return { kills, acknowledged: witnesses.length, ...counts } satisfies KillFigures;
}

/** One life: every eighth is cut short before its first acknowledgement, the others between some later ones. */
async function liveAndDie(
  run: EditingRun,
  { tally, random, kill }: { tally: Tally; random: Random; kill: number },
): Promise<void> {
  const start = performance.now();
  const enough = 1 + random.below(longestLife.acknowledgements);
  const editing = editUntilDead(run, tally, { kill, enough });
  if (kill % 8 === 0) {
    await wait(random.next() * tally.startTime);
  } else {
    await editing.begun;
    tally.startTime = performance.now() - start;
    await editing.lived;
    await wait(random.next() * longestLife.milliseconds);
  }
  await run.kill();
  await editing.over;
}

function editUntilDead(run: EditingRun, tally: Tally, { kill, enough }: { kill: number; enough: number }) {
  const [begun, lived] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const edit = async () => {
    for (let count = 0; ; count += 1) {
      if (count === 1) begun.resolve();
      if (count === enough) lived.resolve();
      const number = kill * 1000 + count;
      // The first three requests begin the articles where there are none; drafts come among those after them.
      const witness = await (count % 4 === 3 ? askDraft(run, number) : askEdit(run, number));
      if (witness === null) return;
      tally.witnesses.push(witness);
    }
  };
  const stop = () => {
    begun.resolve();
    lived.resolve();
  };
  return { begun: begun.promise, lived: lived.promise, over: edit().finally(stop) };
}

async function askEdit(run: EditingRun, number: number): Promise<Witness | null> {
  const articleId = articleOf(number);
  const words = wordsOf(number);
  const version = await run.edit(articleId, words);
  return version === null ? null : { articleId, isKept: ({ events }) => holdsWords(events[version - 1], words) };
}

async function askDraft(run: EditingRun, number: number): Promise<Witness | null> {
  const articleId = articleOf(number);
  const words = wordsOf(number);
  const answer = await run.keepDraft(articleId, number, words);
  return answer === null ? null : { articleId, isKept: ({ drafts }) => drafts.some((draft) => draft.text === words) };
}

function examine(path: string, tally: Tally, kill: number): void {
  if ((statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) tally.midCommit += 1;
  const { damage, missing } = judgeProject(path, tally.witnesses);
  tally.lost += missing.length;
  if (damage !== null) tally.faults.push(`kill ${kill}: ${damage}`);
}
