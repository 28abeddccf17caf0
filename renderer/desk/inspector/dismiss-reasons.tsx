import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DismissalReason, dismissalReasons } from '../../../shared/model/event.ts';
import { Button } from '../../ui/button.tsx';
import styles from './inspector.module.css';

interface DismissReasonsProps {
  onReason(reason: DismissalReason): void;
  onCancel(): void;
}

/** Why a finding is no error: 1 to 4 pick, Enter takes the first, so that dismissing stays one step. */
export function DismissReasons({ onReason, onCancel }: DismissReasonsProps) {
  const { t } = useTranslation('desk');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset className={styles.reasons}>
      <legend>{t('finding.reasons')}</legend>
      {dismissalReasons.map((reason, index) => (
        <Button
          key={reason}
          ref={index === 0 ? first : null}
          look="quiet"
          chord={String(index + 1)}
          onClick={() => onReason(reason)}
        >
          {t(`reason.${reason}`)}
        </Button>
      ))}
      <Button look="quiet" chord="Escape" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </fieldset>
  );
}
