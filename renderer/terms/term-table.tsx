import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VList, type VListHandle } from 'virtua';
import type { Term } from '../../shared/model/term.ts';
import { useActions } from '../ui/actions.tsx';
import { TermRow } from './term-row.tsx';
import styles from './terms.module.css';

interface TermTableProps {
  readonly terms: readonly Term[];
  /** What is said where no term is left to list. */
  readonly nothing: string;
  readonly isReadOnly: boolean;
  /** The term that is to have the focus once it is listed, or null. */
  readonly focusId: string | null;
  onFocused(): void;
  onEdit(term: Term): void;
  /** Asks for a term to be removed; its neighbour has the focus then. */
  onRemove(term: Term, neighbour: Term | null): void;
}

/** The place in the list that has the focus, or -1. */
function readFocusedIndex(): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-term-index]');
  return row ? Number(row.dataset.termIndex) : -1;
}

/** The terms, one row each; only what is on screen is drawn. */
export function TermTable({ terms, nothing, isReadOnly, focusId, onFocused, onEdit, onRemove }: TermTableProps) {
  const { t } = useTranslation('terms');
  const list = useRef<VListHandle>(null);
  const focusRow = (index: number) => {
    const wanted = Math.max(0, Math.min(terms.length - 1, index));
    list.current?.scrollToIndex(wanted, { align: 'nearest' });
    const focus = () => document.querySelector<HTMLElement>(`[data-term-index="${wanted}"]`)?.focus();
    focus();
    // A row outside the view is drawn after the list has scrolled to it.
    requestAnimationFrame(() => requestAnimationFrame(focus));
  };
  const wanted = terms.findIndex(({ id }) => id === focusId);
  useEffect(() => {
    if (wanted < 0) return;
    focusRow(wanted);
    onFocused();
  });
  const remove = () => {
    const index = readFocusedIndex();
    const term = terms[index];
    if (term) onRemove(term, terms[index + 1] ?? terms[index - 1] ?? null);
  };
  const act = (id: 'next' | 'previous' | 'first' | 'last' | 'remove', keys: string[], run: () => void) => ({
    id: `terms.${id}`,
    label: t(`action.${id}`),
    keys,
    group: t('group'),
    isEnabled: terms.length > 0 && (id !== 'remove' || !isReadOnly),
    run,
  });
  useActions([
    act('next', ['J', 'ArrowDown'], () => focusRow(readFocusedIndex() + 1)),
    act('previous', ['K', 'ArrowUp'], () => focusRow(readFocusedIndex() - 1)),
    act('first', ['Home'], () => focusRow(0)),
    act('last', ['End'], () => focusRow(terms.length - 1)),
    act('remove', ['Delete'], remove),
  ]);
  return (
    <section className={styles.table} aria-label={t('list')}>
      <div className={styles.heads} aria-hidden="true">
        <div>{t('column.source')}</div>
        <div>{t('column.wanted')}</div>
        <div>{t('column.forbidden')}</div>
        <div className={styles.note}>{t('column.note')}</div>
      </div>
      {terms.length === 0 ? <p className={styles.waiting}>{nothing}</p> : null}
      <VList ref={list} className={styles.rows} data={terms}>
        {(term, index) => (
          <TermRow key={term.id} term={term} index={index} isReadOnly={isReadOnly} onEdit={() => onEdit(term)} />
        )}
      </VList>
    </section>
  );
}
