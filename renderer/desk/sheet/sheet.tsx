// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { SourceDocument } from '../../../shared/model/piece.ts';
import type { Cursor } from '../cursor.ts';
import type { SheetContent } from '../sheet-lines.ts';
import type { CompareMode } from '../use-desk.ts';
import { NoiseLine } from './noise-line.tsx';
import type { SelectedWords } from './read-selection.ts';
import styles from './sheet.module.css';
import { SheetHeads } from './sheet-heads.tsx';
import { type PickedWords, SheetRow } from './sheet-row.tsx';

/** Verbs of the sheet; all of them stay the same between drawings, so that rows are drawn again only when they change. */
export interface SheetVerbs {
  select(segmentId: string, markId: string | null): void;
  pick(segmentId: string, picked: SelectedWords): void;
  toggleNoise(key: string): void;
  useAsText(pieceId: string): void;
  changeCompare(): void;
}

interface SheetProps {
  readonly content: SheetContent;
  readonly documents: readonly SourceDocument[];
  readonly cursor: Cursor;
  readonly compare: CompareMode;
  readonly openNoise: ReadonlySet<string>;
  readonly picked: PickedWords | null;
  readonly instead: ReactNode;
  /** What stands under the English of a row. */
  below(segmentId: string): ReactNode;
  readonly verbs: SheetVerbs;
}

/** The two texts side by side, one row a segment; only what is near the eye is in the page. */
export function Sheet({ content, documents, cursor, compare, openNoise, picked, instead, below, verbs }: SheetProps) {
  const { t } = useTranslation('desk');
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const lineIndex = content.lines.findIndex(({ key }) => key === cursor.segmentId);
  useKeepInView(scroll, list, lineIndex, cursor, instead !== null);
  return (
    <div role="table" aria-label={t('title')} aria-rowcount={content.lines.length} className={styles.sheet}>
      <SheetHeads compare={compare} onCompare={verbs.changeCompare} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroll} role="rowgroup" tabIndex={0} className={styles.scroller} data-sheet>
        <Virtualizer
          ref={list}
          scrollRef={scroll}
          data={content.lines}
          keepMounted={lineIndex < 0 ? [] : [lineIndex]}
          itemSize={110}
        >
          {(line) =>
            line.kind === 'noise' ? (
              <NoiseLine
                key={line.key}
                line={line}
                documents={documents}
                isOpen={openNoise.has(line.key)}
                onToggle={verbs.toggleNoise}
                onUseAsText={verbs.useAsText}
              />
            ) : (
              <SheetRow
                key={line.key}
                row={line}
                documents={documents}
                compare={compare}
                isNow={line.key === cursor.segmentId}
                markId={line.key === cursor.segmentId && !picked ? cursor.markId : null}
                picked={line.key === cursor.segmentId ? picked : null}
                instead={line.key === cursor.segmentId ? instead : null}
                below={below(line.key)}
                onSelect={verbs.select}
                onPick={verbs.pick}
              />
            )
          }
        </Virtualizer>
      </div>
    </div>
  );
}

/** Brings the row, and in a row taller than the sheet the mark, into view whenever the cursor moves. */
function useKeepInView(
  scroll: React.RefObject<HTMLDivElement | null>,
  list: React.RefObject<VirtualizerHandle | null>,
  lineIndex: number,
  { segmentId, markId }: Cursor,
  hasEditor: boolean,
) {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that come and go elsewhere must not scroll the sheet
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (segmentId === null || lineIndex < 0) return;
    list.current?.scrollToIndex(lineIndex, { align: 'nearest' });
    const frame = requestAnimationFrame(() => {
      const sheet = scroll.current;
      const mark =
        sheet?.querySelector('[data-editor], [data-side="target"] [data-now]') ?? sheet?.querySelector('[data-now]');
      if (!sheet || !mark) return;
      const [box, frame] = [mark.getBoundingClientRect(), sheet.getBoundingClientRect()];
      if (box.top < frame.top || box.bottom > frame.bottom) mark.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [segmentId, markId, hasEditor]);
}
