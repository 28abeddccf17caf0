import { type Finding, type Reason, severities } from '../model/finding.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { explanations } from './explanations.data.ts';

/** How grave a finding is: 0 for neutral up to 3 for critical. */
export function readGravity(finding: Pick<Finding, 'severity'>): number {
  return severities.indexOf(finding.severity);
}

/**
 * Findings of one segment, in the order of the text, without those that another one explains or repeats.
 *
 * One that says of the same words what another says gives way to it and leaves its reason behind. A finding whose check is
 * folded away explains nothing and never takes the place of one that people see.
 */
export function settleFindings(findings: readonly Finding[]): Finding[] {
  return joinRepeated(dropExplained(findings));
}

const explanationsBy = Map.groupBy(explanations, ({ by }) => by);

function dropExplained(findings: readonly Finding[]): readonly Finding[] {
  const explaining = findings.filter(({ check, isFolded }) => !isFolded && explanationsBy.has(check));
  if (explaining.length === 0) return findings;
  return findings.filter((finding) => !explaining.some((other) => doesExplain(other, finding)));
}

function doesExplain(other: Finding, { check, source, target }: Finding): boolean {
  if (other.check === check) return false;
  return (explanationsBy.get(other.check) ?? []).some(({ explains, side, where }) => {
    if (explains !== 'all' && !explains.includes(check)) return false;
    const [own, whole] = side === 'source' ? [source, other.source] : [target, other.target];
    if (own === null || whole === null) return false;
    return where === 'inside' ? isInside(own, whole) : hasOverlap(own, whole);
  });
}

/** How far back in the order of the text a finding is looked for that covers the same words. */
const reach = 6;
/** The share of their common stretch two marks must both cover to be one place. */
const samePlace = 0.7;

/** Two checks that mark the same words say the same; the graver one stays, then the one that offers a remedy. */
function joinRepeated(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const places = new Map<string, number>();
  for (const finding of findings) {
    const name = namePlace(finding);
    const index = places.get(name) ?? findAlike(kept, finding);
    const other = kept[index];
    kept[index] = other ? join(other, finding) : finding;
    places.set(name, index);
  }
  return kept;
}

function join(a: Finding, b: Finding): Finding {
  const [better, lesser] = isBetter(b, a) ? [b, a] : [a, b];
  const reasons = [...(better.also ?? []), { check: lesser.check, message: lesser.message }, ...(lesser.also ?? [])];
  const isNews = ({ check, message }: Reason, at: number) =>
    check !== better.check &&
    message.en !== better.message.en &&
    at === reasons.findIndex((other) => other.check === check && other.message.en === message.en);
  // What is folded away is not told by the back door.
  const also = lesser.isFolded && !better.isFolded ? (better.also ?? []) : reasons.filter(isNews);
  return also.length === 0 ? better : { ...better, also };
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
  if (finding.isFolded !== than.isFolded) return !finding.isFolded;
  const difference = readGravity(finding) - readGravity(than);
  return difference > 0 || (difference === 0 && finding.suggestion !== null && than.suggestion === null);
}

function isFilled(span: Span | null): span is Span {
  return span !== null && span.end > span.start;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
