import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import styles from './settings.module.css';
import { useProfileSetting } from './use-setting.ts';

/** The language and colours of the window. */
export function LookSection() {
  const { t } = useTranslation('settings');
  const { language, theme } = useHouseView().profile;
  const change = useProfileSetting();
  return (
    <section className={styles.section} aria-labelledby="look-title">
      <h2 id="look-title">{t('look.title')}</h2>
      <div className={styles.line}>
        <span id="look-language">{t('look.language')}</span>
        <SegmentedControl<typeof language>
          aria-labelledby="look-language"
          value={language}
          transitionDuration={0}
          onChange={(next) => change({ language: next })}
          data={[
            { value: 'system', label: t('look.system') },
            { value: 'ko', label: t('look.korean') },
            { value: 'en', label: t('look.english') },
          ]}
        />
      </div>
      <div className={styles.line}>
        <span id="look-theme">{t('look.theme')}</span>
        <SegmentedControl<typeof theme>
          aria-labelledby="look-theme"
          value={theme}
          transitionDuration={0}
          onChange={(next) => change({ theme: next })}
          data={[
            { value: 'system', label: t('look.system') },
            { value: 'light', label: t('look.light') },
            { value: 'dark', label: t('look.dark') },
          ]}
        />
      </div>
    </section>
  );
}
