import { type Check, type CheckContext, nearbyPairs, type Pair } from './check.ts';
import { type CheckedPair, type CheckRun, checkArticle, checkPair, type RunPulse, settlePair } from './check-run.ts';
import { shareKorean } from './read-pair.ts';
import { runCheck } from './run-check.ts';

/** A run after one of its pairs was typed over, and the rows of it whose findings are others now. */
export interface Rechecked {
  readonly run: CheckRun;
  /** The row of the pair itself first, then rows where an article-wide check finds something else than before. */
  readonly changed: readonly CheckedPair[];
}

/**
 * Checks one pair of an article again, as typing leaves it, and the others only by checks that look beyond their pair.
 *
 * The pair stands for the one with its segment id and has the same Korean. What was read of the other pairs is kept,
 * because they stay the same objects. Gives null where the run has no such pair.
 */
export function recheckPair(run: CheckRun, pair: Pair): Rechecked | null {
  const index = run.rows.findIndex((row) => row.pair.segmentId === pair.segmentId);
  const before = run.rows[index];
  if (!before) return null;
  shareKorean(before.pair, pair);
  const context = { ...run.context, pairs: run.context.pairs.map((other) => (other === before.pair ? pair : other)) };
  const own = checkPair(pair, context, run.checks);
  const rows = run.rows.map((row, at) => (at === index ? own : recheckOther(row, run, context, Math.abs(at - index))));
  const changed = rows.filter((row, at) => at !== index && row !== run.rows[at]);
  return { run: { ...run, context, rows }, changed: [own, ...changed] };
}

/**
 * Checks an article again that was checked before, for instance after a correction was recorded.
 *
 * Pairs that are the same objects as before keep what was found in them, but for the article-wide checks. Nothing is kept
 * where the Korean of the article, the day, the terms or the checks are others.
 */
export function checkAgain(before: CheckRun, context: CheckContext, pulse: RunPulse = {}): CheckRun {
  const { checks } = before;
  if (!isComparable(before.context, context)) return checkArticle(context, checks, pulse);
  const known = new Map(before.rows.map((row) => [row.pair, row]));
  return checkArticle(context, checks, pulse, (pair) => {
    const row = known.get(pair);
    return row ? recheckOther(row, before, context, 0) : checkPair(pair, context, checks);
  });
}

function isComparable(before: CheckContext, now: CheckContext): boolean {
  const nameGround = ({ published, terms, pairs }: CheckContext) =>
    JSON.stringify([published, terms, pairs.map(({ source, role }) => [source, role])]);
  return before.lexicon === now.lexicon && nameGround(before) === nameGround(now);
}

/** The same row where checks that look beyond their pair find in it what they found before. */
function recheckOther(row: CheckedPair, { checks }: CheckRun, context: CheckContext, distance: number): CheckedPair {
  let isChanged = false;
  const found = row.found.map((before, at) => {
    const check = checks[at];
    if (!check || !reaches(check, distance)) return before;
    const now = runCheck(check, row.pair, context);
    if (isSame(before, now)) return before;
    isChanged = true;
    return now;
  });
  return isChanged ? settlePair(row.pair, found) : row;
}

/** Whether a check may find something else in a pair so far from one that was typed over. */
function reaches({ scope }: Check, distance: number): boolean {
  return scope === 'article' || (scope === 'nearby' && distance <= nearbyPairs);
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  return before.length === 0 || JSON.stringify(before) === JSON.stringify(now);
}
