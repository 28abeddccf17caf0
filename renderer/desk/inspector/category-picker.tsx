import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/model/finding.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { CategoryChoice } from '../category-keys.data.ts';
import styles from './inspector.module.css';

interface CategoryPickerProps {
  readonly choices: readonly CategoryChoice[];
  readonly category: Category;
  /** Whether the keyboard starts here. */
  readonly hasFocus: boolean;
  onPick(category: Category): void;
}

/** The MQM error types, named in both languages, one of them chosen. */
export function CategoryPicker({ choices, category, hasFocus, onPick }: CategoryPickerProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  const [first, second] = useLanguage() === 'ko' ? (['ko', 'en'] as const) : (['en', 'ko'] as const);
  const group = useRef<HTMLDivElement>(null);
  // The focus goes along with the choice, so that a letter and an arrow do the same.
  useEffect(() => {
    const isHere = group.current?.contains(document.activeElement);
    if (hasFocus || isHere) group.current?.querySelector<HTMLInputElement>(`input[value="${category}"]`)?.focus();
  }, [hasFocus, category]);
  return (
    <div ref={group} role="radiogroup" aria-labelledby={id} className={`${styles.picker} ${styles.categories}`}>
      <span id={id} className={styles.legend}>
        {t('annotation.category')}
      </span>
      {choices.map((choice) => (
        <label key={choice.category} className={styles.choice}>
          <input
            type="radio"
            name="category"
            value={choice.category}
            checked={choice.category === category}
            onChange={() => onPick(choice.category)}
          />
          <span lang={first}>{choice.name[first]}</span>
          <small lang={second}>{choice.name[second]}</small>
          <Kbd chord={choice.key} />
        </label>
      ))}
    </div>
  );
}
