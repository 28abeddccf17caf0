import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { AlignSheet } from '../alignment/align-sheet.tsx';
import type { Steps } from '../create-steps.ts';
import type { Verbs } from '../create-verbs.ts';
import styles from '../desk.module.css';
import { FailureBar } from '../failure-bar.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { FoldedBar } from '../folded-bar.tsx';
import { nameCheck } from '../name-check.ts';
import { countFolded } from '../read-folded.ts';
import { hasFilter, noFilter } from '../row-filter.ts';
import type { Desk } from '../use-desk.ts';
import { RowBelow } from './row-below.tsx';
import { RowEditor } from './row-editor.tsx';
import { Sheet, type SheetVerbs } from './sheet.tsx';

/** What the desk hands to its parts. */
export interface DeskHands {
  readonly desk: Desk;
  readonly steps: Steps;
  readonly verbs: Verbs;
}

/** The sheet with what stands over it: the filter, a hint while words are chosen, a word where nothing is to be shown. */
export function DeskSheet({ desk, steps, verbs }: DeskHands) {
  const { view, sheet, cursor, mode, row } = desk;
  const picked = usePicked(desk);
  const sheetVerbs = useSheetVerbs({ desk, steps, verbs });
  return (
    <div className={styles.middle}>
      {desk.isFiltering || hasFilter(desk.filter) ? <Filter desk={desk} steps={steps} /> : null}
      <FoldedBar desk={desk} onKeep={(standing) => void verbs.keepCheck(standing)} />
      <SpanHint desk={desk} />
      {view.failure ? <FailureBar failure={view.failure} onDismiss={desk.session.dismissFailure} /> : null}
      {sheet.lines.length === 0 ? (
        <NothingShown desk={desk} />
      ) : mode.type === 'align' ? (
        <AlignSheet desk={desk} />
      ) : (
        <Sheet
          content={sheet}
          documents={view.article.content.documents}
          cursor={cursor}
          compare={desk.compare}
          openNoise={desk.openNoise}
          picked={picked}
          instead={
            mode.type === 'edit' && row?.key === mode.segmentId ? (
              <RowEditor key={mode.segmentId} desk={desk} row={row} mode={mode} steps={steps} verbs={verbs} />
            ) : null
          }
          below={(segmentId) => <RowBelow desk={desk} steps={steps} segmentId={segmentId} />}
          verbs={sheetVerbs}
        />
      )}
    </div>
  );
}

/** Verbs that stay the same objects, so that rows whose text did not change are not drawn again. */
function useSheetVerbs(hands: DeskHands): SheetVerbs {
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });
  return useMemo(
    () => ({
      select: (segmentId, markId) => {
        const { desk } = latest.current;
        if (!desk.move({ type: 'select', segmentId, markId }) && desk.mode.type === 'span') latest.current.steps.read();
      },
      pick: (segmentId, picked) => latest.current.steps.pick(segmentId, picked),
      toggleNoise: (key) => latest.current.steps.toggleNoise(key),
      useAsText: (pieceId) => void latest.current.verbs.toText(pieceId, 'paragraph'),
      changeCompare: () => latest.current.steps.changeCompare(),
    }),
    [],
  );
}

/** What is drawn as picked: the browser shows a selection of its own until a form takes the focus from it. */
function usePicked({ mode, cursor }: Desk) {
  return useMemo(() => {
    if (mode.type === 'span' && mode.by === 'keys' && mode.segmentId === cursor.segmentId)
      return { side: mode.side, span: mode.span };
    if (mode.type === 'annotate' && mode.start.segmentId === cursor.segmentId)
      return { side: mode.start.side, span: mode.start.span };
    return null;
  }, [mode, cursor.segmentId]);
}

function Filter({ desk, steps }: Omit<DeskHands, 'verbs'>) {
  const language = useLanguage();
  const checks = [...new Set(desk.findings.map(({ check }) => check))]
    .map((check) => [check, nameCheck(check)[language]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <FilterBar
      filter={desk.filter}
      checks={checks}
      hidden={desk.sheet.hidden}
      folded={desk.isUnfolded ? 0 : countFolded(desk.folded)}
      hasFocus={desk.isFiltering}
      onChange={desk.setFilter}
      onClose={steps.toggleFilter}
    />
  );
}

function SpanHint({ desk: { mode } }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  if (mode.type !== 'span') return null;
  return (
    <p className={styles.spanHint}>
      <b>{t(mode.side === 'source' ? 'span.source' : 'span.target')}</b> · {t('span.hint')}
    </p>
  );
}

function NothingShown({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const isFiltered = hasFilter(desk.filter);
  return (
    <div className={styles.blank}>
      <h2>{t(isFiltered ? 'filter.emptyTitle' : 'empty.title')}</h2>
      <p>{t(isFiltered ? 'filter.emptyHint' : 'empty.hint')}</p>
      {isFiltered ? <Button onClick={() => desk.setFilter(noFilter)}>{t('filter.clear')}</Button> : null}
    </div>
  );
}
