import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../shared/model/term.ts';
import { type TermDraft, type TermList, toTermDraft } from '../bridge/term-list.ts';
import { download } from '../ui/download.ts';
import { useNotices } from '../ui/notices.tsx';
import { readBase64 } from './read-base64.ts';

/** Changes of the term base, each told when it is done and when it fails. */
export interface TermVerbs {
  save(draft: TermDraft): ReturnType<TermList['save']>;
  remove(term: Term): Promise<void>;
  /** The term removed last, while it can be brought back. */
  readonly removed: Term | null;
  bringBack(): Promise<void>;
  bringIn(file: File): Promise<void>;
  takeOut(): Promise<void>;
}

/** The verbs of the room over the project’s list; `onBack` hears of a term that was brought back. */
export function useTermVerbs(list: TermList, onBack: (id: string) => void): TermVerbs {
  const { t } = useTranslation('terms');
  const notices = useNotices();
  const [removed, setRemoved] = useState<Term | null>(null);
  const offer = useRef(() => {});
  const refusal = useRef(() => {});
  const restore = async (term: Term) => {
    offer.current();
    const saved = await list.save(toTermDraft(term));
    if (!saved.ok) return void notices.fail(saved.failure);
    setRemoved((known) => (known === term ? null : known));
    onBack(saved.value.id);
    notices.say(t('said.back', { term: term.source }));
  };
  return {
    save: (draft) => list.save(draft),
    removed,
    remove: async (term) => {
      const gone = await list.remove(term.id);
      if (!gone.ok) return void notices.fail(gone.failure);
      setRemoved(term);
      offer.current = notices.say(t('said.removed', { term: term.source }), {
        label: t('action.bringBack'),
        chord: 'Mod+Z',
        run: () => void restore(term),
      });
    },
    bringBack: async () => {
      if (removed) await restore(removed);
    },
    bringIn: async (file) => {
      const read = await readBase64(file);
      const brought = read.ok ? await list.bringIn(file.name, read.value) : read;
      // What was wrong with the table before says nothing about this one.
      refusal.current();
      if (brought.ok) notices.say(t('said.brought', { ...brought.value }));
      else refusal.current = notices.fail(brought.failure);
    },
    takeOut: async () => {
      const taken = await list.takeOut();
      if (!taken.ok) return void notices.fail(taken.failure);
      if (taken.value.kind === 'cancelled') return;
      if (taken.value.kind === 'download') download(taken.value);
      const name = taken.value.kind === 'download' ? taken.value.name : taken.value.path;
      notices.say(t('said.taken', { name }));
    },
  };
}
