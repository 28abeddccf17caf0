import { useTranslation } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import { InFrame } from '../ui/frame.tsx';
import { ChecksSection } from './checks-section.tsx';
import { LookSection } from './look-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ProjectSection } from './project-section.tsx';
import { ReviewSection } from './review-section.tsx';
import styles from './settings.module.css';

/** Everything that can be set, in one page; each change holds at once. */
export function Settings() {
  const { t } = useTranslation('settings');
  const { app } = useHouseView();
  return (
    <div className={styles.settings}>
      <InFrame slot="title">
        <h1 className={styles.roomTitle}>{t('title')}</h1>
      </InFrame>
      <InFrame slot="foot">
        <span>{t('about.version', { version: app.version })}</span>
        <span>{t('about.privacy')}</span>
      </InFrame>
      <div className={styles.page}>
        <PeopleSection />
        <ReviewSection />
        <LookSection />
        <ProjectSection />
        {/* The longest comes last, so that nothing has to be looked for under it. */}
        <ChecksSection />
      </div>
    </div>
  );
}
