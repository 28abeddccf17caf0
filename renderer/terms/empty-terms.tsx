import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './terms.module.css';

interface EmptyTermsProps {
  readonly isReadOnly: boolean;
  onAdd(): void;
  onPickFile(): void;
}

/** What a project without terms says: what they are for, and how to begin. */
export function EmptyTerms({ isReadOnly, onAdd, onPickFile }: EmptyTermsProps) {
  const { t } = useTranslation('terms');
  return (
    <section className={styles.empty} aria-labelledby="empty-terms-title">
      <h2 id="empty-terms-title">{t('empty.title')}</h2>
      <p>{t('empty.explain')}</p>
      {isReadOnly ? null : (
        <>
          <div className={styles.emptyActs}>
            <Button look="first" chord="N" onClick={onAdd}>
              {t('empty.add')}
            </Button>
            <Button chord="O" onClick={onPickFile}>
              {t('empty.bringIn')}
            </Button>
          </div>
          <p className={styles.hint}>{t('empty.hint')}</p>
        </>
      )}
    </section>
  );
}
