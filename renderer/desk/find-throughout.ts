import { type Article, readSource } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { hasOverlap } from '../../shared/model/span.ts';
import type { Acceptance } from '../../shared/review/command.ts';
import { readOpenFindings } from './read-open-findings.ts';

/** The checks whose suggestion is one wording for the whole article. */
const articleWide: ReadonlySet<string> = new Set([
  'name-inconsistent',
  'name-order',
  'term-inconsistent',
  'term-base',
  'body-name',
]);

/** One suggestion that puts several places of an article right. */
export interface Throughout {
  readonly acceptances: readonly Acceptance[];
  readonly rows: number;
  /** Rows that are approved now and will have to be approved again. */
  readonly approved: number;
}

/**
 * All places where a check asks for what it asks for in a finding: the same English for the same Korean.
 *
 * Null where the check does not speak of the whole article or where there is only the one place. Of two that reach into
 * each other the first is taken.
 */
export function findThroughout(
  { content }: Article,
  findings: readonly Finding[],
  finding: Finding,
): Throughout | null {
  if (!articleWide.has(finding.check) || finding.suggestion === null) return null;
  const segments = new Map(content.segments.map((segment) => [segment.id, segment]));
  const readKorean = ({ segmentId, source }: Finding): string => {
    const segment = segments.get(segmentId);
    return segment && source ? readSource(content, segment).slice(source.start, source.end) : '';
  };
  const korean = readKorean(finding);
  const isAlike = (other: Finding) =>
    other.check === finding.check && other.expected[0] === finding.expected[0] && readKorean(other) === korean;
  const alike = readOpenFindings(content, findings).filter(isAlike).toSorted(byPlace);
  const acceptances: Acceptance[] = [];
  for (const { segmentId, key, check, target: span, suggestion: replacement } of alike) {
    const before = segments.get(segmentId)?.target;
    if (before === undefined || !span || replacement === null) continue;
    if (acceptances.some((other) => other.segmentId === segmentId && hasOverlap(other.span, span))) continue;
    acceptances.push({ segmentId, key, check, before, span, replacement });
  }
  const rows = new Set(acceptances.map(({ segmentId }) => segmentId));
  const approved = [...rows].filter((id) => segments.get(id)?.verdict === 'approved').length;
  return acceptances.length > 1 ? { acceptances, rows: rows.size, approved } : null;
}

function byPlace(a: Finding, b: Finding): number {
  return (a.target?.start ?? 0) - (b.target?.start ?? 0);
}
