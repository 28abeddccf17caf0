import type { Term } from '../../shared/model/term.ts';
import styles from './terms.module.css';

interface TermRowProps {
  readonly term: Term;
  readonly index: number;
  readonly isReadOnly: boolean;
  onEdit(): void;
}

/** One term: its Korean, the English to use with the preferred one first, the English not to use, and the note. */
export function TermRow({ term, index, isReadOnly, onEdit }: TermRowProps) {
  const [preferred = '', ...others] = term.wanted;
  return (
    <button
      type="button"
      className={styles.row}
      data-term-index={index}
      aria-disabled={isReadOnly || undefined}
      onClick={onEdit}
    >
      <span lang="ko" className={styles.ko}>
        {term.source}
      </span>
      <span lang="en" className={styles.wanted}>
        {preferred}
        {others.map((words) => (
          <span key={words} className={styles.other}>
            {words}
          </span>
        ))}
      </span>
      <span lang="en" className={styles.forbidden}>
        {term.forbidden.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </span>
      <span className={styles.note}>{term.note}</span>
    </button>
  );
}
