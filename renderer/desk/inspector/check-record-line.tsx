import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../../shared/contract/contract.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { nameCheck } from '../name-check.ts';
import styles from './inspector.module.css';

interface CheckRecordLineProps {
  readonly check: string;
  /** Null until the host has said. */
  readonly standing: CheckStanding | null;
}

/** Which check speaks, and what became of what it found in this project before. */
export function CheckRecordLine({ check, standing }: CheckRecordLineProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const decided = standing ? standing.accepted + standing.dismissed : 0;
  const counts = { accepted: standing?.accepted ?? 0, decided };
  return (
    <p className={styles.record}>
      {nameCheck(check)[language]}
      {standing && check === standing.id ? (
        <span title={decided > 0 ? t('record.title', counts) : undefined}>
          {' · '}
          {decided > 0 ? t('record.some', counts) : t('record.none')}
        </span>
      ) : null}
    </p>
  );
}
