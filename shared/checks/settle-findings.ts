import { type Finding, severities } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/** How grave a finding is: 0 for neutral up to 3 for critical. */
export function readGravity(finding: Pick<Finding, 'severity'>): number {
  return severities.indexOf(finding.severity);
}

/** Findings of one segment without those that another one already explains or repeats. */
export function settleFindings(findings: readonly Finding[]): Finding[] {
  return dropRepeated(dropExplained(findings));
}

/** A sentence that is missing altogether needs no second finding for each number, date or word inside it. */
function dropExplained(findings: readonly Finding[]): Finding[] {
  const omitted = findings.filter((finding) => finding.check === 'sentence-omitted');
  return findings.filter((finding) => {
    const { source } = finding;
    if (source === null || finding.check === 'sentence-omitted') return true;
    return !omitted.some((whole) => whole.source !== null && isInside(source, whole.source));
  });
}

/** Two checks that mark the same words say the same; the graver one stays, then the one that offers a remedy. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  const kept: (Finding | null)[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const names = namePlaces(finding);
    const index = names.map((name) => places.get(name)).find((place) => place !== undefined) ?? kept.length;
    const other = kept[index];
    if (!other || isBetter(finding, other)) kept[index] = finding;
    for (const name of names) places.set(name, index);
  }
  return kept.filter((finding) => finding !== null);
}

/** Names under which a finding meets another that says the same: its English words, or its Korean ones where no English is marked. */
function namePlaces({ check, source, target }: Finding): string[] {
  const name = (span: Span | null): string => (span === null ? '-' : `${span.start}:${span.end}`);
  if (isFilled(target)) return [`target ${name(target)}`];
  if (isFilled(source)) return [`source ${name(source)}`];
  return [`${check} ${name(source)} ${name(target)}`];
}

function isBetter(finding: Finding, than: Finding): boolean {
  const difference = readGravity(finding) - readGravity(than);
  return difference > 0 || (difference === 0 && finding.suggestion !== null && than.suggestion === null);
}

function isFilled(span: Span | null): span is Span {
  return span !== null && span.end > span.start;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
