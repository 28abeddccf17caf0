import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/model/finding.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { nameCategory } from '../category-keys.data.ts';
import type { RowMark } from '../row-marks.ts';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';

interface MarkListProps {
  readonly marks: readonly RowMark[];
  readonly selectedId: string | null;
  readonly source: string;
  readonly target: string;
  onSelect(markId: string): void;
}

/** Everything found in the row, one line each. */
export function MarkList({ marks, selectedId, source, target, onSelect }: MarkListProps) {
  const { t } = useTranslation('desk');
  const found = marks.filter((mark) => mark.kind === 'finding');
  if (found.length === 0) return null;
  return (
    <Card title={t('inspector.inRow')} aside={found.length}>
      <ul className={styles.list}>
        {found.map(({ id, finding }) => (
          <li key={id}>
            <button type="button" aria-current={id === selectedId || undefined} onClick={() => onSelect(id)}>
              <SeverityMark severity={finding.severity} />
              <FoundWords finding={finding} source={source} target={target} />
              <CategoryWord finding={finding} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FoundWords({ finding, source, target }: { finding: Finding } & Pick<MarkListProps, 'source' | 'target'>) {
  const english = finding.target ? target.slice(finding.target.start, finding.target.end).trim() : '';
  const korean = finding.source ? source.slice(finding.source.start, finding.source.end).trim() : '';
  return (
    <span className={styles.found} lang={english ? 'en' : 'ko'}>
      {english || korean || '·'}
    </span>
  );
}

function CategoryWord({ finding }: { readonly finding: Finding }) {
  return <small>{nameCategory(finding.category)[useLanguage()]}</small>;
}
