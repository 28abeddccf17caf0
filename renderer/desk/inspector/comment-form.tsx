import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './inspector.module.css';

interface CommentFormProps {
  /** Names the form, so that what was typed is there again when it is opened again. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  readonly texts: Map<string, string>;
  /** Whether the keyboard starts here; it does unless told otherwise. */
  readonly hasFocus?: boolean;
  /** Answers whether the text was taken; if not, it stays. */
  onSave(text: string): Promise<boolean>;
  onCancel(): void;
}

/** One comment: Enter sends it, Shift+Enter breaks the line, Escape leaves and keeps what was typed. */
export function CommentForm({ name, label, hint, save, texts, hasFocus, onSave, onCancel }: CommentFormProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  const { field, text, change, send } = useComment(name, texts, hasFocus ?? true, onSave);
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
  };
  return (
    <div className={styles.comment}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} rows={3} value={text} onChange={(e) => change(e.target.value)} onKeyDown={press} />
      <p className={styles.quiet}>{hint}</p>
      <div className={styles.verbs}>
        <Button look="first" chord="Enter" onClick={send}>
          {save}
        </Button>
        <Button look="quiet" chord="Escape" onClick={onCancel}>
          {t('annotation.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** A syllable being composed owns its keys; 229 is what browsers call them that do not say so otherwise. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

function useComment(
  name: string,
  texts: Map<string, string>,
  hasFocus: boolean,
  onSave: (text: string) => Promise<boolean>,
) {
  const [text, setText] = useState(() => texts.get(name) ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  const change = (next: string) => {
    setText(next);
    texts.set(name, next);
  };
  const send = async () => {
    if (await onSave(text)) texts.delete(name);
  };
  return { field, text, change, send: () => void send() };
}
