import type { TFunction } from 'i18next';
import { createSpanSteps } from './create-span-steps.ts';
import { createTextSteps } from './create-text-steps.ts';
import { createViewSteps } from './create-view-steps.ts';
import { reading } from './desk-mode.ts';
import { readNoteMode } from './read-note-mode.ts';
import { readTermStart } from './read-term-start.ts';
import type { Desk } from './use-desk.ts';

/** What begins, moves or ends something on the desk without changing the article. */
export type Steps = ReturnType<typeof createSteps>;

/** The steps over the desk as it stands; made anew at every drawing, they keep nothing. */
export function createSteps(desk: Desk, t: TFunction<'desk'>) {
  return {
    ...createSpanSteps(desk, t),
    ...createTextSteps(desk, t),
    ...createViewSteps(desk, t),
    read: () => desk.setMode(reading),
    note: () => desk.setMode(readNoteMode(desk)),
    takeTerm() {
      const start = readTermStart(desk);
      if (start) desk.setMode({ type: 'term', start });
    },
  };
}
