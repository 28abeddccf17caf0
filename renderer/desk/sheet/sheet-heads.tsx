// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { CompareMode } from '../use-desk.ts';
import styles from './sheet.module.css';

interface SheetHeadsProps {
  readonly compare: CompareMode;
  onCompare(): void;
}

/** The heads of the columns, always in sight. */
export function SheetHeads({ compare, onCompare }: SheetHeadsProps) {
  const { t } = useTranslation('desk');
  return (
    <div role="rowgroup">
      <div role="row" className={styles.heads}>
        <div role="columnheader">
          <VisuallyHidden>{t('columns.number')}</VisuallyHidden>
        </div>
        <div role="columnheader">{t('columns.source')}</div>
        <div role="columnheader">
          {t('columns.target')}
          <Button look="quiet" chord="D" className={styles.tool} onClick={onCompare}>
            {t('compare.label')}: {t(`compare.${compare}`)}
          </Button>
        </div>
      </div>
    </div>
  );
}
