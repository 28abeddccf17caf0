import type { Rechecked } from '../../shared/contract/contract.ts';
import { carrySpan } from '../../shared/diff/carry-span.ts';
import type { Content } from '../../shared/model/article.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Result } from '../../shared/model/result.ts';
import { readSpan, type Span } from '../../shared/model/span.ts';
import { readDecided } from '../../shared/review/read-decided.ts';
import { type Checked, carryFindings } from './carry-findings.ts';

/** English of one row as it was typed when the checks were asked about it. */
export interface TypedRow {
  readonly segmentId: string;
  readonly text: string;
  /** The article as it was committed then; spans of other rows are in it. */
  readonly version: number;
  readonly content: Content;
}

/** What the checks found in a row while it is typed. */
export interface LiveCheck extends TypedRow {
  readonly found: Rechecked;
}

/** The findings of the row itself, with spans in the text that was typed. */
export interface TypedFindings {
  readonly segmentId: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Asks about rows being typed, one at a time: a newer question ends the older. */
export interface LiveChecker {
  ask(row: TypedRow): void;
  /** Ends the question that is open; its answer is not heard any more. */
  end(): void;
}

/** A checker that tells what was found; what cannot be answered now is left to the next question. */
export function createLiveChecker(
  request: (row: TypedRow, signal: AbortSignal) => Promise<Result<Rechecked, Failure>>,
  hear: (live: LiveCheck) => void,
): LiveChecker {
  let open: AbortController | null = null;

  async function run(row: TypedRow, { signal }: AbortController): Promise<void> {
    const found = await request(row, signal).catch(() => null);
    if (found?.ok && !signal.aborted) hear({ ...row, found: found.value });
  }

  return {
    ask(row) {
      open?.abort();
      open = new AbortController();
      void run(row, open);
    },
    end() {
      open?.abort();
      open = null;
    },
  };
}

/** Whether a row shows the text that was typed. */
export function isRecorded({ segmentId, text }: TypedRow, { segments }: Content): boolean {
  return segments.some(({ id, target }) => id === segmentId && target === text);
}

/** What is marked in the row being typed: what a person has decided about is left out. */
export function readTyped({ segmentId, text, found }: LiveCheck, decisions: Content['decisions']): TypedFindings {
  const isDecided = readDecided(decisions, decisions);
  const isOpen = (finding: Finding) => finding.segmentId === segmentId && !isDecided(finding);
  return { segmentId, text, findings: found.findings.filter(isOpen) };
}

/**
 * The last check of the article with what was found since in the row being typed, and in rows it bears on.
 *
 * `isRecorded` says that the typed text is what the row shows. Until it is, findings stand where they would be in the text
 * the row shows, so that they count; words that are not in it are an empty place there.
 */
export function joinLive(checked: Checked, live: LiveCheck, isRecorded: boolean): Checked {
  const { segmentId, text, found, content } = live;
  const { findings, links } = carryFindings(checked, content);
  const renewed = new Set(found.segments);
  const others = findings.filter((finding) => !renewed.has(finding.segmentId));
  const typed = content.segments.map((segment) => (segment.id === segmentId ? { ...segment, target: text } : segment));
  const own = isRecorded ? found : carryBack(live);
  return {
    content: isRecorded ? { ...content, segments: typed } : content,
    findings: [...others, ...own.findings],
    links: { ...links, [segmentId]: own.links },
  };
}

function carryBack({ segmentId, text, found, content }: LiveCheck): Pick<Rechecked, 'findings' | 'links'> {
  const shown = content.segments.find(({ id }) => id === segmentId)?.target ?? '';
  const carry = (span: Span) => carrySpan(span, text, shown);
  const findings = found.findings.map((finding) => {
    if (finding.segmentId !== segmentId || !finding.target) return finding;
    const target = carry(finding.target);
    const isSame = readSpan(shown, target) === readSpan(text, finding.target);
    return { ...finding, target, suggestion: isSame ? finding.suggestion : null };
  });
  const links = found.links.map((link) => ({ ...link, target: link.target.map(carry) }));
  return { findings, links };
}
