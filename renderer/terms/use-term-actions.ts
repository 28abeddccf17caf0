import { useTranslation } from 'react-i18next';
import { useActions } from '../ui/actions.tsx';
import type { TermVerbs } from './use-term-verbs.ts';

interface Hands {
  readonly isReadOnly: boolean;
  readonly isEmpty: boolean;
  readonly verbs: Pick<TermVerbs, 'removed' | 'bringBack' | 'takeOut'>;
  add(): void;
  pickFile(): void;
  search(): void;
}

/** Registers what can be done in the room besides moving through the list. */
export function useTermActions({ isReadOnly, isEmpty, verbs, add, pickFile, search }: Hands): void {
  const { t } = useTranslation('terms');
  type Name = 'new' | 'search' | 'bringIn' | 'takeOut' | 'bringBack';
  const act = (name: Name, keys: string[], isEnabled: boolean, run: () => unknown) => ({
    id: `terms.${name}`,
    label: t(`action.${name}`),
    keys,
    group: t('group'),
    isEnabled,
    run: () => void run(),
  });
  useActions([
    act('new', ['N'], !isReadOnly, add),
    act('search', ['/'], !isEmpty, search),
    act('bringIn', ['O'], !isReadOnly, pickFile),
    act('takeOut', ['E'], !isEmpty, verbs.takeOut),
    act('bringBack', ['Mod+Z'], verbs.removed !== null, verbs.bringBack),
  ]);
}
