import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { drawFound, showMarks } from '../../../renderer/desk/editor/editor-marks.ts';
import type { TextMark } from '../../../renderer/desk/mark-runs.ts';

const text = 'The city adds 400 buses.';
const mark = (words: string, kind: TextMark['kind'] = 'finding', within = text): TextMark => {
  const start = within.indexOf(words);
  const span = { start, end: start + words.length };
  return { id: words, kind, span, severity: 'major', label: '', missing: '' };
};
const open = (marks: readonly TextMark[]) => EditorState.create({ doc: text, extensions: showMarks(marks, null) });

function readDrawn(state: EditorState): string[] {
  return state.facet(EditorView.decorations).flatMap((set) => {
    const drawn: string[] = [];
    if (typeof set !== 'function')
      set.between(0, state.doc.length, (from, to) => void drawn.push(state.sliceDoc(from, to)));
    return drawn;
  });
}

describe('marks over English being typed', () => {
  it('move with the words they are on', () => {
    const typed = open([mark('400')]).update({ changes: { from: 0, insert: 'On Monday, ' } }).state;
    expect(readDrawn(typed)).toEqual(['400']);
  });

  it('give way to what the checks find now, annotations excepted', () => {
    const state = open([mark('400'), mark('city', 'annotation')]);
    const found = state.update({ effects: drawFound.of({ text, marks: [mark('buses')] }) }).state;
    expect(readDrawn(found)).toEqual(['city', 'buses']);
  });

  it('stay as they are when the answer is about a text that was typed on since', () => {
    const typed = open([mark('400')]).update({ changes: { from: text.length, insert: ' Soon.' } }).state;
    const found = typed.update({ effects: drawFound.of({ text, marks: [mark('buses')] }) }).state;
    expect(readDrawn(found)).toEqual(['400']);
  });

  it('are not drawn where something is only missing', () => {
    const place = { ...mark('400'), span: { start: 5, end: 5 } };
    expect(readDrawn(open([place]))).toEqual([]);
  });
});
