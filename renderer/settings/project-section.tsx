import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import { useHouse, useHouseView } from '../bridge/house.tsx';
import { Button } from '../ui/button.tsx';
import { FailureText } from '../ui/failure-text.tsx';
import { useNotices } from '../ui/notices.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './settings.module.css';

/** Opens another project and says which, or keeps what went wrong. */
function useOpenProject(): [Failure | null, (path: string | null, create: boolean) => void] {
  const { t } = useTranslation('settings');
  const house = useHouse();
  const notices = useNotices();
  const [failure, setFailure] = useState<Failure | null>(null);
  async function open(path: string | null, create: boolean): Promise<void> {
    const opened = await house.openProject(path, create);
    setFailure(opened.ok ? null : opened.failure);
    if (opened.ok && opened.value) notices.say(t('project.opened', { name: house.view().project.name }));
  }
  return [failure, (path, create) => void open(path, create)];
}

/** Which project file is open, and opening another; by the system's dialog where the host has one. */
export function ProjectSection() {
  const { t } = useTranslation('settings');
  const { app, project } = useHouseView();
  const [failure, open] = useOpenProject();
  return (
    <section className={styles.section} aria-labelledby="project-title">
      <h2 id="project-title">{t('project.title')}</h2>
      <p className={styles.explain}>{t('project.explain')}</p>
      <div className={styles.line}>
        <span>{t('project.file')}</span>
        <span className={styles.path}>{project.path}</span>
      </div>
      {app.hasDialogs ? (
        <div className={styles.acts}>
          <Button onClick={() => open(null, false)}>{t('project.open')}</Button>
          <Button onClick={() => open(null, true)}>{t('project.create')}</Button>
        </div>
      ) : (
        <PathForm onOpen={open} />
      )}
      {failure ? (
        <div className={styles.failure} role="alert" ref={(box) => box?.scrollIntoView({ block: 'nearest' })}>
          <SeverityMark severity="major" />
          <FailureText failure={failure} />
        </div>
      ) : null}
    </section>
  );
}

function PathForm({ onOpen }: { onOpen(path: string, create: boolean): void }) {
  const { t } = useTranslation('settings');
  const [path, setPath] = useState('');
  const isEmpty = path.trim() === '';
  return (
    <form
      className={styles.pathForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onOpen(path.trim(), false);
      }}
    >
      <label>
        {t('project.path')}
        <input
          className={styles.input}
          value={path}
          placeholder={t('project.pathHint')}
          spellCheck={false}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={isEmpty}>
        {t('project.openPath')}
      </Button>
      <Button disabled={isEmpty} onClick={() => onOpen(path.trim(), true)}>
        {t('project.createPath')}
      </Button>
    </form>
  );
}
