import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import { Button } from '../ui/button.tsx';
import { FailureText } from '../ui/failure-text.tsx';
import styles from './desk.module.css';

interface FailureBarProps {
  readonly failure: Failure;
  onDismiss(): void;
}

/** What went wrong behind the desk, such as a full disk: it stays over the sheet until it is overcome or put away. */
export function FailureBar({ failure, onDismiss }: FailureBarProps) {
  const { t } = useTranslation('ui');
  return (
    <div role="alert" className={styles.failure}>
      <FailureText failure={failure} />
      <Button look="quiet" onClick={onDismiss}>
        {t('notice.dismiss')}
      </Button>
    </div>
  );
}
