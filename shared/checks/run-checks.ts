import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Finding } from '../model/finding.ts';
import type { Term } from '../model/term.ts';
import type { Day } from '../text/calendar-date.ts';
import { allChecks } from './all-checks.generated.ts';
import type { Check, CheckContext, Pair } from './check.ts';
import { type CheckRun, checkArticle, checkPair } from './check-run.ts';
import { readGravity } from './settle-findings.ts';

/** What a run of the checks over an article may know and how it reports. */
export interface RunOptions {
  /** The day the article appeared, where the page says so. */
  readonly published: Day | null;
  /** Keys of findings a person has set aside. */
  readonly dismissed: ReadonlySet<string>;
  /** Called after each pair. */
  onProgress?(done: number, total: number): void;
  /** Asked before each pair; once true, the run ends with what it has. */
  isCancelled?(): boolean;
  /** What Korean words may be in English; without it, the checks that need it find nothing. */
  readonly lexicon?: Lexicon;
  /** The project's term base. */
  readonly terms?: readonly Term[];
  /** The checks to run; all of them when left out. */
  readonly checks?: readonly Check[];
}

/** Every finding of every pair, gravest first, then in the order of the text; dismissed ones are left out. */
export function runChecks(pairs: readonly Pair[], options: RunOptions): Finding[] {
  const { published, lexicon, terms = [], checks = allChecks } = options;
  const context: CheckContext = { published, pairs, terms, ...(lexicon ? { lexicon } : {}) };
  return listFindings(checkArticle(context, checks, options), options.dismissed);
}

/** The findings of a run, gravest first, then in the order of the text; dismissed ones are left out. */
export function listFindings({ rows }: Pick<CheckRun, 'rows'>, dismissed: ReadonlySet<string>): Finding[] {
  // Array sorting is stable, so pairs keep their order and places inside a pair the order given to them.
  return rows
    .flatMap(({ findings }) => findings)
    .filter((finding) => !dismissed.has(finding.key))
    .sort((a, b) => readGravity(b) - readGravity(a));
}

/** The findings of one pair, gravest first, then in the order of the text; dismissed ones are among them. */
export function runChecksOnPair(
  pair: Pair,
  context: CheckContext,
  checks: readonly Check[] = allChecks,
): readonly Finding[] {
  return checkPair(pair, context, checks).findings;
}
