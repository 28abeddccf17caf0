import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionList } from './actions.tsx';
import { Kbd } from './kbd.tsx';
import { groupActions } from './key-sheet.tsx';
import styles from './palette.module.css';

/** The palette's store and its verbs; make one per window. */
export function usePalette() {
  return useState(createSpotlight)[0];
}

/** Finds an action that can be done now by typing part of its name. Lists exactly what is registered. */
export function Palette({ store }: { readonly store: ReturnType<typeof createSpotlight>[0] }) {
  const { t } = useTranslation('ui');
  const actions = useActionList();
  const groups = useMemo(
    () =>
      [...groupActions(actions.filter(({ isEnabled }) => isEnabled))].map(
        ([group, members]): SpotlightActionGroupData => ({
          group,
          actions: members.map(({ id, label, keys, run }) => ({
            id,
            label,
            // After the palette has given the focus back, so that what runs may move it.
            onClick: () => setTimeout(run, 0),
            rightSection: keys[0] ? <Kbd chord={keys[0]} /> : null,
          })),
        }),
      ),
    [actions],
  );
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder') }}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.32, blur: 0 }}
      lockScroll={false}
      classNames={{
        content: styles.content,
        search: styles.search,
        actionsGroup: styles.group,
        action: styles.action,
      }}
      scrollable
      maxHeight={420}
    />
  );
}
