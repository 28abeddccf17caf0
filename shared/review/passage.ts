import { carrySpan } from '../diff/carry-span.ts';
import type { Annotation } from '../model/annotation.ts';
import { type Content, readSlices } from '../model/article.ts';
import type { Decision, Segment, Slice } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { cutSlices, joinSlices } from './slice-run.ts';

/** One side of a row with all that hangs on its words. */
export interface Passage {
  /** Ranges of the documents: the Korean, or the machine's English. */
  readonly slices: readonly Slice[];
  /** The words as they stand: the Korean, or the English a person may have corrected. */
  readonly text: string;
  /** Who corrected the words last, or null. */
  readonly corrected: Decision | null;
  readonly marks: readonly Mark[];
}

/** The place of an annotation in a passage. */
interface Mark {
  readonly id: string;
  readonly span: Span;
}

/** A side without words. */
export const emptyPassage: Passage = { slices: [], text: '', corrected: null, marks: [] };

/** One side of a segment, taken out of its article. */
export function readPassage(content: Content, segment: Segment, side: Annotation['side']): Passage {
  const marks = content.annotations
    .filter((annotation) => annotation.segmentId === segment.id && annotation.side === side)
    .map(({ id, span }) => ({ id, span }));
  if (side === 'target') return { slices: segment.machine, text: segment.target, corrected: segment.corrected, marks };
  return { slices: segment.source, text: readSlices(content.documents, segment.source), corrected: null, marks };
}

/** Whether nothing at all is on this side, neither words nor ranges of a document. */
export function isEmptyPassage({ slices, text }: Passage): boolean {
  return slices.length === 0 && text === '';
}

/**
 * Parts a passage at an offset of its text; white space at the cut goes with neither part.
 *
 * Corrected English keeps its words, and the machine's English is cut where those words come from. A mark over the cut
 * goes with the part that holds most of it and ends there.
 */
export function cutPassage(content: Content, passage: Passage, offset: number): readonly [Passage, Passage] {
  const { slices, text, corrected, marks } = passage;
  const { documents } = content;
  const at = toWholeCharacter(text, offset);
  const machine = readSlices(documents, slices);
  const cut = cutSlices(documents, slices, machine === text ? at : carryOffset(at, text, machine));
  const left = machine === text ? readSlices(documents, cut.left) : text.slice(0, at).trimEnd();
  const right = machine === text ? readSlices(documents, cut.right) : text.slice(at).trimStart();
  const gap = { start: left.length, end: text.length - right.length };
  const isLeft = ({ span }: Mark) =>
    Math.min(span.end, gap.start) - span.start >= span.end - Math.max(span.start, gap.end);
  return [
    { slices: cut.left, text: left, corrected, marks: clipMarks(marks.filter(isLeft), 0, left.length) },
    {
      slices: cut.right,
      text: right,
      corrected,
      marks: clipMarks(
        marks.filter((mark) => !isLeft(mark)),
        gap.end,
        right.length,
      ),
    },
  ];
}

/** Puts one passage after another: a line feed between them, or what the page has there where they were cut apart. */
export function joinPassages(content: Content, left: Passage, right: Passage): Passage {
  const { documents } = content;
  const { slices, seam } = joinSlices(content, left.slices, right.slices);
  const isMachine = [left, right].every((part) => part.text === readSlices(documents, part.slices));
  const between = left.text === '' || right.text === '' ? '' : seam;
  const text = isMachine ? readSlices(documents, slices) : left.text + between + right.text;
  const shift = text.length - right.text.length;
  const moved = right.marks.map(({ id, span }) => ({ id, span: { start: span.start + shift, end: span.end + shift } }));
  return {
    slices,
    text,
    corrected: joinCorrections(left.corrected, right.corrected),
    marks: [...left.marks, ...moved],
  };
}

/** The later of two corrections, which names the other's author too: each has seen only their own part. */
function joinCorrections(a: Decision | null, b: Decision | null): Decision | null {
  const later = laterOf(a, b);
  if (!later || !a || !b) return later;
  const everybody = new Set([a, b].flatMap(({ personId, alsoBy = [] }) => [personId, ...alsoBy]));
  everybody.delete(later.personId);
  return everybody.size === 0 ? later : { ...later, alsoBy: [...everybody] };
}

/** The later of two decisions, where there are any. */
export function laterOf(a: Decision | null, b: Decision | null): Decision | null {
  if (!a || !b) return a ?? b;
  return b.at > a.at ? b : a;
}

/** An offset that does not part the two halves of one character. */
function toWholeCharacter(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}

/** Where the words after an offset of a corrected text begin in the machine's. */
function carryOffset(at: number, text: string, machine: string): number {
  const start = text.length - text.slice(at).trimStart().length;
  if (start === text.length) return machine.length;
  return start === 0 ? 0 : carrySpan({ start, end: start }, text, machine).start;
}

function clipMarks(marks: readonly Mark[], from: number, length: number): Mark[] {
  const clip = (offset: number) => Math.min(Math.max(offset - from, 0), length);
  return marks.map(({ id, span }) => ({ id, span: { start: clip(span.start), end: clip(span.end) } }));
}
