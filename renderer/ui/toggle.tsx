import { useId } from 'react';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly explain: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

/** A rule that is on or off, and what it means. */
export function Toggle({ label, explain, isOn, isDisabled = false, onChange }: ToggleProps) {
  const id = useId();
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isOn}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-explain`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-explain`} className={styles.explain}>
          {explain}
        </span>
      </span>
    </label>
  );
}
