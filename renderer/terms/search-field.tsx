import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import styles from './terms.module.css';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: string;
  onSearch(text: string): void;
}

/** Narrows the list while typing; Escape clears it, Enter and the arrow go to the list. */
export function SearchField({ field, search, onSearch }: SearchFieldProps) {
  const { t } = useTranslation('terms');
  return (
    <search className={styles.search}>
      <input
        ref={field}
        type="search"
        value={search}
        aria-label={t('search')}
        placeholder={t('search')}
        spellCheck={false}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            onSearch('');
            event.currentTarget.blur();
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-term-index="0"]')?.focus();
          }
        }}
      />
      {search === '' ? <Kbd chord="/" /> : null}
    </search>
  );
}
