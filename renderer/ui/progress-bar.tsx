import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../shared/model/segment.ts';
import styles from './progress-bar.module.css';

/** How far an article has come: approved, corrected (submitted too) and what is left. */
export function ProgressBar({ verdicts }: { readonly verdicts: Readonly<Record<Verdict, number>> }) {
  const { t } = useTranslation('ui');
  const { approved } = verdicts;
  const corrected = verdicts.corrected + verdicts.submitted;
  const left = verdicts.machine + verdicts.returned;
  const share = (part: number) => `${(100 * part) / Math.max(1, approved + corrected + left)}%`;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>{t('progress', { approved, corrected, left })}</div>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.approved} style={{ width: share(approved) }} />
        <div className={styles.corrected} style={{ width: share(corrected) }} />
      </div>
    </div>
  );
}
