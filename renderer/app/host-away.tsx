import { useState } from 'react';
import { createTranslator, readLanguage } from '../locales/create-translator.ts';
import styles from './broken-room.module.css';

/** What a window says that has not reached its host yet, in the language of the system. */
export function HostAway() {
  const [t] = useState(() => createTranslator(readLanguage('system', navigator.language)).getFixedT(null, 'app'));
  return (
    <div className={styles.broken} role="status">
      <title>{t('name')}</title>
      <h1>{t('away.title')}</h1>
      <p>{t('away.explain')}</p>
    </div>
  );
}
