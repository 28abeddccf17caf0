import { useTranslation } from 'react-i18next';
import type { TermDraft } from '../bridge/term-list.ts';
import { useTermList } from '../bridge/use-terms.ts';
import { TermDialog } from '../ui/term-dialog.tsx';
import type { Desk } from './use-desk.ts';

interface TakeTermProps {
  readonly desk: Desk;
  readonly start: TermDraft;
  onClose(): void;
}

/** Words of the article on their way into the term base; the article is checked again when they are there. */
export function TakeTerm({ desk, start, onClose }: TakeTermProps) {
  const { t } = useTranslation('desk');
  const list = useTermList();
  return (
    <TermDialog
      start={start}
      onClose={onClose}
      onSave={async (draft) => {
        const saved = await list.save(draft);
        if (!saved.ok) return saved;
        desk.say(t('said.term', { term: saved.value.source }));
        onClose();
        return saved;
      }}
    />
  );
}
