import { useTranslation } from 'react-i18next';
import type { Segment } from '../../shared/model/segment.ts';
import styles from './export-dialog.module.css';

interface UntouchedListProps {
  readonly untouched: readonly Segment[];
  readonly all: readonly Segment[];
}

/** The paragraphs nobody has corrected or approved, by number and first words, so that the person can decide. */
export function UntouchedList({ untouched, all }: UntouchedListProps) {
  const { t } = useTranslation('desk');
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  return (
    <section className={styles.untouched} aria-label={t('export.untouched', { count: untouched.length })}>
      <p>{t('export.untouched', { count: untouched.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol tabIndex={0}>
        {untouched.map(({ id, target }) => (
          <li key={id} value={numbers.get(id)}>
            <span lang="en">{target}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
