import { useTranslation } from 'react-i18next';
import type { FindingDecision } from '../../../shared/model/event.ts';
import { Button } from '../../ui/button.tsx';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';

interface DecidedListProps {
  readonly decisions: readonly FindingDecision[];
  onRestore(key: string): void;
}

/** Findings of the row that a person has set aside, each of which can be brought back. */
export function DecidedList({ decisions, onRestore }: DecidedListProps) {
  const { t } = useTranslation('desk');
  const dismissed = decisions.filter(({ outcome }) => outcome === 'dismissed');
  if (dismissed.length === 0) return null;
  return (
    <Card title={t('inspector.decided')} aside={dismissed.length}>
      <ul className={styles.decided}>
        {dismissed.map(({ key, by, reason }) => (
          <li key={key}>
            <span className={styles.found}>{readWordsOfKey(key)}</span>
            <small>
              {by} · {reason ? t(`reason.${reason}`) : ''}
            </small>
            <Button look="text" onClick={() => onRestore(key)}>
              {t('inspector.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A key is `check#n:Korean→English`; people know a finding by its words. */
function readWordsOfKey(key: string): string {
  const [korean, english] = key.slice(key.indexOf(':') + 1).split('→');
  return english || korean || key;
}
