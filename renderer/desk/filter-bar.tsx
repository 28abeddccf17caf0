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
  /** Findings that are folded away, which no filter looks at. */
  readonly folded: number;
  /** Whether the keyboard starts here. */
  readonly hasFocus: boolean;
  onChange(filter: RowFilter): void;
  onClose(): void;
}

const verdicts = ['machine', 'corrected', 'submitted', 'approved', 'returned'] as const;

/** Which rows are shown, and how many are not. */
export function FilterBar({ filter, checks, hidden, folded, hasFocus, onChange, onClose }: FilterBarProps) {
  const { t } = useTranslation('desk');
  const bar = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (hasFocus) bar.current?.querySelector('select')?.focus();
  }, [hasFocus]);
  return (
    <fieldset ref={bar} className={styles.bar} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <legend className={styles.legend}>{t('filter.label')}</legend>
      <Choices filter={filter} checks={checks} onChange={onChange} />
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={filter.onlyFound}
          onChange={(event) => onChange({ ...filter, onlyFound: event.target.checked })}
        />
        {t('filter.onlyFound')}
      </label>
      <span className={styles.end}>
        <span role="status">{hidden > 0 ? t('filter.hidden', { count: hidden }) : ''}</span>
        {folded > 0 ? <span>{t('folded.count', { count: folded })}</span> : null}
        <Button look="text" disabled={!hasFilter(filter)} onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </Button>
        <Button look="quiet" chord={hasFocus ? 'Escape' : 'F'} onClick={onClose}>
          {t('filter.close')}
        </Button>
      </span>
    </fieldset>
  );
}

function Choices({ filter, checks, onChange }: Pick<FilterBarProps, 'filter' | 'checks' | 'onChange'>) {
  const { t } = useTranslation(['desk', 'ui']);
  const severityChoices = severities.toReversed().map((each) => [each, t(`ui:severity.${each}`)] as const);
  const verdictChoices = verdicts.map((each) => [each, t(`ui:verdict.${each}`)] as const);
  const noteChoices = [
    ['any', t('desk:filter.notesAny')],
    ['open', t('desk:filter.notesOpen')],
    ['none', t('desk:filter.notesNone')],
  ] as const;
  const pick =
    <Key extends keyof RowFilter>(key: Key) =>
    (value: RowFilter[Key]) =>
      onChange({ ...filter, [key]: value });
  return (
    <>
      <Choice label={t('desk:filter.check')} value={filter.check} choices={checks} onPick={pick('check')} />
      <Choice
        label={t('desk:filter.severity')}
        value={filter.severity}
        choices={severityChoices}
        onPick={pick('severity')}
      />
      <Choice
        label={t('desk:filter.notes')}
        value={filter.annotations}
        choices={noteChoices}
        onPick={pick('annotations')}
      />
      <Choice
        label={t('desk:filter.verdict')}
        value={filter.verdict}
        choices={verdictChoices}
        onPick={pick('verdict')}
      />
    </>
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
