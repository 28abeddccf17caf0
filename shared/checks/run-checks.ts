import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Finding } from '../model/finding.ts';
import type { Term } from '../model/term.ts';
import type { Day } from '../text/calendar-date.ts';
import { allChecks } from './all-checks.generated.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { makeFindingKey, readConcernedWords } from './finding-key.ts';
import { readGravity, settleFindings } from './settle-findings.ts';

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
  const { published, lexicon, terms = [] } = options;
  const context: CheckContext = { published, pairs, terms, ...(lexicon ? { lexicon } : {}) };
  const findings: Finding[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (options.isCancelled?.()) break;
    findings.push(...runChecksOnPair(pair, context, options.checks));
    options.onProgress?.(index + 1, pairs.length);
  }
  // Array sorting is stable, so pairs keep their order and places inside a pair the order given to them below.
  return findings
    .filter((finding) => !options.dismissed.has(finding.key))
    .sort((a, b) => readGravity(b) - readGravity(a));
}

/** The findings of one pair, gravest first, then in the order of the text; dismissed ones are among them. */
export function runChecksOnPair(pair: Pair, context: CheckContext, checks: readonly Check[] = allChecks): Finding[] {
  const found = checks.flatMap((check) => runOne(check, pair, context));
  const settled = settleFindings(found.toSorted(byPlace));
  return nameByOrdinal(settled, pair).sort((a, b) => readGravity(b) - readGravity(a));
}

/** A bug in one check must neither hide the findings of the others nor pass unseen. */
function runOne(check: Check, pair: Pair, context: CheckContext): Finding[] {
  try {
    return Array.from(check.find(pair, context), (mark) => toFinding(check, mark, pair));
  } catch (error) {
    return [reportCrash(check, pair, error)];
  }
}

function toFinding(check: Check, mark: Mark, pair: Pair): Finding {
  return {
    key: '',
    check: check.id,
    category: check.category,
    severity: mark.severity ?? check.severity,
    segmentId: pair.segmentId,
    source: mark.source ?? null,
    target: mark.target ?? null,
    message: mark.reason,
    expected: mark.expected ?? [],
    suggestion: mark.suggestion ?? null,
  };
}

function reportCrash(check: Check, pair: Pair, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    key: '',
    check: 'check-failed',
    category: check.category,
    severity: 'neutral',
    segmentId: pair.segmentId,
    source: null,
    target: { start: 0, end: pair.target.length },
    message: {
      ko: `‘${check.name.ko}’ 검사가 이 단락에서 멈추어 결과를 내지 못했습니다(${detail}). 이 단락은 직접 확인해 주세요.`,
      en: `The check “${check.name.en}” stopped on this segment and gave no result (${detail}); read this segment yourself.`,
    },
    expected: [check.id],
    suggestion: null,
  };
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
