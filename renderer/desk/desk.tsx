import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import { type ArticleSession, createArticleSession } from '../bridge/article-session.ts';
import { useClient, useHouseView } from '../bridge/house.tsx';
import { FailureText } from '../ui/failure-text.tsx';
import styles from './desk.module.css';
import { DeskTable } from './desk-table.tsx';
import { useArticle } from './use-article.ts';

/** The review desk with one article on it. */
export function Desk({ articleId }: { readonly articleId: string }) {
  const client = useClient();
  const [session, setSession] = useState<ArticleSession | null>(null);
  useEffect(() => {
    const opened = createArticleSession(client, articleId);
    setSession(opened);
    return () => opened.dispose();
  }, [client, articleId]);
  return session ? <OpenDesk key={articleId} session={session} /> : <Opening />;
}

/** Waits until the host has said what the article holds. */
function OpenDesk({ session }: { readonly session: ArticleSession }) {
  const { profile } = useHouseView();
  const { article, failure } = useArticle(session);
  return article.version === 0 ? <Opening failure={failure} /> : <DeskTable session={session} profile={profile} />;
}

function Opening({ failure = null }: { readonly failure?: Failure | null }) {
  const { t } = useTranslation('desk');
  return (
    <div role="status" className={styles.blank}>
      {failure ? <FailureText failure={failure} /> : <p>{t('loading')}</p>}
    </div>
  );
}
