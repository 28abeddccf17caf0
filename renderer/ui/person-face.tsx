import styles from './person-face.module.css';
import { readInitials } from './read-initials.ts';

/** A round sign for a person; decoration beside their name, so hidden from readers of the screen. */
export function PersonFace({ name }: { readonly name: string }) {
  return (
    <span className={styles.face} aria-hidden="true">
      {readInitials(name)}
    </span>
  );
}
