import { useTranslation } from 'react-i18next';
import { useActions } from '../ui/actions.tsx';

interface LibraryVerbs {
  readonly isBringingIn: boolean;
  startPaste(): void;
  pickFiles(): void;
}

/** Registers bringing in an article. */
export function useLibraryActions({ isBringingIn, startPaste, pickFiles }: LibraryVerbs): void {
  const { t } = useTranslation('library');
  const group = t('group');
  useActions([
    {
      id: 'library.paste',
      label: t('action.paste'),
      keys: ['N'],
      group,
      isEnabled: !isBringingIn,
      run: startPaste,
    },
    { id: 'library.files', label: t('action.files'), keys: ['O'], group, isEnabled: true, run: pickFiles },
  ]);
}
