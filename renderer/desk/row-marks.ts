import type { Annotation } from '../../shared/model/annotation.ts';
import { type Finding, type Severity, severities } from '../../shared/model/finding.ts';
import type { Span } from '../../shared/model/span.ts';
import type { CursorRow } from './cursor.ts';
import type { TextMark } from './mark-runs.ts';
import type { SheetRow } from './sheet-lines.ts';

/** A finding or an annotation of a row, under one name. */
export type RowMark =
  | { readonly kind: 'finding'; readonly id: string; readonly finding: Finding }
  | { readonly kind: 'annotation'; readonly id: string; readonly annotation: Annotation };

/** The words a mark needs on the screen, in the language of the interface. */
export interface MarkWords {
  describe(mark: RowMark): string;
  describeMissing(finding: Finding): string;
}

/** Every mark of a row: findings in the order of the text, then annotations as they were made. */
export function readRowMarks(row: SheetRow): RowMark[] {
  return [
    ...row.findings.map((finding): RowMark => ({ kind: 'finding', id: nameFinding(finding), finding })),
    ...row.annotations.map((annotation): RowMark => ({ kind: 'annotation', id: annotation.id, annotation })),
  ];
}

/** A row as the cursor moves over it: resolved annotations can be selected, stepping passes them by. */
export function toCursorRow(row: SheetRow): CursorRow {
  const marks = readRowMarks(row);
  const isQuiet = (mark: RowMark) => mark.kind === 'annotation' && mark.annotation.isResolved;
  return {
    segmentId: row.segment.id,
    marks: marks.filter((mark) => !isQuiet(mark)).map(({ id }) => id),
    quiet: marks.filter(isQuiet).map(({ id }) => id),
  };
}

/** The span of a mark on one side, or null where it has none there. */
export function readMarkSpan(mark: RowMark, side: Annotation['side']): Span | null {
  if (mark.kind === 'finding') return mark.finding[side];
  return mark.annotation.side === side ? mark.annotation.span : null;
}

/** How grave a mark is. */
export function readMarkSeverity(mark: RowMark): Severity {
  return mark.kind === 'finding' ? mark.finding.severity : mark.annotation.severity;
}

/** What is drawn over one side of a row. A resolved annotation is drawn only while it is selected. */
export function readTextMarks(
  marks: readonly RowMark[],
  side: Annotation['side'],
  selectedId: string | null,
  words: MarkWords,
): TextMark[] {
  return marks.flatMap((mark) => {
    const span = readMarkSpan(mark, side);
    if (!span) return [];
    if (mark.kind === 'annotation' && mark.annotation.isResolved && mark.id !== selectedId) return [];
    const missing = mark.kind === 'finding' ? words.describeMissing(mark.finding) : '';
    const severity = readMarkSeverity(mark);
    return [{ id: mark.id, kind: mark.kind, span, severity, label: words.describe(mark), missing }];
  });
}

/** How many marks of each severity, gravest first, without those that have none. */
export function countSeverities(marks: readonly { readonly severity: Severity }[]): [Severity, number][] {
  return severities
    .toReversed()
    .map((severity): [Severity, number] => [severity, marks.filter((mark) => mark.severity === severity).length])
    .filter(([, count]) => count > 0);
}

/** Keys say which words a finding concerns; the same words may stand in two rows. */
function nameFinding({ segmentId, key }: Finding): string {
  return `${segmentId}|${key}`;
}
