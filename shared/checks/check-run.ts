import type { Finding } from '../model/finding.ts';
import type { Check, CheckContext, Pair } from './check.ts';
import { makeFindingKey, readConcernedWords } from './finding-key.ts';
import { runCheck } from './run-check.ts';
import { readGravity, settleFindings } from './settle-findings.ts';

/** A pair and what was found in it. */
export interface CheckedPair {
  readonly pair: Pair;
  /** What each check found, in the order of the checks, before findings that repeat each other are settled. */
  readonly found: readonly (readonly Finding[])[];
  /** Settled and named, gravest first, then in the order of the text; dismissed ones are among them. */
  readonly findings: readonly Finding[];
}

/** A finished run over an article, kept so that one pair can be checked again without the others. */
export interface CheckRun {
  readonly context: CheckContext;
  readonly checks: readonly Check[];
  /** In the order of the article; fewer than its pairs when the run was cancelled. */
  readonly rows: readonly CheckedPair[];
}

/** How a run tells how far it is and learns that nobody waits any more. */
export interface RunPulse {
  /** Called after each pair. */
  onProgress?(done: number, total: number): void;
  /** Asked before each pair; once true, the run ends with what it has. */
  isCancelled?(): boolean;
}

/** Runs checks over every pair of an article; `check` does one pair, where something is known of it already. */
export function checkArticle(
  context: CheckContext,
  checks: readonly Check[],
  pulse: RunPulse = {},
  check = (pair: Pair): CheckedPair => checkPair(pair, context, checks),
): CheckRun {
  const rows: CheckedPair[] = [];
  for (const pair of context.pairs) {
    if (pulse.isCancelled?.()) break;
    rows.push(check(pair));
    pulse.onProgress?.(rows.length, context.pairs.length);
  }
  return { context, checks, rows };
}

/** Runs checks over one pair of an article. */
export function checkPair(pair: Pair, context: CheckContext, checks: readonly Check[]): CheckedPair {
  return settlePair(
    pair,
    checks.map((check) => runCheck(check, pair, context)),
  );
}

/** What remains of what checks found in a pair, with names. */
export function settlePair(pair: Pair, found: readonly (readonly Finding[])[]): CheckedPair {
  const settled = settleFindings(found.flat().toSorted(byPlace));
  return { pair, found, findings: nameByOrdinal(settled, pair).sort((a, b) => readGravity(b) - readGravity(a)) };
}

function nameByOrdinal(findings: readonly Finding[], pair: Pair): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const check = finding.check === 'check-failed' ? `check-failed/${finding.expected[0] ?? ''}` : finding.check;
    const source = readConcernedWords(pair.source, finding.source);
    const target = readConcernedWords(pair.target, finding.target);
    const equal = makeFindingKey(check, source, target, 0);
    const ordinal = (seen.get(equal) ?? 0) + 1;
    seen.set(equal, ordinal);
    return { ...finding, key: makeFindingKey(check, source, target, ordinal) };
  });
}

function byPlace(a: Finding, b: Finding): number {
  const start = (finding: Finding): number => finding.target?.start ?? finding.source?.start ?? 0;
  return start(a) - start(b) || (a.source?.start ?? 0) - (b.source?.start ?? 0);
}
