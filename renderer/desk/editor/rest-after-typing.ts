import type { Extension } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';

/**
 * Tells the text once nothing was typed for so many milliseconds, and for the first time that long after opening.
 *
 * Never while a syllable is being composed: half a syllable is no word, so the rest begins when it is finished.
 */
export function restAfterTyping(milliseconds: number, tell: (text: string) => void): Extension {
  const waitOn = (view: EditorView) => {
    let timer = setTimeout(rest, milliseconds);
    function wait(): void {
      clearTimeout(timer);
      timer = setTimeout(rest, milliseconds);
    }
    function rest(): void {
      if (view.composing || view.compositionStarted) wait();
      else tell(view.state.doc.toString());
    }
    return { wait, stop: () => clearTimeout(timer) };
  };
  return ViewPlugin.define((view) => {
    const { wait, stop } = waitOn(view);
    return { update: ({ docChanged }) => docChanged && wait(), destroy: stop };
  });
}
