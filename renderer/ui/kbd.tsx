import styles from './kbd.module.css';
import { describeKey, isApple } from './match-key.ts';

interface KbdProps {
  /** A chord as in `match-key.ts`. */
  readonly chord: string;
  /** On a filled button the cap takes the button's own colour. */
  readonly isOnColour?: boolean;
}

/** The key caps of a chord as this machine writes them. Read out by the action's name, not here. */
export function Kbd({ chord, isOnColour = false }: KbdProps) {
  return (
    <span aria-hidden="true">
      <kbd className={isOnColour ? `${styles.kbd} ${styles.onColour}` : styles.kbd}>
        {describeKey(chord, isApple(navigator.platform))}
      </kbd>
    </span>
  );
}
