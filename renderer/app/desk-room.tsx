import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

/** The desk brings the editor with it, so it is fetched when the first article is opened. */
const Desk = lazy(async () => ({ default: (await import('../desk/desk.tsx')).Desk }));

/** The desk with one article on it. */
export function DeskRoom({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslation('app');
  return (
    <Suspense fallback={<p className={styles.opening}>{t('opening')}</p>}>
      <Desk articleId={articleId} />
    </Suspense>
  );
}
