import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/model/finding.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { severityKeys } from '../read-choice.ts';
import styles from './inspector.module.css';

interface SeverityPickerProps {
  readonly severity: Severity;
  onPick(severity: Severity): void;
}

/** The four severities, one of them chosen. */
export function SeverityPicker({ severity, onPick }: SeverityPickerProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={`${styles.picker} ${styles.severities}`}>
      <span id={id} className={styles.legend}>
        {t('annotation.severity')}
      </span>
      {severityKeys.map(([key, each]) => (
        <label key={each} className={styles.choice}>
          <input type="radio" name="severity" checked={each === severity} onChange={() => onPick(each)} />
          <SeverityMark severity={each} hasWord /> <Kbd chord={key} />
        </label>
      ))}
    </div>
  );
}
