import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readSlices } from '../../../shared/model/article.ts';
import type { SourceDocument } from '../../../shared/model/piece.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { readFirstReplacement } from './read-row-runs.ts';
import styles from './sheet.module.css';

interface RowMetaProps {
  readonly segment: Segment;
  readonly documents: readonly SourceDocument[];
}

/** One quiet line under the English: who last did what to it. */
export function RowMeta({ segment, documents }: RowMetaProps) {
  const parts = useMetaParts(segment, documents);
  if (parts.length === 0) return null;
  return (
    <div className={styles.meta}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts are few, stateless and always in this order
        <span key={index}>{part}</span>
      ))}
    </div>
  );
}

function useMetaParts({ verdict, corrected, decided, target, machine }: Segment, documents: readonly SourceDocument[]) {
  const { t } = useTranslation('desk');
  const parts: ReactNode[] = [];
  if (corrected && verdict !== 'approved')
    parts.push(
      <>
        {t('row.meta.corrected', { by: corrected.by })} · <TimeAgo at={corrected.at} />
      </>,
    );
  if (decided && verdict === 'submitted') parts.push(t('row.meta.submitted', { by: decided.by }));
  if (decided && verdict === 'returned')
    parts.push(t('row.meta.returned', { by: decided.by, comment: decided.comment ?? '' }));
  if (decided && verdict === 'approved') {
    parts.push(t('row.meta.approved', { by: decided.by }));
    const replaced = readFirstReplacement(target, readSlices(documents, machine));
    if (replaced?.before && replaced.after) parts.push(`“${shorten(replaced.before)}” → ${shorten(replaced.after)}`);
  }
  return parts;
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
