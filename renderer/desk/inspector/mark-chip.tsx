import type { Category, Severity } from '../../../shared/model/finding.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { nameCategory } from '../category-keys.data.ts';
import styles from './inspector.module.css';

interface MarkChipProps {
  readonly severity: Severity;
  readonly category: Category;
}

/** How grave something is and what kind of error it is, in two words. */
export function MarkChip({ severity, category }: MarkChipProps) {
  const language = useLanguage();
  return (
    <span className={`${styles.chip} ${styles[severity]}`}>
      <SeverityMark severity={severity} hasWord /> · {nameCategory(category)[language]}
    </span>
  );
}
