import { useEffect, useRef } from 'react';
import type { Cursor } from './cursor.ts';

/**
 * Gives the keyboard to the sheet when a person moves in it, or closes the filter, while the focus is in the bar of the
 * window or nowhere: Enter then corrects the row and does not press the button that was used last.
 */
export function useMoveFocus({ segmentId, markId }: Cursor, isFiltering: boolean): void {
  const before = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing the filter counts as a move
  useEffect(() => {
    const isOpening = before.current === null;
    before.current = segmentId;
    const active = document.activeElement;
    if (isOpening || !(active === null || active === document.body || active.closest('header'))) return;
    document.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true });
  }, [segmentId, markId, isFiltering]);
}
