import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../shared/model/segment.ts';
import styles from './verdict-mark.module.css';

const signs: Record<Verdict, ReactNode> = {
  machine: <circle cx="7" cy="7" r="4.5" strokeWidth="1.6" />,
  corrected: (
    <>
      <circle cx="7" cy="7" r="4.5" strokeWidth="1.6" />
      <circle cx="7" cy="7" r="2" fill="currentColor" stroke="none" />
    </>
  ),
  submitted: <path d="M2.2 7h8.2M7 3.4 10.8 7 7 10.6" strokeWidth="1.7" />,
  approved: <path d="M2.5 7.5l3 3 6-7" strokeWidth="1.8" />,
  returned: <path d="M3 4h8v5H6l-3 2z" strokeWidth="1.5" />,
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Show the word beside the sign; otherwise only readers of the screen get it. */
  readonly hasWord?: boolean;
}

/** How far a segment has come, as a small sign and a word. */
export function VerdictMark({ verdict, hasWord = false }: VerdictMarkProps) {
  const { t } = useTranslation('ui');
  const word = t(`verdict.${verdict}`);
  return (
    <span className={`${styles.mark} ${styles[verdict]}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
        {signs[verdict]}
      </svg>
      {hasWord ? <span>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
    </span>
  );
}
