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

/** How far back in the order of the text a finding is looked for that covers the same words. */
const reach = 6;
/** The share of their common stretch two marks must both cover to be one place. */
const samePlace = 0.7;

/** Two checks that mark the same words say the same; the graver one stays, then the one that offers a remedy. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const name = namePlace(finding);
    const index = places.get(name) ?? findAlike(kept, finding);
    const other = kept[index];
    if (!other || isBetter(finding, other)) kept[index] = finding;
    places.set(name, index);
  }
  return kept;
}

/** The index of a kept finding of another check that marks nearly the same English, or the next free one. */
function findAlike(kept: readonly Finding[], { check, target }: Finding): number {
  for (let index = kept.length - 1; isFilled(target) && index >= Math.max(0, kept.length - reach); index -= 1) {
    const other = kept[index];
    if (other && other.check !== check && isFilled(other.target) && readShare(other.target, target) >= samePlace)
      return index;
  }
  return kept.length;
}

function readShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The name of the place a finding marks: its English words, its Korean ones where no English is marked, or the gap. */
function namePlace({ check, source, target }: Finding): string {
  const name = (span: Span | null): string => (span === null ? '-' : `${span.start}:${span.end}`);
  if (isFilled(target)) return `target ${name(target)}`;
  return isFilled(source) ? `source ${name(source)}` : `${check} ${name(source)} ${name(target)}`;
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
