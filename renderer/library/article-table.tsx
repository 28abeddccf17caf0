import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { useActions } from '../ui/actions.tsx';
import { ArticleRow } from './article-row.tsx';
import styles from './library.module.css';

interface ArticleTableProps {
  readonly articles: readonly ArticleSummary[];
  hrefOf(articleId: string): string;
}

/** The place in the list that has the focus, or -1. */
function readFocusedIndex(): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-article-index]');
  return row ? Number(row.dataset.articleIndex) : -1;
}

/** The articles, one row each; only what is on screen is drawn. */
export function ArticleTable({ articles, hrefOf }: ArticleTableProps) {
  const { t } = useTranslation('library');
  const list = useRef<VListHandle>(null);

  function focusRow(index: number): void {
    const wanted = Math.max(0, Math.min(articles.length - 1, index));
    list.current?.scrollToIndex(wanted, { align: 'nearest' });
    const focus = () => document.querySelector<HTMLElement>(`[data-article-index="${wanted}"]`)?.focus();
    focus();
    // A row outside the view is drawn after the list has scrolled to it.
    requestAnimationFrame(() => requestAnimationFrame(focus));
  }
  const group = t('group');
  const way = (id: 'next' | 'previous' | 'first' | 'last', keys: string[], run: () => void) => ({
    id: `library.${id}`,
    label: t(`action.${id}`),
    keys,
    group,
    isEnabled: articles.length > 0,
    run,
  });
  useActions([
    way('next', ['J', 'ArrowDown'], () => focusRow(readFocusedIndex() + 1)),
    way('previous', ['K', 'ArrowUp'], () => focusRow(readFocusedIndex() - 1)),
    way('first', ['Home'], () => focusRow(0)),
    way('last', ['End'], () => focusRow(articles.length - 1)),
  ]);
  return (
    <section className={styles.table} aria-label={t('list')}>
      <div className={styles.heads} aria-hidden="true">
        <div>{t('column.article')}</div>
        <div>{t('column.findings')}</div>
        <div>{t('column.progress')}</div>
        <div>{t('column.changed')}</div>
      </div>
      <VList ref={list} className={styles.rows} data={articles}>
        {(article, index) => <ArticleRow key={article.id} article={article} index={index} href={hrefOf(article.id)} />}
      </VList>
    </section>
  );
}
