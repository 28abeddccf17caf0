import type { Rechecked } from '../../shared/contract/contract.ts';
import type { Content } from '../../shared/model/article.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Result } from '../../shared/model/result.ts';
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

/** What is marked in the row being typed: what a person has decided about is left out. */
export function readTyped({ segmentId, text, found }: LiveCheck, decisions: Content['decisions']): TypedFindings {
  const decided = new Set(decisions.map(({ key }) => key));
  const isOpen = (finding: Finding) => finding.segmentId === segmentId && !decided.has(finding.key);
  return { segmentId, text, findings: found.findings.filter(isOpen) };
}

/** The last check of the article with what was found since in the row being typed, and in rows it bears on. */
export function joinLive(checked: Checked, { segmentId, text, found, content }: LiveCheck): Checked {
  const { findings, links } = carryFindings(checked, content);
  const renewed = new Set(found.segments);
  const typed = content.segments.map((segment) => (segment.id === segmentId ? { ...segment, target: text } : segment));
  return {
    content: { ...content, segments: typed },
    findings: [...findings.filter((finding) => !renewed.has(finding.segmentId)), ...found.findings],
    links: { ...links, [segmentId]: found.links },
  };
}
