import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import { severities } from '../../shared/model/finding.ts';
import type { CheckSetting } from '../../shared/model/project.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './checks-section.module.css';

interface CheckLineProps {
  readonly standing: CheckStanding;
  readonly isReadOnly: boolean;
  onTreat(setting: CheckSetting): void;
}

/** One check: its name and aim, its severity in this project, its record. */
export function CheckLine({ standing, isReadOnly, onTreat }: CheckLineProps) {
  const language = useLanguage();
  const { name, aim } = standing;
  return (
    <tr data-off={standing.setting.severity === 'off' || undefined}>
      <th scope="row">
        <span className={styles.name}>{name[language]}</span>
        {aim ? <span className={styles.aim}>{aim[language]}</span> : null}
      </th>
      <td>
        <SeverityChoice standing={standing} isReadOnly={isReadOnly} onTreat={onTreat} />
      </td>
      <td>
        <Record standing={standing} isReadOnly={isReadOnly} onTreat={onTreat} />
      </td>
    </tr>
  );
}

function SeverityChoice({ standing, isReadOnly, onTreat }: CheckLineProps) {
  const { t } = useTranslation(['settings', 'ui']);
  const language = useLanguage();
  const { name, severity, setting } = standing;
  const choices = ['off', ...severities] as const;
  return (
    <select
      className={styles.select}
      aria-label={t('settings:checks.severityOf', { name: name[language] })}
      disabled={isReadOnly}
      value={setting.severity ?? ''}
      onChange={({ currentTarget }) => {
        const { severity: _, ...others } = setting;
        const chosen = choices.find((choice) => choice === currentTarget.value);
        onTreat(chosen ? { ...others, severity: chosen } : others);
      }}
    >
      <option value="">{t('settings:checks.asIs', { severity: t(`ui:severity.${severity}`) })}</option>
      <option value="off">{t('settings:checks.off')}</option>
      {severities.toReversed().map((each) => (
        <option key={each} value={each}>
          {t(`ui:severity.${each}`)}
        </option>
      ))}
    </select>
  );
}

/** What people made of what it found, and whether that folds it away. */
function Record({ standing, isReadOnly, onTreat }: CheckLineProps) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const { name, accepted, dismissed, precision, isFolded, setting } = standing;
  const percent = Math.round((precision ?? 0) * 100);
  return (
    <>
      {precision === null ? (
        <span className={styles.none}>
          <span aria-hidden="true">–</span>
          <span className={styles.unseen}>{t('checks.noRecord')}</span>
        </span>
      ) : (
        <span className={styles.record}>{t('checks.taken', { accepted, decided: accepted + dismissed, percent })}</span>
      )}
      {isFolded ? <span className={styles.folded}>{t('checks.folded')}</span> : null}
      {isFolded || setting.isKept ? (
        <label className={styles.keep}>
          <input
            type="checkbox"
            checked={setting.isKept ?? false}
            disabled={isReadOnly}
            aria-label={t('checks.keepOf', { name: name[language] })}
            onChange={({ currentTarget }) => {
              const { isKept: _, ...others } = setting;
              onTreat(currentTarget.checked ? { ...others, isKept: true } : others);
            }}
          />
          {t('checks.keep')}
        </label>
      ) : null}
    </>
  );
}
