import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './inspector.module.css';

interface InspectorProps {
  /** Names what is explained; when it changes, reading begins at the top. */
  readonly about: string;
  readonly children: ReactNode;
}

/** The column that explains what is selected; under narrow windows a panel below the sheet. */
export function Inspector({ about, children }: InspectorProps) {
  const { t } = useTranslation('desk');
  const column = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is explained now is read from its beginning
  useLayoutEffect(() => {
    column.current?.scrollTo(0, 0);
  }, [about]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <aside ref={column} className={styles.inspector} aria-label={t('inspector.label')} tabIndex={0}>
      {children}
    </aside>
  );
}

interface CardProps {
  readonly title?: string;
  /** A short fact at the end of the title line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the inspector under a quiet title. */
export function Card({ title, aside, children }: CardProps) {
  return (
    <section className={styles.card}>
      {title ? (
        <h2 className={styles.cardTitle}>
          {title} <span>{aside}</span>
        </h2>
      ) : null}
      {children}
    </section>
  );
}
