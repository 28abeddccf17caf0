// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import sheet from '../sheet/sheet.module.css';
import type { Desk } from '../use-desk.ts';
import { placeCaret } from './align-caret.ts';
import { AlignRow } from './align-row.tsx';
import styles from './alignment.module.css';
import { readAlignCaret, readTexts } from './read-align-caret.ts';
import { showCaret } from './use-align-actions.ts';

/** The two texts while the alignment is being fixed: nothing can be typed, rows can be cut and joined. */
export function AlignSheet({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const { rows } = desk.sheet;
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const index = desk.row ? rows.indexOf(desk.row) : -1;
  const caret = readAlignCaret(desk);
  // What began it, a button or a command, has gone: the keys are for the rows now.
  useEffect(() => scroll.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (index >= 0) list.current?.scrollToIndex(index, { align: 'nearest' });
  }, [index]);
  return (
    <div role="table" aria-label={t('align.title')} aria-rowcount={rows.length} className={sheet.sheet}>
      <AlignHeads />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroll} role="rowgroup" tabIndex={0} className={sheet.scroller} data-sheet>
        <Virtualizer ref={list} scrollRef={scroll} data={rows} keepMounted={index < 0 ? [] : [index]} itemSize={110}>
          {(row) => (
            <AlignRow
              key={row.key}
              row={row}
              texts={readTexts(desk.view, row)}
              caret={row === desk.row ? caret : null}
              onSelect={(segmentId) => desk.move({ type: 'select', segmentId, markId: null })}
              onPlace={(side, word) => caret && showCaret(desk, placeCaret(caret, side, word), t)}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  );
}

function AlignHeads() {
  const { t } = useTranslation('desk');
  return (
    <div role="rowgroup">
      <div role="row" className={`${sheet.heads} ${styles.row}`}>
        <div role="columnheader">
          <VisuallyHidden>{t('align.column')}</VisuallyHidden>
        </div>
        <div role="columnheader">{t('columns.source')}</div>
        <div role="columnheader">{t('columns.target')}</div>
      </div>
    </div>
  );
}
