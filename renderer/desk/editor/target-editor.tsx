import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { TextMark } from '../mark-runs.ts';
import { createEditor } from './create-editor.ts';
import { drawFound, type FoundMarks, showMarks } from './editor-marks.ts';
import { restAfterTyping } from './rest-after-typing.ts';
import styles from './target-editor.module.css';

/** How long typing rests before the checks look at it, in milliseconds. */
const restDelay = 150;

interface TargetEditorProps {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly selectedId: string | null;
  /** What the checks found in the text last typed, or null before they have answered. */
  readonly found: FoundMarks | null;
  /** The English as it stands now where someone else has changed it meanwhile, or null. */
  readonly changedTo: string | null;
  onType(text: string): void;
  /** Typing has rested for a moment, and no syllable is open. */
  onRest(text: string): void;
  onSave(text: string): void;
  onLeave(text: string): void;
  /** The editor is gone, whatever took it away; `text` is what it held last. */
  onGone(text: string): void;
}

/** The English of the active row being typed. Everything typed is reported at once; keeping it is the session's work. */
export function TargetEditor({ number, text, marks, selectedId, found, changedTo, ...verbs }: TargetEditorProps) {
  const { t } = useTranslation('desk');
  const label = t('editor.label', { number });
  const editor = useEditor({ text, marks, selectedId, found, label, verbs });
  return (
    <div className={styles.editor} data-editor>
      <div ref={editor.place} />
      {changedTo === null ? null : (
        <div role="alert" className={styles.changed}>
          {t('editor.gone')}
          <p lang="en">{changedTo}</p>
        </div>
      )}
      <div className={styles.verbs}>
        <Button look="first" chord="Mod+Enter" onClick={() => verbs.onSave(editor.read())}>
          {t('editor.save')}
        </Button>
        <Button look="quiet" chord="Escape" onClick={() => verbs.onLeave(editor.read())}>
          {t('editor.leave')}
        </Button>
        <span>{t('editor.hint')}</span>
      </div>
    </div>
  );
}

interface EditorUse extends Pick<TargetEditorProps, 'text' | 'marks' | 'selectedId' | 'found'> {
  readonly label: string;
  readonly verbs: Pick<TargetEditorProps, 'onType' | 'onRest' | 'onSave' | 'onLeave' | 'onGone'>;
}

function useEditor(use: EditorUse) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(use);
  latest.current = use;
  const shown = useRef<EditorView | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const { text, marks, selectedId, label } = latest.current;
    const editor = createEditor({
      parent: place.current,
      text,
      caret: marks.find(({ id }) => id === selectedId)?.span.end ?? text.length,
      label,
      nonce: readNonce(),
      extensions: [
        showMarks(marks, selectedId),
        restAfterTyping(restDelay, (typed) => latest.current.verbs.onRest(typed)),
      ],
      onChange: (typed) => latest.current.verbs.onType(typed),
      onSave: (typed) => latest.current.verbs.onSave(typed),
      onLeave: (typed) => latest.current.verbs.onLeave(typed),
    });
    shown.current = editor;
    return () => {
      latest.current.verbs.onGone(editor.state.doc.toString());
      editor.destroy();
    };
  }, []);
  const { found } = use;
  useEffect(() => {
    if (found) shown.current?.dispatch({ effects: drawFound.of(found) });
  }, [found]);
  return { place, read: () => shown.current?.state.doc.toString() ?? use.text };
}

/** The nonce the host wrote into the page, which its content policy asks of every style element. */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
