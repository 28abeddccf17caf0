import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import { categoryWords } from '../../shared/formats/report-words.data.ts';
import { type Category, categories } from '../../shared/model/finding.ts';
import type { CheckSetting } from '../../shared/model/project.ts';
import { useHouseView } from '../bridge/house.tsx';
import { useCheckList } from '../bridge/use-check-list.ts';
import { useLanguage } from '../ui/use-language.ts';
import { CheckLine } from './check-line.tsx';
import styles from './checks-section.module.css';
import sections from './settings.module.css';
import { useReport } from './use-setting.ts';

/** Every check by category: what it looks for, how grave it is here, and what people made of what it found. */
export function ChecksSection() {
  const { t } = useTranslation('settings');
  const { project } = useHouseView();
  const { standings, list } = useCheckList();
  const report = useReport();
  const treat = ({ id }: CheckStanding, setting: CheckSetting) => report(list.configure(id, setting));
  return (
    <section className={sections.section} aria-labelledby="checks-title">
      <h2 id="checks-title">{t('checks.title')}</h2>
      <p className={sections.explain}>{t('checks.explain')}</p>
      {standings ? (
        <table className={styles.checks} aria-labelledby="checks-title">
          <thead>
            <tr>
              <th scope="col">{t('checks.check')}</th>
              <th scope="col">{t('checks.severity')}</th>
              <th scope="col">{t('checks.record')}</th>
            </tr>
          </thead>
          {categories.map((category) => (
            <CategoryGroup
              key={category}
              category={category}
              standings={standings.filter((standing) => standing.category === category)}
              isReadOnly={project.isReadOnly}
              onTreat={treat}
            />
          ))}
        </table>
      ) : null}
    </section>
  );
}

interface CategoryGroupProps {
  readonly category: Category;
  readonly standings: readonly CheckStanding[];
  readonly isReadOnly: boolean;
  onTreat(standing: CheckStanding, setting: CheckSetting): void;
}

function CategoryGroup({ category, standings, isReadOnly, onTreat }: CategoryGroupProps) {
  const language = useLanguage();
  if (standings.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.category}>
          {categoryWords[category][language]}
        </th>
      </tr>
      {standings.map((standing) => (
        <CheckLine
          key={standing.id}
          standing={standing}
          isReadOnly={isReadOnly}
          onTreat={(setting) => onTreat(standing, setting)}
        />
      ))}
    </tbody>
  );
}
