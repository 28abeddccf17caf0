import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TextMark, TextRun } from '../mark-runs.ts';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The selected mark, which glows. */
  readonly selectedId: string | null;
}

/** A text with its marks: the shape of an underline says the severity, and a small sign stands where words are missing. */
export function MarkedText({ text, runs, selectedId }: MarkedTextProps) {
  return runs.map((run) => <Run key={nameRun(run)} run={run} text={text} selectedId={selectedId} />);
}

function nameRun(run: TextRun): string {
  if (run.kind === 'words') return `w${run.span.start}`;
  return run.kind === 'missing' ? `m${run.mark.id}` : `d${run.at}`;
}

interface RunProps extends Omit<MarkedTextProps, 'runs'> {
  readonly run: TextRun;
}

function Run({ run, text, selectedId }: RunProps) {
  if (run.kind === 'words') return <Words run={run} text={text} selectedId={selectedId} />;
  if (run.kind === 'missing') return <Missing run={run} isNow={run.mark.id === selectedId} />;
  return <Deleted run={run} />;
}

interface WordsProps {
  readonly run: Extract<TextRun, { kind: 'words' }>;
  readonly text: string;
  readonly selectedId: string | null;
}

function Words({ run, text, selectedId }: WordsProps) {
  const words = text.slice(run.span.start, run.span.end);
  const isNow = run.marks.some(({ id }) => id === selectedId);
  const isPicked = run.marks.some(({ kind }) => kind === 'picked');
  const under = run.marks.filter(({ kind }) => kind !== 'picked');
  const shown = run.isInserted ? <ins className={styles.inserted}>{words}</ins> : words;
  if (under.length === 0 && !isPicked) return <span data-start={run.span.start}>{shown}</span>;
  return (
    <mark
      data-start={run.span.start}
      data-marks={under.map(({ id }) => id).join('\n')}
      data-now={isNow || undefined}
      className={nameLook(under, isNow, isPicked)}
    >
      {shown}
    </mark>
  );
}

function nameLook(marks: readonly TextMark[], isNow: boolean, isPicked: boolean): string {
  const [first] = marks;
  const names = [styles.mark, first && styles[first.severity], isPicked && styles.picked, isNow && styles.now];
  return names.filter(Boolean).join(' ');
}

interface MissingProps {
  readonly run: Extract<TextRun, { kind: 'missing' }>;
  readonly isNow: boolean;
}

function Missing({ run, isNow }: MissingProps) {
  return (
    <span
      data-at={run.at}
      data-marks={run.mark.id}
      data-now={isNow || undefined}
      className={[styles.missing, styles[run.mark.severity], isNow && styles.now].filter(Boolean).join(' ')}
    >
      {run.mark.missing}
    </span>
  );
}

function Deleted({ run }: { readonly run: Extract<TextRun, { kind: 'deleted' }> }) {
  const { t } = useTranslation('desk');
  return (
    <del data-at={run.at} className={styles.deleted}>
      <VisuallyHidden>{t('row.deleted')} </VisuallyHidden>
      {run.text}
    </del>
  );
}
