import type { DiffPart } from '../../shared/diff/diff-words.ts';
import type { Severity } from '../../shared/model/finding.ts';
import type { Span } from '../../shared/model/span.ts';

/** Something to be drawn over the words of one text: a finding, an annotation, or what a person has picked. */
export interface TextMark {
  readonly id: string;
  readonly kind: 'finding' | 'annotation' | 'picked';
  readonly span: Span;
  readonly severity: Severity;
  /** What a reader of the screen is told the mark is. */
  readonly label: string;
  /** The words to show where something is missing; used for empty spans only. */
  readonly missing: string;
}

/** A stretch of a text that is drawn in one way. */
export type TextRun =
  /** Words of the text, the marks that cover all of them (gravest first), and whether a person put them in. */
  | { readonly kind: 'words'; readonly span: Span; readonly marks: readonly TextMark[]; readonly isInserted: boolean }
  /** A place where something is missing. */
  | { readonly kind: 'missing'; readonly at: number; readonly mark: TextMark }
  /** Words that stood here before a person took them out. */
  | { readonly kind: 'deleted'; readonly at: number; readonly text: string };

const gravity: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, neutral: 3 };

/**
 * The runs of a text under marks that may overlap and a comparison with an earlier text, in reading order.
 *
 * The words of all runs joined are the text; each mark covers exactly the words of its span; the words that are not
 * inserted together with the deleted ones are the earlier text. Spans that reach outside the text are cut at its ends.
 */
export function cutRuns(text: string, marks: readonly TextMark[], changes: readonly DiffPart[] = []): TextRun[] {
  const inside = marks.map((mark) => ({ ...mark, span: clampSpan(mark.span, text.length) }));
  const wide = inside.filter(({ span }) => span.end > span.start);
  const { inserted, deleted } = placeChanges(changes);
  const edges = [...wide.map(({ span }) => span), ...inserted].flatMap(({ start, end }) => [start, end]);
  const points = [
    ...deleted,
    ...inside.filter(({ span }) => span.end === span.start).map((mark) => missingAt(mark)),
  ].toSorted((a, b) => a.at - b.at);
  const cuts = uniqueSorted([0, text.length, ...edges, ...points.map(({ at }) => at)]);
  const runs: TextRun[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    for (let point = points[next]; point && point.at <= start; point = points[next]) {
      runs.push(point);
      next += 1;
    }
    const end = cuts[index + 1];
    if (end !== undefined) runs.push(wordsBetween({ start, end }, wide, inserted));
  }
  return runs;
}

function wordsBetween(span: Span, wide: readonly TextMark[], inserted: readonly Span[]): TextRun {
  const covers = (other: Span) => other.start <= span.start && span.end <= other.end;
  const marks = wide.filter((mark) => covers(mark.span)).toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
  return { kind: 'words', span, marks, isInserted: inserted.some(covers) };
}

function missingAt(mark: TextMark): Extract<TextRun, { kind: 'missing' }> {
  return { kind: 'missing', at: mark.span.start, mark };
}

/** Where the inserted words stand in the text as it is now, and between which of its words the deleted ones stood. */
function placeChanges(changes: readonly DiffPart[]) {
  const inserted: Span[] = [];
  const deleted: Extract<TextRun, { kind: 'deleted' }>[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind === 'deleted') deleted.push({ kind: 'deleted', at, text });
    else {
      if (kind === 'inserted') inserted.push({ start: at, end: at + text.length });
      at += text.length;
    }
  }
  return { inserted, deleted };
}

function clampSpan({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(start, 0), length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
}

function uniqueSorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
