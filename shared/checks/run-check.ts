import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';

/**
 * What one check finds in one pair, unnamed as yet, in the order it was found.
 *
 * A bug in one check must neither hide the findings of the others nor pass unseen: it becomes one neutral finding.
 */
export function runCheck(check: Check, pair: Pair, context: CheckContext): Finding[] {
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
    source: toSpan(mark.source),
    target: toSpan(mark.target),
    message: mark.reason,
    expected: mark.expected ?? [],
    suggestion: mark.suggestion ?? null,
    ...(check.isFolded ? { isFolded: true } : {}),
  };
}

/** The bare span, since a check may hand over something that is more. */
function toSpan(span: Span | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null;
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
      ko: `‘${check.name.ko}’ 검사가 이 문단에서 멈추어 결과를 내지 못했으니(${detail}) 직접 확인해 주세요.`,
      en: `The check “${check.name.en}” failed on this paragraph and gave no result (${detail}); please read it yourself.`,
    },
    expected: [check.id],
    suggestion: null,
  };
}
