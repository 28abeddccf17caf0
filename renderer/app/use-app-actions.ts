import { useTranslation } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import { type Action, useActions } from '../ui/actions.tsx';
import { nextPersonId } from './next-person.ts';
import { goTo } from './route.ts';
import { useHandOver, useProfileChange } from './use-hand-over.ts';

interface Openers {
  openPalette(): void;
  openKeySheet(): void;
}

/** Registers what can be done from every room. */
export function useAppActions(openers: Openers): void {
  const actions = [...useWays(openers), ...usePeopleActions(), ...useLookActions()];
  useActions(actions.map((action) => ({ ...action, isEverywhere: true })));
}

function useWays({ openPalette, openKeySheet }: Openers): Action[] {
  const { t } = useTranslation('app');
  const act = (id: string, label: string, keys: string[], run: () => void): Action => ({
    id: `app.${id}`,
    label,
    keys,
    group: t('group.app'),
    isEnabled: true,
    run,
  });
  return [
    act('palette', t('action.palette'), ['Mod+K'], openPalette),
    act('keys', t('action.keys'), ['?'], openKeySheet),
    act('library', t('action.library'), ['Alt+1'], () => goTo({ room: 'library' })),
    act('terms', t('action.terms'), ['Alt+2'], () => goTo({ room: 'terms' })),
    act('settings', t('action.settings'), ['Mod+,'], () => goTo({ room: 'settings' })),
  ];
}

function usePeopleActions(): Action[] {
  const { t } = useTranslation(['app', 'ui']);
  const { profile } = useHouseView();
  const handOver = useHandOver();
  const group = t('app:group.people');
  const next: Action = {
    id: 'people.next',
    label: t('app:action.nextPerson'),
    keys: ['Mod+Shift+P'],
    group,
    isEnabled: profile.people.length > 1,
    run: () => handOver(nextPersonId(profile.people, profile.currentId)),
  };
  const each = profile.people.map(
    ({ id, name, role }): Action => ({
      id: `people.${id}`,
      label: t('app:action.person', { name, role: t(`ui:role.${role}`) }),
      keys: [],
      group,
      isEnabled: id !== profile.currentId,
      run: () => handOver(id),
    }),
  );
  return [next, ...each];
}

function useLookActions(): Action[] {
  const { t } = useTranslation('app');
  const { profile } = useHouseView();
  const change = useProfileChange();
  const look = (id: string, label: string, isEnabled: boolean, run: () => void): Action => ({
    id: `look.${id}`,
    label,
    keys: [],
    group: t('group.look'),
    isEnabled,
    run,
  });
  return [
    look('light', t('action.light'), profile.theme !== 'light', () => change({ theme: 'light' })),
    look('dark', t('action.dark'), profile.theme !== 'dark', () => change({ theme: 'dark' })),
    look('system', t('action.systemTheme'), profile.theme !== 'system', () => change({ theme: 'system' })),
    look('korean', t('action.korean'), profile.language !== 'ko', () => change({ language: 'ko' })),
    look('english', t('action.english'), profile.language !== 'en', () => change({ language: 'en' })),
  ];
}
