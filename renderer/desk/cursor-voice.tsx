import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readSource } from '../../shared/model/article.ts';
import { useLanguage } from '../ui/use-language.ts';
import { createMarkWords } from './create-mark-words.ts';
import type { Desk } from './use-desk.ts';

/** Tells a reader of the screen where the cursor is, as the eye sees it: which row, how far it is, what is selected. */
export function CursorVoice({ desk: { row, mark, view } }: { readonly desk: Desk }) {
  const { t } = useTranslation(['desk', 'ui']);
  const { t: tDesk } = useTranslation('desk');
  const language = useLanguage();
  if (!row) return null;
  const words = createMarkWords(tDesk, language, readSource(view.article.content, row.segment));
  const place = [
    t('desk:row.label', { number: row.number }),
    t(`ui:verdict.${row.segment.verdict}`),
    t('desk:row.found', { count: row.findings.length }),
  ].join(', ');
  return (
    <VisuallyHidden role="status">
      {place}. {mark ? words.describe(mark) : ''}
    </VisuallyHidden>
  );
}
