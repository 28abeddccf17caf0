// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import type { SheetRow } from '../sheet-lines.ts';
import styles from './sheet.module.css';

/** The number of a row and how far it has come; a reader of the screen also hears what was found in it. */
export function RowGutter({ row }: { readonly row: SheetRow }) {
  const { t } = useTranslation('desk');
  const open = row.annotations.filter(({ isResolved }) => !isResolved).length;
  return (
    <div className={styles.gutter} role="rowheader">
      <span aria-hidden="true">{row.number}</span>
      <VisuallyHidden>
        {t('row.label', { number: row.number })}, {t(`textRole.${row.segment.role}`)}
      </VisuallyHidden>
      <div className={styles.verdict}>
        <VerdictMark verdict={row.segment.verdict} />
      </div>
      <VisuallyHidden>
        {t('row.found', { count: row.findings.length })}, {t('row.notes', { count: open })}
      </VisuallyHidden>
    </div>
  );
}
