import type { Annotation } from '../model/annotation.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Segment } from '../model/segment.ts';

/** A stretch of the comparison of the machine's English with the English now. */
export interface ReportPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** One row of the report. */
export interface ReportRow {
  readonly segment: Segment;
  readonly source: string;
  readonly parts: readonly ReportPart[];
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
}

/** Everything the bilingual review report shows. */
export interface ReviewReport {
  readonly title: string;
  readonly rows: readonly ReportRow[];
  /** MQM penalty points per 1,000 words of the English. */
  readonly score: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** When it was made: milliseconds since 1970, UTC. */
  readonly at: number;
}
