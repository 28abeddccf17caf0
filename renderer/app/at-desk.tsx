import { Menu, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCurrentPerson, useHouseView } from '../bridge/house.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { PersonFace } from '../ui/person-face.tsx';
import styles from './at-desk.module.css';
import { nextPersonId } from './next-person.ts';
import { goTo } from './route.ts';
import { useHandOver } from './use-hand-over.ts';

/** Who is at the desk, at the end of the bar; choosing another hands the desk over. */
export function AtDesk() {
  const { t } = useTranslation(['app', 'ui']);
  const { profile } = useHouseView();
  const person = useCurrentPerson();
  const handOver = useHandOver();
  const role = t(`ui:role.${person.role}`);
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={290}
      classNames={{ dropdown: styles.menu, item: styles.item, label: styles.label }}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button type="button" className={styles.who}>
          <PersonFace name={person.name} />
          <VisuallyHidden>{t('atDesk', { name: person.name })} </VisuallyHidden>
          <span>{role}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('atDeskMenu')}</Menu.Label>
        {profile.people.map(({ id, name, role: theirs }) => (
          <Menu.Item
            key={id}
            leftSection={<PersonFace name={name} />}
            rightSection={<span className={styles.role}>{t(`ui:role.${theirs}`)}</span>}
            aria-current={id === person.id}
            onClick={() => handOver(id)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => handOver(nextPersonId(profile.people, person.id))}
          rightSection={<Kbd chord="Mod+Shift+P" />}
        >
          {t('nextPerson')}
        </Menu.Item>
        <Menu.Item onClick={() => goTo({ room: 'settings' })}>{t('managePeople')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
