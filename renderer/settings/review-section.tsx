import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHouse, useHouseView } from '../bridge/house.tsx';
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
      <Switch
        label={t('review.twoPeople')}
        description={t('review.twoPeopleExplain')}
        checked={project.settings.needsTwoPeople}
        disabled={project.isReadOnly}
        onChange={({ currentTarget }) => report(house.configure({ needsTwoPeople: currentTarget.checked }))}
      />
    </section>
  );
}
