// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { type MouseEvent, memo, type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readSlices } from '../../../shared/model/article.ts';
import type { SourceDocument } from '../../../shared/model/piece.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { createMarkWords } from '../create-mark-words.ts';
import { cutRuns, type TextMark } from '../mark-runs.ts';
import { type RowMark, readMarkSeverity, readRowMarks, readTextMarks } from '../row-marks.ts';
import type { SheetRow as Row } from '../sheet-lines.ts';
import type { CompareMode } from '../use-desk.ts';
import { MarkedText } from './marked-text.tsx';
import { readTargetRuns, trimMarks } from './read-row-runs.ts';
import { readSelectedWords, type SelectedWords } from './read-selection.ts';
import { RowGutter } from './row-gutter.tsx';
import { RowMeta } from './row-meta.tsx';
import styles from './sheet.module.css';
import { Thread } from './thread.tsx';

/** Words picked in a row, not yet annotated. */
export type PickedWords = SelectedWords;

interface SheetRowProps {
  readonly row: Row;
  readonly documents: readonly SourceDocument[];
  readonly compare: CompareMode;
  readonly isNow: boolean;
  /** The selected mark when it is in this row. */
  readonly markId: string | null;
  readonly picked: PickedWords | null;
  /** What stands in place of the English, such as its editor. */
  readonly instead: ReactNode;
  /** What stands under the English, such as the offer of a draft. */
  readonly below: ReactNode;
  onSelect(segmentId: string, markId: string | null): void;
  onPick(segmentId: string, picked: SelectedWords): void;
}

/** One segment: its number and verdict, its Korean, its English. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, documents, isNow, markId, instead, below, onSelect, onPick } = props;
  const { segment } = row;
  const element = useRef<HTMLDivElement>(null);
  const { source, target, mark } = useRowText(props);
  const click = (event: MouseEvent<HTMLElement>) => {
    const picked = element.current && readSelectedWords(window.getSelection(), element.current);
    if (picked) onPick(segment.id, picked);
    else if (!isOwnControl(event.target)) onSelect(segment.id, readClickedMark(event.target, markId));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by J, K and the arrows, heard by the window
    <div
      ref={element}
      role="row"
      tabIndex={-1}
      aria-current={isNow || undefined}
      data-segment={segment.id}
      className={[styles.row, styles[segment.role], isNow && styles.now].filter(Boolean).join(' ')}
      onClick={click}
    >
      <RowGutter row={row} />
      <div role="cell" className={styles.source} data-side="source">
        {source}
      </div>
      <div role="cell" className={styles.target} data-side="target">
        {instead ?? target}
        {instead ? null : <RowMeta segment={segment} documents={documents} />}
        {below}
      </div>
      {mark && !instead ? <Thread row={element} severity={readMarkSeverity(mark)} changed={target} /> : null}
    </div>
  );
});

function useRowText({ row, documents, compare, markId, picked }: SheetRowProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { segment } = row;
  return useMemo(() => {
    const korean = readSlices(documents, segment.source);
    const machine = readSlices(documents, segment.machine);
    const marks = readRowMarks(row);
    const words = createMarkWords(t, language, korean);
    const drawn = (side: 'source' | 'target', text: string) => [
      ...trimMarks(text, readTextMarks(marks, side, markId, words)),
      ...(picked?.side === side ? [toPickedMark(picked)] : []),
    ];
    const sourceRuns = cutRuns(korean, drawn('source', korean));
    const targetRuns = readTargetRuns(
      segment.target,
      machine,
      segment.verdict,
      compare,
      drawn('target', segment.target),
    );
    const isDrawn = segment.target !== '' || targetRuns.some(({ kind }) => kind !== 'words');
    return {
      mark: marks.find(({ id }) => id === markId) ?? (null as RowMark | null),
      source: korean ? (
        <p lang="ko" data-text>
          <MarkedText text={korean} runs={sourceRuns} selectedId={markId} />
        </p>
      ) : (
        <p className={styles.empty}>{t('row.noSource')}</p>
      ),
      target: (
        <>
          {segment.target ? null : (
            <p className={styles.empty}>
              {t('row.noTarget')} · {t('row.addTarget')}
            </p>
          )}
          {isDrawn ? (
            <p lang="en" data-text>
              <MarkedText text={segment.target} runs={targetRuns} selectedId={markId} />
            </p>
          ) : null}
        </>
      ),
    };
  }, [row, segment, documents, compare, markId, picked, t, language]);
}

function toPickedMark({ span }: PickedWords): TextMark {
  return { id: 'picked', kind: 'picked', span, severity: 'neutral', label: '', missing: '' };
}

function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, textarea, input, [contenteditable="true"]') !== null;
}

/** The mark under the mouse; where several lie over each other, every click takes the next one. */
function readClickedMark(target: EventTarget, markId: string | null): string | null {
  if (!(target instanceof Element)) return null;
  const ids = target.closest<HTMLElement>('[data-marks]')?.dataset.marks?.split('\n') ?? [];
  return ids[(ids.indexOf(markId ?? '') + 1) % Math.max(1, ids.length)] || null;
}
