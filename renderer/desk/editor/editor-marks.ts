import { type Extension, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextMark } from '../mark-runs.ts';

/** The class of a mark inside the editor; the severity is part of it, as the shape of the underline says it. */
function nameMarkClass({ severity, id }: TextMark, selectedId: string | null): string {
  return `daejo-mark daejo-${severity}${id === selectedId ? ' daejo-now' : ''}`;
}

/** Marks over the text being typed; they move with the words because positions are mapped through every change. */
export function showMarks(marks: readonly TextMark[], selectedId: string | null): Extension {
  return StateField.define<DecorationSet>({
    create: ({ doc }) =>
      Decoration.set(
        marks
          .map((mark) => ({ ...mark, span: { start: mark.span.start, end: Math.min(mark.span.end, doc.length) } }))
          .filter(({ span }) => span.start < span.end)
          .map((mark) =>
            Decoration.mark({ class: nameMarkClass(mark, selectedId) }).range(mark.span.start, mark.span.end),
          ),
        true,
      ),
    update: (drawn, transaction) => drawn.map(transaction.changes),
    provide: (field) => EditorView.decorations.from(field),
  });
}
