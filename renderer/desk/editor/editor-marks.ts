import { type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextMark } from '../mark-runs.ts';

/** What was found in a text as it stood. */
export interface FoundMarks {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Puts findings in the place of those drawn; without effect where the text has been typed on meanwhile. */
export const drawFound = StateEffect.define<FoundMarks>();

/** The class of a mark inside the editor; the severity is part of it, as the shape of the underline says it. */
function nameMarkClass({ severity, id }: TextMark, selectedId: string | null): string {
  return `daejo-mark daejo-${severity}${id === selectedId ? ' daejo-now' : ''}`;
}

function toRanges(marks: readonly TextMark[], doc: Text, selectedId: string | null) {
  return marks
    .map((mark) => ({ ...mark, span: { start: mark.span.start, end: Math.min(mark.span.end, doc.length) } }))
    .filter(({ span }) => span.start < span.end)
    .map((mark) =>
      Decoration.mark({ class: nameMarkClass(mark, selectedId), of: mark.kind }).range(mark.span.start, mark.span.end),
    );
}

/**
 * Marks over the text being typed; they move with the words because positions are mapped through every change, until
 * `drawFound` says what the checks find now.
 */
export function showMarks(marks: readonly TextMark[], selectedId: string | null): Extension {
  return StateField.define<DecorationSet>({
    create: ({ doc }) => Decoration.set(toRanges(marks, doc, selectedId), true),
    update: (drawn, { changes, effects, newDoc }) => {
      const found = effects.find((effect) => effect.is(drawFound))?.value as FoundMarks | undefined;
      const moved = drawn.map(changes);
      if (found === undefined || found.text !== newDoc.toString()) return moved;
      const add = toRanges(found.marks, newDoc, selectedId);
      return moved.update({ filter: (_from, _to, mark) => mark.spec.of !== 'finding', add, sort: true });
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}
