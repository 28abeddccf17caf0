import { carrySpan } from '../../shared/diff/carry-span.ts';
import type { Content } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Segment, SentenceLink } from '../../shared/model/segment.ts';
import { readSpan, type Span } from '../../shared/model/span.ts';
import { readDecided } from '../../shared/review/read-decided.ts';

/** What a check found, and the content it read. */
export interface Checked {
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
}

/** What still holds of a check for the content as shown. */
export interface Carried {
  readonly findings: readonly Finding[];
  readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
}

/** The English of a row as it was checked and as it is shown. */
interface Carry {
  readonly before: string;
  readonly after: string;
}

function indexSegments({ segments }: Content): ReadonlyMap<string, Segment> {
  return new Map(segments.map((segment) => [segment.id, segment]));
}

/** How spans of a segment move, or null where its Korean is another now and nothing of the check holds. */
function readCarry(before: Segment | undefined, after: Segment | undefined): Carry | null {
  if (!before || !after) return null;
  if (before !== after && JSON.stringify(before.source) !== JSON.stringify(after.source)) return null;
  return { before: before.target, after: after.target };
}

/** The finding where it is now, or null when the words it marked are gone. */
function carryFinding(finding: Finding, carry: Carry): Finding | null {
  const { target } = finding;
  if (carry.before === carry.after || !target) return finding;
  const moved = move(target, carry);
  if (target.end > target.start && moved.end === moved.start) return null;
  // A suggestion was made for the words that were checked; it must not be put in the place of others.
  const isSame = readSpan(carry.before, target) === readSpan(carry.after, moved);
  return { ...finding, target: moved, suggestion: isSame ? finding.suggestion : null };
}

function move(span: Span, { before, after }: Carry): Span {
  return before === after ? span : carrySpan(span, before, after);
}

function carryLink({ source, target, score }: SentenceLink, carry: Carry): SentenceLink {
  return { source, target: target.map((span) => move(span, carry)), score };
}

/**
 * What a check found, with its spans where they are in the content as shown.
 *
 * Positions are mapped through the edits, never searched. What a person has meanwhile decided about is left out, as is
 * what belonged to a segment that is gone or whose Korean changed: the next check says what holds there.
 */
export function carryFindings(checked: Checked, shown: Content): Carried {
  if (checked.content === shown) return checked;
  const before = indexSegments(checked.content);
  const after = indexSegments(shown);
  const carries = new Map([...before.keys()].map((id) => [id, readCarry(before.get(id), after.get(id))]));
  const isDecided = readDecided(shown.decisions, checked.content.decisions);
  const findings = checked.findings.flatMap((finding) => {
    const carry = carries.get(finding.segmentId);
    const moved = carry && !isDecided(finding) ? carryFinding(finding, carry) : null;
    return moved ? [moved] : [];
  });
  const links = Object.entries(checked.links).flatMap(([id, list]) => {
    const carry = carries.get(id);
    return carry ? [[id, list.map((link) => carryLink(link, carry))] as const] : [];
  });
  return { findings, links: Object.fromEntries(links) };
}
