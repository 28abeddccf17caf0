import type { TFunction } from 'i18next';
import { reading } from './desk-mode.ts';
import { findDraft } from './row-text.ts';
import type { Desk } from './use-desk.ts';

/** Beginning and leaving the typing of English, and what becomes of text that was not recorded. */
export function createTextSteps(desk: Desk, t: TFunction<'desk'>) {
  const { row, setMode } = desk;
  return {
    /** Opens the editor, with the draft of the row where there is one. */
    edit() {
      if (!row) return;
      const { id, target } = row.segment;
      const draft = findDraft(desk.drafts, row.segment);
      setMode({ type: 'edit', segmentId: id, before: target, text: draft?.text ?? target });
    },
    restoreDraft(segmentId: string, before: string, text: string) {
      desk.move({ type: 'select', segmentId, markId: null });
      setMode({ type: 'edit', segmentId, before, text });
    },
    /** Shows how the unfinished text of the row differs from its English, or hides it again. */
    compareDraft() {
      const id = row?.segment.id ?? null;
      desk.setComparedDraft(desk.comparedDraft === id ? null : id);
    },
    discardDraft() {
      if (!row) return;
      desk.keepDraft(row.segment.id, null);
      desk.say(t('said.draftGone'));
    },
    /** Leaves the editor; what was typed stays as a draft, and nothing is kept where nothing was changed. */
    leaveEditor(segmentId: string, before: string, text: string) {
      desk.keepDraft(segmentId, text === before ? null : text);
      if (text !== before) desk.say(t('said.draftKept'));
      setMode(reading);
    },
  };
}
