import { Modal } from '@mantine/core';
import { type InputHTMLAttributes, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import type { TermDraft } from '../bridge/term-list.ts';
import { Button } from './button.tsx';
import { FailureText } from './failure-text.tsx';
import { SeverityMark } from './severity-mark.tsx';
import styles from './term-dialog.module.css';

interface TermDialogProps {
  readonly start: TermDraft;
  /** Keeps the term; a failure stays in the dialog with what was typed. */
  onSave(draft: TermDraft): Promise<Result<unknown, Failure>>;
  onClose(): void;
}

/** One term of the base: its Korean, the English to use and not to use, and why. */
export function TermDialog({ start, onSave, onClose }: TermDialogProps) {
  const { t } = useTranslation('ui');
  const [draft, setDraft] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  const { failure, isSaving, save } = useSaving(onSave, (name) => {
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  });
  const set = (change: Partial<TermDraft>) => setDraft((known) => ({ ...known, ...change }));
  return (
    <Modal.Root opened onClose={onClose} size={540} transitionProps={{ duration: 0 }} lockScroll={false}>
      <Modal.Overlay backgroundOpacity={0.32} />
      <Modal.Content className={styles.content}>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{t(start.id === null ? 'term.new' : 'term.edit')}</Modal.Title>
          <Modal.CloseButton aria-label={t('term.cancel')} />
        </div>
        <Modal.Body>
          <form
            ref={form}
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void save(draft);
            }}
          >
            <TermFields draft={draft} set={set} />
            {failure ? (
              <div className={styles.failure} role="alert">
                <SeverityMark severity="major" />
                <FailureText failure={failure} />
              </div>
            ) : null}
            <div className={styles.verbs}>
              <Button look="quiet" chord="Escape" onClick={onClose}>
                {t('term.cancel')}
              </Button>
              <Button look="first" type="submit" chord="Enter" disabled={isSaving}>
                {t('term.save')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface TermFieldsProps {
  readonly draft: TermDraft;
  set(change: Partial<TermDraft>): void;
}

function TermFields({ draft, set }: TermFieldsProps) {
  const { t } = useTranslation('ui');
  // The first field that still needs words; an English selection leaves the Korean to be typed.
  const first = draft.source === '' ? 'source' : 'wanted';
  const [focus] = useState(first);
  return (
    <>
      <Field
        label={t('term.source')}
        hint={t('term.sourceHint')}
        name="source"
        lang="ko"
        value={draft.source}
        data-autofocus={focus === 'source' || undefined}
        onWrite={(source) => set({ source })}
      />
      <Field
        name="wanted"
        label={t('term.wanted')}
        hint={t('term.wantedHint')}
        lang="en"
        value={draft.wanted}
        data-autofocus={focus === 'wanted' || undefined}
        onWrite={(wanted) => set({ wanted })}
      />
      <Field
        label={t('term.forbidden')}
        hint={t('term.forbiddenHint')}
        lang="en"
        value={draft.forbidden}
        onWrite={(forbidden) => set({ forbidden })}
      />
      <Field label={t('term.note')} hint={t('term.noteHint')} value={draft.note} onWrite={(note) => set({ note })} />
    </>
  );
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  onWrite(text: string): void;
}

function Field({ label, hint, onWrite, ...rest }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        {...rest}
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        aria-description={hint}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <small aria-hidden="true">{hint}</small>
    </label>
  );
}

function useSaving(onSave: TermDialogProps['onSave'], goTo: (field: 'source' | 'wanted') => void) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (draft: TermDraft) => {
    setSaving(true);
    const saved = await onSave(draft);
    setSaving(false);
    setFailure(saved.ok ? null : saved.failure);
    if (saved.ok) return;
    if (saved.failure.kind === 'term-incomplete') goTo(saved.failure.missing);
    if (saved.failure.kind === 'term-exists') goTo('source');
  };
  return { failure, isSaving, save };
}
