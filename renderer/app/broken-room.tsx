import { useContext, useState } from 'react';
import { I18nContext } from 'react-i18next';
import { createTranslator, readLanguage } from '../locales/create-translator.ts';
import { Button } from '../ui/button.tsx';
import styles from './broken-room.module.css';

interface BrokenRoomProps {
  readonly error: unknown;
  /** What was on screen. */
  readonly text: string;
  onRetry?(): void;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What is shown where a room broke: the text that was there, what happened, and a way to copy both. */
export function BrokenRoom({ error, text, onRetry }: BrokenRoomProps) {
  const [isCopied, setCopied] = useState(false);
  // Where the window never started there is no translator above, only what the system speaks.
  const above = useContext(I18nContext);
  const [own] = useState(() => above?.i18n ?? createTranslator(readLanguage('system', navigator.language)));
  const t = (above?.i18n ?? own).getFixedT(null, 'app');
  const details = describeError(error);
  const copy = () => navigator.clipboard.writeText(`${text}\n\n${details}`).then(() => setCopied(true));
  return (
    <div className={styles.broken} role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.explain')}</p>
      <label htmlFor="broken-text">{t('broken.text')}</label>
      <textarea id="broken-text" readOnly rows={10} value={text} />
      <label htmlFor="broken-details">{t('broken.details')}</label>
      <textarea id="broken-details" readOnly rows={5} value={details} />
      <div className={styles.acts}>
        <Button look="first" onClick={() => void copy()}>
          {isCopied ? t('broken.copied') : t('broken.copy')}
        </Button>
        {onRetry ? <Button onClick={onRetry}>{t('broken.again')}</Button> : null}
      </div>
    </div>
  );
}
