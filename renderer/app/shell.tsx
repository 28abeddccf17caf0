import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionState, useHouseView } from '../bridge/house.tsx';
import { Button } from '../ui/button.tsx';
import { FailureText } from '../ui/failure-text.tsx';
import { FrameSlot } from '../ui/frame.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { KeySheet } from '../ui/key-sheet.tsx';
import { Palette, usePalette } from '../ui/palette.tsx';
import { AtDesk } from './at-desk.tsx';
import { Rail } from './rail.tsx';
import { Room } from './rooms.tsx';
import { readRoute, useHash } from './route.ts';
import styles from './shell.module.css';
import { useAppActions } from './use-app-actions.ts';
import { useDropGuard } from './use-drop-guard.ts';

/** The frame of the window around the room one is in. */
export function Shell() {
  const { t } = useTranslation('app');
  const route = readRoute(useHash());
  const { project } = useHouseView();
  const [isKeySheetOpen, setKeySheetOpen] = useState(false);
  const [paletteStore, palette] = usePalette();
  useDropGuard();
  useAppActions({ openPalette: palette.open, openKeySheet: () => setKeySheetOpen(true) });
  return (
    <div className={styles.frame}>
      <title>{`${t(`rooms.${route.room}`)} · ${t('name')}`}</title>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('room')?.focus()}>
        {t('skip')}
      </button>
      <header className={styles.bar}>
        <span className={styles.mark} lang="ko" aria-hidden="true">
          대조
        </span>
        <FrameSlot name="title" className={styles.title} />
        <FrameSlot name="tools" className={styles.tools} />
        <Button className={styles.palette} onClick={palette.open} chord="Mod+K">
          {t('palette')}
        </Button>
        <AtDesk />
      </header>
      <Rail key={project.path} route={route} />
      <main id="room" className={styles.room} tabIndex={-1}>
        <HostWord />
        <div className={styles.inside}>
          <Room route={route} />
        </div>
      </main>
      <footer className={styles.foot}>
        <FrameSlot name="foot" />
        <div className={styles.footKeys}>
          <FrameSlot name="footKeys" className={styles.footKeys} />
          <button type="button" className={styles.keysButton} onClick={() => setKeySheetOpen(true)}>
            {t('keys')} <Kbd chord="?" />
          </button>
        </div>
      </footer>
      <KeySheet isOpen={isKeySheetOpen} onClose={() => setKeySheetOpen(false)} />
      <Palette store={paletteStore} />
    </div>
  );
}

/** What the whole window must know of its host: that it is gone, or that nothing can be recorded. */
function HostWord() {
  const { t } = useTranslation('app');
  const { project } = useHouseView();
  const isGone = useConnectionState() === 'reconnecting';
  return (
    <div role="status">
      {isGone ? <div className={styles.word}>{t('reconnecting')}</div> : null}
      {project.isReadOnly ? (
        <div className={styles.word}>
          {project.reason ? <FailureText failure={project.reason} /> : <p>{t('readOnly')}</p>}
        </div>
      ) : null}
    </div>
  );
}
