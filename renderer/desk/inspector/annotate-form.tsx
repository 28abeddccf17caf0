import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category, Severity } from '../../../shared/model/finding.ts';
import { categoryChoices } from '../category-keys.data.ts';
import { readChoice } from '../read-choice.ts';
import { CategoryPicker } from './category-picker.tsx';
import { CommentForm, isComposing } from './comment-form.tsx';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';
import { SeverityPicker } from './severity-picker.tsx';

interface AnnotateFormProps {
  readonly title: string;
  readonly quote: string;
  readonly quoteLanguage: 'ko' | 'en';
  readonly category: Category;
  readonly severity: Severity;
  /** Whether a comment is asked for; without one, Enter in the pickers saves. */
  readonly hasComment: boolean;
  /** Whether category and severity are known already, so that the keyboard starts at the comment. */
  readonly isSettled: boolean;
  readonly formName: string;
  readonly formTexts: Map<string, string>;
  onSave(category: Category, severity: Severity, comment: string): Promise<boolean>;
  onCancel(): void;
}

/** Category by letter, severity by 1 to 4, a comment: an annotation without reaching for the mouse. */
export function AnnotateForm(props: AnnotateFormProps) {
  const { t } = useTranslation('desk');
  const [category, setCategory] = useState(props.category);
  const [severity, setSeverity] = useState(props.severity);
  const pickers = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = readChoice(event.nativeEvent);
    if (!choice) return;
    event.preventDefault();
    if (choice.kind === 'category') setCategory(choice.category);
    else if (choice.kind === 'severity') setSeverity(choice.severity);
    else if (choice.kind === 'leave') props.onCancel();
    else if (props.hasComment) focusComment(pickers.current);
    else void props.onSave(category, severity, '');
  };
  return (
    <Card title={props.title}>
      <p className={styles.quote} lang={props.quoteLanguage}>
        {props.quote || t('annotation.place')}
      </p>
      <div className={styles.annotate}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the two pickers inside it */}
        <div ref={pickers} onKeyDown={press}>
          <SeverityPicker severity={severity} onPick={setSeverity} />
          <CategoryPicker
            choices={categoryChoices}
            category={category}
            hasFocus={!props.isSettled}
            onPick={setCategory}
          />
        </div>
        {props.hasComment ? (
          <CommentForm
            name={props.formName}
            label={t('annotation.comment')}
            hint={t('annotation.commentHint')}
            save={t('annotation.save')}
            texts={props.formTexts}
            hasFocus={props.isSettled}
            onSave={(comment) => props.onSave(category, severity, comment)}
            onCancel={props.onCancel}
          />
        ) : null}
      </div>
    </Card>
  );
}

function focusComment(pickers: HTMLElement | null): void {
  pickers?.parentElement?.querySelector('textarea')?.focus();
}
