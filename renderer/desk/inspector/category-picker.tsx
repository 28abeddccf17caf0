import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/model/finding.ts';
import { Kbd } from '../../ui/kbd.tsx';
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
  const group = useRef<HTMLFieldSetElement>(null);
  // The focus goes along with the choice, so that a letter and an arrow do the same.
  useEffect(() => {
    const isHere = group.current?.contains(document.activeElement);
    if (hasFocus || isHere) group.current?.querySelector<HTMLInputElement>(`input[value="${category}"]`)?.focus();
  }, [hasFocus, category]);
  return (
    <fieldset ref={group} className={`${styles.picker} ${styles.categories}`}>
      <legend>{t('annotation.category')}</legend>
      {choices.map((choice) => (
        <label key={choice.category} className={styles.choice}>
          <input
            type="radio"
            name="category"
            value={choice.category}
            checked={choice.category === category}
            onChange={() => onPick(choice.category)}
          />
          <span lang="ko">{choice.name.ko}</span>
          <small lang="en">{choice.name.en}</small>
          <Kbd chord={choice.key} />
        </label>
      ))}
    </fieldset>
  );
}
