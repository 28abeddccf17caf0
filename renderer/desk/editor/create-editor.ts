import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorSelection, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** What an editor of English is made of. */
export interface EditorSetup {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Where the caret is put at first: the selected mark, or the end. */
  readonly caret: number;
  readonly label: string;
  readonly nonce: string;
  readonly extensions: Extension;
  onChange(text: string): void;
  onSave(text: string): void;
  onLeave(text: string): void;
}

/**
 * An editor over one text, with an undo of its own, focused.
 *
 * No key is taken while a syllable is being composed: Enter and Escape then belong to the input method.
 */
export function createEditor(setup: EditorSetup): EditorView {
  const unlessComposing = (act: (text: string) => void) => (view: EditorView) => {
    if (view.composing || view.compositionStarted) return false;
    act(view.state.doc.toString());
    return true;
  };
  const own = keymap.of([
    { key: 'Mod-Enter', run: unlessComposing(setup.onSave) },
    { key: 'Escape', run: unlessComposing(setup.onLeave) },
  ]);
  const view = new EditorView({
    parent: setup.parent,
    state: EditorState.create({
      doc: setup.text,
      selection: EditorSelection.cursor(Math.min(setup.caret, setup.text.length)),
      extensions: [
        Prec.highest(own),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(setup.nonce),
        EditorView.contentAttributes.of({
          lang: 'en',
          spellcheck: 'true',
          autocorrect: 'off',
          'aria-label': setup.label,
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) setup.onChange(update.state.doc.toString());
        }),
        setup.extensions,
      ],
    }),
  });
  view.focus();
  return view;
}
