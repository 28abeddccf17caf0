import type { Steps } from '../create-steps.ts';
import { DraftOffer } from '../editor/draft-offer.tsx';
import { findDraft, hasChangedSince } from '../row-text.ts';
import type { Desk } from '../use-desk.ts';

interface RowBelowProps {
  readonly desk: Desk;
  readonly steps: Steps;
  readonly segmentId: string;
}

/** What stands under the English of a row: the offer of text that was being typed. */
export function RowBelow({ desk, steps, segmentId }: RowBelowProps) {
  const { view, mode, cursor } = desk;
  const segment = view.article.content.segments.find(({ id }) => id === segmentId);
  const draft = segment && findDraft(desk.drafts, segment);
  if (!segment || !draft || (mode.type === 'edit' && mode.segmentId === segmentId)) return null;
  return (
    <DraftOffer
      draft={draft}
      target={segment.target}
      isOlder={hasChangedSince(view.article, segmentId, draft.basedOnVersion)}
      isNow={cursor.segmentId === segmentId}
      isCompared={desk.comparedDraft === segmentId}
      onCompare={() => desk.setComparedDraft(desk.comparedDraft === segmentId ? null : segmentId)}
      onRestore={() => steps.restoreDraft(segmentId, segment.target, draft.text)}
      onDiscard={() => desk.keepDraft(segmentId, null)}
    />
  );
}
