import type { Content } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { readDecided } from '../../shared/review/read-decided.ts';

/** The findings nobody has decided about yet, nor made a note of in their row. */
export function readOpenFindings({ decisions, annotations }: Content, findings: readonly Finding[]): Finding[] {
  const isDecided = readDecided(decisions, decisions);
  const noted = new Set(annotations.map(({ segmentId, findingKey }) => `${segmentId} ${findingKey}`));
  return findings.filter((finding) => !isDecided(finding) && !noted.has(`${finding.segmentId} ${finding.key}`));
}
