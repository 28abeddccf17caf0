import { useEffect, useRef } from 'react';
import type { DeskMode } from './desk-mode.ts';

/**
 * Gives the keyboard back to the sheet when something begun is over and its form took the focus with it.
 *
 * A focus that a person has put elsewhere meanwhile stays there.
 */
export function useRefocus(mode: DeskMode): void {
  const before = useRef(mode.type);
  useEffect(() => {
    const was = before.current;
    before.current = mode.type;
    if (mode.type !== 'read' || was === 'read') return;
    const active = document.activeElement;
    if (active === null || active === document.body || !active.isConnected || active.closest('aside'))
      document.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true });
  }, [mode.type]);
}
