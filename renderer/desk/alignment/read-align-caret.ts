import { readSide } from '../row-text.ts';
import type { SheetRow } from '../sheet-lines.ts';
import type { Desk } from '../use-desk.ts';
import { type AlignCaret, type SideTexts, settleCaret } from './align-caret.ts';

/** The caret in the row one is in, or null while the alignment is not being fixed. */
export function readAlignCaret({ mode, row, view }: Desk): AlignCaret | null {
  return mode.type === 'align' && row ? settleCaret(mode.caret, readTexts(view, row)) : null;
}

/** The two texts of a row. */
export function readTexts({ article }: Desk['view'], { segment }: SheetRow): SideTexts {
  return { source: readSide(article, segment, 'source'), target: segment.target };
}
