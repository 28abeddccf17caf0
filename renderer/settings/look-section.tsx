import { useTranslation } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import { Choice } from '../ui/choice.tsx';
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
        <span aria-hidden="true">{t('look.language')}</span>
        <Choice
          label={t('look.language')}
          value={language}
          onChange={(next) => change({ language: next })}
          options={[
            { value: 'system', label: t('look.system') },
            { value: 'ko', label: t('look.korean') },
            { value: 'en', label: t('look.english') },
          ]}
        />
      </div>
      <div className={styles.line}>
        <span aria-hidden="true">{t('look.theme')}</span>
        <Choice
          label={t('look.theme')}
          value={theme}
          onChange={(next) => change({ theme: next })}
          options={[
            { value: 'system', label: t('look.system') },
            { value: 'light', label: t('look.light') },
            { value: 'dark', label: t('look.dark') },
          ]}
        />
      </div>
    </section>
  );
}
