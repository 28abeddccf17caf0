import type { Span } from '../model/span.ts';
import { diffWords } from './diff-words.ts';

/** One place where a text was changed: `[start, end)` of the old text became `length` code units. */
interface Edit extends Span {
  readonly length: number;
}

/** The edits that turn one text into another, as ranges of the old text in order, adjoining ones joined. */
function readEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { kind, text } of diffWords(before, after)) {
    const removed = kind === 'inserted' ? 0 : text.length;
    if (kind !== 'same') {
      const last = edits.at(-1);
      const added = kind === 'inserted' ? text.length : 0;
      if (last?.end === at) edits[edits.length - 1] = { ...last, end: at + removed, length: last.length + added };
      else edits.push({ start: at, end: at + removed, length: added });
    }
    at += removed;
  }
  return edits;
}

function carryStart(span: Span, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end <= span.start) shift += edit.length - (edit.end - edit.start);
    else if (edit.start >= span.start) break;
    else return edit.start + shift + (edit.end >= span.end ? 0 : edit.length);
  }
  return span.start + shift;
}

function carryEnd(span: Span, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= span.end) break;
    if (edit.end > span.end) return edit.start + shift + edit.length;
    shift += edit.length - (edit.end - edit.start);
  }
  return span.end + shift;
}

/**
 * The span that covers the same words after an edit, found by mapping positions, never by searching the text again.
 * A span whose words were replaced covers the replacement; one whose words were deleted is empty where they stood.
 */
export function carrySpan(span: Span, before: string, after: string): Span {
  const edits = readEdits(before, after);
  const start = carryStart(span, edits);
  return { start, end: Math.max(start, carryEnd(span, edits)) };
}
