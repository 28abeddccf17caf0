// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { VisuallyHidden } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import sheet from '../sheet/sheet.module.css';
import type { SheetRow } from '../sheet-lines.ts';
import type { AlignCaret, Side, SideTexts } from './align-caret.ts';
import { AlignScore } from './align-score.tsx';
import { AlignText } from './align-text.tsx';
import styles from './alignment.module.css';

interface AlignRowProps {
  readonly row: SheetRow;
  readonly texts: SideTexts;
  /** The caret where one is in this row. */
  readonly caret: AlignCaret | null;
  onSelect(segmentId: string): void;
  onPlace(side: Side, word: number): void;
}

const sides = ['source', 'target'] as const;

/** One segment while the alignment is being fixed: its number, how sure it is, its two texts. */
export function AlignRow({ row, texts, caret, onSelect, onPlace }: AlignRowProps) {
  const { t } = useTranslation('desk');
  const { id, score } = row.segment;
  const click = (event: MouseEvent<HTMLElement>) => {
    const place = caret && readClicked(event.target);
    if (place) onPlace(place.side, place.word);
    else onSelect(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by the arrows, heard by the window
    <div
      role="row"
      tabIndex={-1}
      aria-current={caret !== null || undefined}
      data-segment={id}
      className={[sheet.row, styles.row, caret && sheet.now].filter(Boolean).join(' ')}
      onClick={click}
    >
      <div className={sheet.gutter} role="rowheader">
        <span aria-hidden="true">{row.number}</span>
        <VisuallyHidden>{t('row.label', { number: row.number })}</VisuallyHidden>
        {texts.source || texts.target ? <AlignScore score={score} /> : null}
      </div>
      {sides.map((side) => (
        <div key={side} role="cell" className={sheet[side]} data-side={side}>
          <AlignText
            side={side}
            text={texts[side]}
            caret={caret?.words[side] ?? null}
            isActive={caret?.side === side}
          />
        </div>
      ))}
    </div>
  );
}

function readClicked(target: EventTarget): { readonly side: Side; readonly word: number } | null {
  if (!(target instanceof Element)) return null;
  const word = target.closest<HTMLElement>('[data-word]')?.dataset.word;
  const side = sides.find((name) => target.closest(`[data-side="${name}"]`));
  return word !== undefined && side ? { side, word: Number(word) } : null;
}
