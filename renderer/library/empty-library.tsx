import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './library.module.css';

interface EmptyLibraryProps {
  onPaste(): void;
  onPickFiles(): void;
  onSample(): void;
}

/** What a project without articles says: what this is for, and how to begin. */
export function EmptyLibrary({ onPaste, onPickFiles, onSample }: EmptyLibraryProps) {
  const { t } = useTranslation('library');
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty.title')}</h2>
      <p>{t('empty.explain')}</p>
      <div className={styles.emptyActs}>
        <Button look="first" chord="N" onClick={onPaste}>
          {t('empty.paste')}
        </Button>
        <Button chord="O" onClick={onPickFiles}>
          {t('empty.files')}
        </Button>
        <Button look="quiet" chord="S" onClick={onSample}>
          {t('empty.sample')}
        </Button>
      </div>
      <p className={styles.hint}>{t('empty.hint')}</p>
    </section>
  );
}
