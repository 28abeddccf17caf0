import type { Annotation } from '../../shared/model/annotation.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { Segment, Verdict } from '../../shared/model/segment.ts';

/** Which rows are shown; null asks nothing. */
export interface RowFilter {
  readonly check: string | null;
  readonly severity: Severity | null;
  readonly annotations: 'any' | 'open' | 'none' | null;
  readonly verdict: Verdict | null;
  /** Only rows where something was found. */
  readonly onlyFound: boolean;
}

/** Shows every row. */
export const noFilter: RowFilter = {
  check: null,
  severity: null,
  annotations: null,
  verdict: null,
  onlyFound: false,
};

/** What a filter looks at in a row. */
export interface FilteredRow {
  readonly segment: Segment;
  readonly findings: readonly Finding[];
  readonly annotations: readonly Annotation[];
}

/** Whether a filter asks anything at all. */
export function hasFilter(filter: RowFilter): boolean {
  return filter.onlyFound || [filter.check, filter.severity, filter.annotations, filter.verdict].some(Boolean);
}

/** Whether a row is shown. One finding must answer both check and severity; an annotation may answer the severity. */
export function isShown({ segment, findings, annotations }: FilteredRow, filter: RowFilter): boolean {
  if (filter.verdict && segment.verdict !== filter.verdict) return false;
  if (filter.onlyFound && findings.length === 0) return false;
  if (filter.annotations && !hasAnnotations(annotations, filter.annotations)) return false;
  if (!filter.check && !filter.severity) return true;
  const isWanted = (mark: { check?: string; severity: Severity }) =>
    (!filter.check || mark.check === filter.check) && (!filter.severity || mark.severity === filter.severity);
  return findings.some(isWanted) || annotations.some(({ severity }) => isWanted({ severity }));
}

function hasAnnotations(annotations: readonly Annotation[], wanted: 'any' | 'open' | 'none'): boolean {
  if (wanted === 'none') return annotations.length === 0;
  return annotations.some(({ isResolved }) => wanted === 'any' || !isResolved);
}
