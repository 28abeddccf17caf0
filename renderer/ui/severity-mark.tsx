import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/model/finding.ts';
import styles from './severity-mark.module.css';

const shapes: Record<Severity, ReactNode> = {
  critical: <path d="M5.5 0.3 10.7 5.5 5.5 10.7 0.3 5.5z" />,
  major: <path d="M5.5 1 10.8 10H.2z" />,
  minor: <circle cx="5.5" cy="5.5" r="4" />,
  neutral: <circle cx="5.5" cy="5.5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Show the word beside the shape; otherwise only readers of the screen get it. */
  readonly hasWord?: boolean;
  /** A number after the shape, for example how many there are. */
  readonly count?: number;
}

/** A severity as shape and word: ◆ critical, ▲ major, ● minor, ○ neutral. Colour only repeats it. */
export function SeverityMark({ severity, hasWord = false, count }: SeverityMarkProps) {
  const { t } = useTranslation('ui');
  const word = t(`severity.${severity}`);
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <svg className={styles.shape} width="11" height="11" viewBox="0 0 11 11" fill="currentColor" aria-hidden="true">
        {shapes[severity]}
      </svg>
      {hasWord ? <span className={styles.word}>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
      {count === undefined ? null : <span className={styles.word}>{count}</span>}
    </span>
  );
}
