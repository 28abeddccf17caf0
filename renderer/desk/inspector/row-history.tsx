import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { diffWords } from '../../../shared/diff/diff-words.ts';
import type { Change } from '../../../shared/model/article.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { joinChanges } from '../join-changes.ts';
import { type HistoryEntry, readRowHistory } from '../row-history.ts';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';

interface RowHistoryProps {
  readonly done: readonly Change[];
  readonly segmentId: string;
}

/** Who did what to the row, and when. */
export function RowHistory({ done, segmentId }: RowHistoryProps) {
  const { t } = useTranslation('desk');
  const entries = useMemo(() => readRowHistory(done, segmentId), [done, segmentId]);
  return (
    <Card title={t('inspector.history')} aside={entries.length || null}>
      {entries.length === 0 ? <p className={styles.quiet}>{t('inspector.historyEmpty')}</p> : null}
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.version}>
            <b>{entry.by.name}</b> {t(`history.${entry.type}`)}{' '}
            <small>
              <TimeAgo at={entry.at} />
            </small>
            <EntryDetail entry={entry} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function EntryDetail({ entry }: { readonly entry: HistoryEntry }) {
  if (entry.remark) return <p>{entry.remark}</p>;
  if (!entry.texts) return null;
  const changes = joinChanges(diffWords(entry.texts.before, entry.texts.after)).filter(({ kind }) => kind !== 'same');
  return (
    <p lang="en">
      {changes.map(({ kind, text }, index) =>
        kind === 'deleted' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a past change never changes
          <del key={index}>{text} </del>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a past change never changes
          <ins key={index}>{text} </ins>
        ),
      )}
    </p>
  );
}
