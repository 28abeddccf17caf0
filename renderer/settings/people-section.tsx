import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Person, roles } from '../../shared/model/person.ts';
import { useHouseView } from '../bridge/house.tsx';
import { Button } from '../ui/button.tsx';
import { useNotices } from '../ui/notices.tsx';
import styles from './settings.module.css';
import { useProfileSetting } from './use-setting.ts';

/** The people of this machine and who is at the desk. */
export function PeopleSection() {
  const { t } = useTranslation('settings');
  const { people, currentId } = useHouseView().profile;
  const change = useProfileSetting();
  const add = () =>
    change({ people: [...people, { id: crypto.randomUUID(), name: t('people.newName'), role: 'translator' }] });
  return (
    <section className={styles.section} aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <p className={styles.explain}>{t('people.explain')}</p>
      <table className={styles.people}>
        <thead>
          <tr>
            <th scope="col">{t('people.atDesk')}</th>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.role')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonLine
              key={person.id}
              person={person}
              isCurrent={person.id === currentId}
              isOnly={people.length === 1}
              onChoose={() => change({ currentId: person.id })}
              onChange={(next) => change({ people: people.map((other) => (other.id === next.id ? next : other)) })}
              onRemove={() => change({ people: people.filter(({ id }) => id !== person.id) })}
            />
          ))}
        </tbody>
      </table>
      <Button onClick={add}>{t('people.add')}</Button>
    </section>
  );
}

interface PersonLineProps {
  readonly person: Person;
  readonly isCurrent: boolean;
  readonly isOnly: boolean;
  onChoose(): void;
  onChange(person: Person): void;
  onRemove(): void;
}

function PersonLine({ person, isCurrent, isOnly, onChoose, onChange, onRemove }: PersonLineProps) {
  const { t } = useTranslation(['settings', 'ui']);
  const { name } = person;
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="at-desk"
          className={styles.radio}
          checked={isCurrent}
          onChange={onChoose}
          aria-label={t('people.choose', { name })}
        />
      </td>
      <td>
        <NameField name={name} onChange={(next) => onChange({ ...person, name: next })} />
      </td>
      <td>
        <select
          className={styles.input}
          value={person.role}
          aria-label={t('people.roleOf', { name })}
          onChange={({ currentTarget }) => {
            const role = roles.find((known) => known === currentTarget.value);
            if (role) onChange({ ...person, role });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`ui:role.${role}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {isCurrent || isOnly ? null : (
          <Button look="text" onClick={onRemove} aria-label={t('people.removeOf', { name })}>
            {t('people.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}

interface NameFieldProps {
  readonly name: string;
  onChange(name: string): void;
}

/** A name, kept when the field is left; an empty one is refused. */
function NameField({ name, onChange }: NameFieldProps) {
  const { t } = useTranslation('settings');
  const notices = useNotices();
  const [typed, setTyped] = useState(name);
  function keep(): void {
    const next = typed.trim();
    if (next === name || next === '') setTyped(name);
    else onChange(next);
    if (next === '') notices.say(t('people.nameMissing'));
  }
  return (
    <input
      className={styles.input}
      value={typed}
      maxLength={100}
      aria-label={t('people.nameOf', { name })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}
