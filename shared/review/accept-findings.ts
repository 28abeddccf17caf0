import type { Content } from '../model/article.ts';
import type { Failure } from '../model/failure.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { Acceptance } from './command.ts';
import { findOutside, type Outcome, onText } from './outcome.ts';

/** Applies one finding's suggestion. */
export function acceptFinding(content: Content, one: Acceptance): Outcome {
  const { segmentId, before, key, check } = one;
  return onText(content, segmentId, before, () => {
    const after = replaceAll(before, [one]);
    if (!after.ok) return after;
    return succeed([{ type: 'target-corrected', segmentId, before, after: after.value, finding: { key, check } }]);
  });
}

/**
 * Applies the suggestions of several findings, in however many rows, as one change that one undo takes back.
 *
 * All or nothing: where the English of one row is another than the person saw, none is applied.
 */
export function acceptFindings(content: Content, all: readonly Acceptance[]): Outcome {
  const corrections = [];
  for (const [segmentId, ofRow] of Map.groupBy(all, (one) => one.segmentId)) {
    const before = ofRow[0]?.before ?? '';
    if (ofRow.some((one) => one.before !== before)) return fail({ kind: 'text-differs', segmentId });
    const seen = onText(content, segmentId, before, () => succeed([]));
    if (!seen.ok) return seen;
    const after = replaceAll(before, ofRow);
    if (!after.ok) return after;
    corrections.push({
      segmentId,
      before,
      after: after.value,
      findings: ofRow.map(({ key, check }) => ({ key, check })),
    });
  }
  return corrections.length === 0
    ? fail({ kind: 'nothing-changed' })
    : succeed([{ type: 'targets-corrected', corrections }]);
}

/** The text with every replacement made; none may reach outside it or into another. */
function replaceAll(before: string, all: readonly Acceptance[]): Result<string, Failure> {
  let after = before;
  let limit = before.length;
  for (const { span, replacement } of all.toSorted((a, b) => b.span.start - a.span.start)) {
    const outside = findOutside(span, before.slice(0, limit));
    if (outside) return fail(outside);
    after = after.slice(0, span.start) + replacement + after.slice(span.end);
    limit = span.start;
  }
  return after === before ? fail({ kind: 'nothing-changed' }) : succeed(after);
}
