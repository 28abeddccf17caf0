import { useTranslation } from 'react-i18next';
import { useActions } from '../ui/actions.tsx';

interface LibraryVerbs {
  readonly isBringingIn: boolean;
  startPaste(): void;
  pickFiles(): void;
  showList(): void;
  /** Brings in the sample article; null while the project has articles of its own. */
  readonly addSample: (() => void) | null;
}

/** Registers bringing in an article. */
export function useLibraryActions({ isBringingIn, startPaste, pickFiles, showList, addSample }: LibraryVerbs): void {
  const { t } = useTranslation('library');
  const group = t('group');
  // The window's own way to the list leads to this room, which is here already.
  const back = {
    id: 'library.list',
    label: t('action.cancel'),
    keys: ['Alt+1'],
    group,
    isEnabled: true,
    run: showList,
  };
  useActions([
    ...(isBringingIn ? [back] : []),
    {
      id: 'library.paste',
      label: t('action.paste'),
      keys: ['N'],
      group,
      isEnabled: !isBringingIn,
      run: startPaste,
    },
    { id: 'library.files', label: t('action.files'), keys: ['O'], group, isEnabled: true, run: pickFiles },
    ...(addSample
      ? [
          {
            id: 'library.sample',
            label: t('empty.sample'),
            keys: ['S'],
            group,
            isEnabled: !isBringingIn,
            run: addSample,
          },
        ]
      : []),
  ]);
}
