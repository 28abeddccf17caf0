import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { severities } from '../../shared/model/finding.ts';
import { Button } from '../ui/button.tsx';
import styles from './filter-bar.module.css';
import { hasFilter, noFilter, type RowFilter } from './row-filter.ts';

interface FilterBarProps {
  readonly filter: RowFilter;
  /** The checks that found something, by id, with the name to show. */
  readonly checks: readonly (readonly [string, string])[];
  readonly hidden: number;
  /** Whether the keyboard starts here. */
  readonly hasFocus: boolean;
  onChange(filter: RowFilter): void;
  onClose(): void;
}

const verdicts = ['machine', 'corrected', 'submitted', 'approved', 'returned'] as const;

/** Which rows are shown, and how many are not. */
export function FilterBar({ filter, checks, hidden, hasFocus, onChange, onClose }: FilterBarProps) {
  const { t } = useTranslation(['desk', 'ui']);
  const bar = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (hasFocus) bar.current?.querySelector('select')?.focus();
  }, [hasFocus]);
  const severityChoices = severities.toReversed().map((each) => [each, t(`ui:severity.${each}`)] as const);
  const noteChoices = [
    ['any', t('desk:filter.notesAny')],
    ['open', t('desk:filter.notesOpen')],
    ['none', t('desk:filter.notesNone')],
  ] as const;
  const verdictChoices = verdicts.map((each) => [each, t(`ui:verdict.${each}`)] as const);
  return (
    <fieldset
      ref={bar}
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <legend className={styles.legend}>{t('desk:filter.label')}</legend>
      <Choice
        label={t('desk:filter.check')}
        value={filter.check}
        choices={checks}
        onPick={(check) => onChange({ ...filter, check })}
      />
      <Choice
        label={t('desk:filter.severity')}
        value={filter.severity}
        choices={severityChoices}
        onPick={(severity) => onChange({ ...filter, severity })}
      />
      <Choice
        label={t('desk:filter.notes')}
        value={filter.annotations}
        choices={noteChoices}
        onPick={(annotations) => onChange({ ...filter, annotations })}
      />
      <Choice
        label={t('desk:filter.verdict')}
        value={filter.verdict}
        choices={verdictChoices}
        onPick={(verdict) => onChange({ ...filter, verdict })}
      />
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={filter.onlyFound}
          onChange={(event) => onChange({ ...filter, onlyFound: event.target.checked })}
        />
        {t('desk:filter.onlyFound')}
      </label>
      <span role="status" className={styles.hidden}>
        {hidden > 0 ? t('desk:filter.hidden', { count: hidden }) : ''}
      </span>
      <Button look="text" disabled={!hasFilter(filter)} onClick={() => onChange(noFilter)}>
        {t('desk:filter.clear')}
      </Button>
      <Button look="quiet" chord="F" onClick={onClose}>
        {t('desk:filter.close')}
      </Button>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly (readonly [Value, string])[];
  onPick(value: Value | null): void;
}

function Choice<Value extends string>({ label, value, choices, onPick }: ChoiceProps<Value>) {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onPick(choices.find(([each]) => each === event.target.value)?.[0] ?? null)}
      >
        <option value="">{t('filter.all')}</option>
        {choices.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </span>
  );
}
