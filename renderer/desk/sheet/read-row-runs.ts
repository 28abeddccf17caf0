import { diffWords } from '../../../shared/diff/diff-words.ts';
import { trimSpan } from '../../../shared/intake/white-space.ts';
import type { Verdict } from '../../../shared/model/segment.ts';
import { joinChanges } from '../join-changes.ts';
import { cutRuns, type TextMark, type TextRun } from '../mark-runs.ts';
import type { CompareMode } from '../use-desk.ts';

/** One replacement of words by others. */
export interface Replacement {
  readonly before: string;
  readonly after: string;
}

/**
 * The runs of the English of a row. Corrections stand as insertions and deletions; once approved, the deletions step
 * back and the words that will be printed are read without them, unless every row is compared.
 */
export function readTargetRuns(
  target: string,
  machine: string,
  verdict: Verdict,
  compare: CompareMode,
  marks: readonly TextMark[],
): TextRun[] {
  if (compare === 'none' || target === machine) return cutRuns(target, marks);
  const changes = joinChanges(diffWords(machine, target));
  if (verdict === 'approved' && compare === 'changed')
    return cutRuns(
      target,
      marks,
      changes.filter(({ kind }) => kind !== 'deleted'),
    );
  return cutRuns(target, marks, changes);
}

/** Marks without the white space at their ends, which would be drawn as a line under nothing. */
export function trimMarks(text: string, marks: readonly TextMark[]): TextMark[] {
  return marks.map((mark) => {
    const span = trimSpan(text, mark.span);
    return span.start < span.end ? { ...mark, span } : mark;
  });
}

/** The first words that were replaced, for one short line under an approved row, or null. */
export function readFirstReplacement(target: string, machine: string): Replacement | null {
  if (target === machine) return null;
  const changes = joinChanges(diffWords(machine, target));
  const index = changes.findIndex(({ kind }) => kind !== 'same');
  const [first, second] = [changes[index], changes[index + 1]];
  if (!first) return null;
  if (first.kind === 'inserted') return { before: '', after: first.text.trim() };
  return { before: first.text.trim(), after: second?.kind === 'inserted' ? second.text.trim() : '' };
}
