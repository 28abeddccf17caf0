import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Verdict } from '../../shared/model/segment.ts';
import { readScore } from '../../shared/review/score.ts';
import { Button } from '../ui/button.tsx';
import { InFrame } from '../ui/frame.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './desk.module.css';
import { readTitles } from './read-titles.ts';

interface DeskHeaderProps {
  readonly content: Content;
  readonly findings: readonly Finding[];
  onExport(): void;
}

/** What the bar of the window says while an article is on the desk: its title, how far it is, its score, the way out. */
export function DeskHeader({ content, findings, onExport }: DeskHeaderProps) {
  const { t } = useTranslation('desk');
  const { ko, en } = useMemo(() => readTitles(content), [content]);
  const verdicts = useMemo(() => countVerdicts(content), [content]);
  return (
    <>
      <InFrame slot="title">
        <h1 className={styles.title} lang={ko ? 'ko' : 'en'}>
          {ko || en}
        </h1>
        <div className={styles.facts}>{t('paragraphs', countSides(content))}</div>
      </InFrame>
      <InFrame slot="tools">
        <ProgressBar verdicts={verdicts} />
        <ScoreWord content={content} findings={findings} />
        <Button look="first" onClick={onExport}>
          {t('export.open')}
        </Button>
      </InFrame>
    </>
  );
}

function ScoreWord({ content, findings }: Pick<DeskHeaderProps, 'content' | 'findings'>) {
  const { t } = useTranslation('desk');
  const score = useMemo(() => readScore(content, findings), [content, findings]);
  const say = (value: number | null) => (value === null ? t('score.none') : value.toFixed(1));
  return (
    <span className={styles.score} title={t('score.title', { worst: say(score.atWorst) })}>
      {t('score.label')} <b>{say(score.perThousand)}</b>{' '}
      {score.atWorst === score.perThousand ? null : <span>{t('score.upTo', { worst: say(score.atWorst) })} </span>}
      <span className={styles.scoreUnit}>{t('score.unit')}</span>
    </span>
  );
}

function countVerdicts({ segments }: Content): Record<Verdict, number> {
  const counts = { machine: 0, corrected: 0, submitted: 0, approved: 0, returned: 0 };
  for (const { verdict } of segments) counts[verdict] += 1;
  return counts;
}

function countSides({ segments }: Content) {
  return {
    source: segments.filter(({ source }) => source.length > 0).length,
    target: segments.filter(({ target }) => target !== '').length,
  };
}
