import { useTranslation } from 'react-i18next';
import { useHouse, useHouseView } from '../bridge/house.tsx';
import { Toggle } from '../ui/toggle.tsx';
import styles from './settings.module.css';
import { useReport } from './use-setting.ts';

/** The rules of reviewing in this project. */
export function ReviewSection() {
  const { t } = useTranslation('settings');
  const { project } = useHouseView();
  const house = useHouse();
  const report = useReport();
  return (
    <section className={styles.section} aria-labelledby="review-title">
      <h2 id="review-title">{t('review.title')}</h2>
      <Toggle
        label={t('review.twoPeople')}
        explain={t('review.twoPeopleExplain')}
        isOn={project.settings.needsTwoPeople}
        isDisabled={project.isReadOnly}
        onChange={(needsTwoPeople) => report(house.configure({ needsTwoPeople }))}
      />
    </section>
  );
}
