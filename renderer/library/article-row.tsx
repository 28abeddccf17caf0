import { useTranslation } from 'react-i18next';
import { severities } from '../../shared/model/finding.ts';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import styles from './library.module.css';

interface ArticleRowProps {
  readonly article: ArticleSummary;
  readonly index: number;
  readonly href: string;
}

/** One article: its titles, what was found, how far it has come, and who changed it last. */
export function ArticleRow({ article, index, href }: ArticleRowProps) {
  const { t } = useTranslation('library');
  return (
    <a className={styles.row} data-article-index={index} href={href}>
      <span className={styles.titles}>
        <span lang="ko" className={styles.ko}>
          {article.title || t('untitled')}
        </span>
        <span lang="en" className={styles.en}>
          {article.targetTitle}
        </span>
      </span>
      <span className={styles.findings}>
        <Findings findings={article.findings} />
        {article.openAnnotations > 0 ? (
          <span className={styles.notes}>{t('openAnnotations', { count: article.openAnnotations })}</span>
        ) : null}
      </span>
      <ProgressBar verdicts={article.verdicts} />
      <span className={styles.changed}>
        <TimeAgo at={article.changedAt} />
        <span>{t('changed', { name: article.changedBy })}</span>
      </span>
    </a>
  );
}

function Findings({ findings }: { readonly findings: ArticleSummary['findings'] }) {
  const { t } = useTranslation('library');
  if (!findings) return <span className={styles.faint}>{t('unchecked')}</span>;
  const present = severities.toReversed().filter((severity) => findings[severity] > 0);
  if (present.length === 0) return <span className={styles.faint}>{t('noFindings')}</span>;
  return (
    <span className={styles.counts}>
      {present.map((severity) => (
        <SeverityMark key={severity} severity={severity} count={findings[severity]} />
      ))}
    </span>
  );
}
