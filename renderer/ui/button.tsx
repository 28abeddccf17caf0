import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { Kbd } from './kbd.tsx';

/** How much a button asks for: `first` is the one thing to do next, `text` is a link that does something. */
export type ButtonLook = 'first' | 'plain' | 'quiet' | 'text';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  /** The chord that does the same, shown on the button. */
  readonly chord?: string;
}

/** A button with its key on it. */
export function Button({ look = 'plain', chord, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={[styles.button, styles[look], className].filter(Boolean).join(' ')}>
      {children}
      {chord ? <Kbd chord={chord} isOnColour={look === 'first' && !rest.disabled} /> : null}
    </button>
  );
}
