import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readWords } from '../word-caret.ts';
import { languages, type Side } from './align-caret.ts';
import styles from './alignment.module.css';

interface AlignTextProps {
  readonly side: Side;
  readonly text: string;
  /** The word the caret stands before, or null in a row one is not in. */
  readonly caret: number | null;
  /** Whether the keys move on this side. */
  readonly isActive: boolean;
}

/** One side of a row while the alignment is being fixed: words, and the place it would be cut at. */
export function AlignText({ side, text, caret, isActive }: AlignTextProps) {
  const { t } = useTranslation('desk');
  const words = useMemo(() => (caret === null ? [] : readWords(text, languages[side])), [caret, text, side]);
  if (text === '') return <p className={styles.empty}>{t('align.empty')}</p>;
  const parts = words.map(({ start }, index) => text.slice(start, words[index + 1]?.start ?? text.length));
  return (
    <p lang={languages[side]} data-text>
      {caret === null ? text : text.slice(0, words[0]?.start ?? text.length)}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name than their place
        <span key={index} data-word={index}>
          {index === caret ? <Caret isActive={isActive} isCut={index > 0} /> : null}
          {part}
        </span>
      ))}
    </p>
  );
}

function Caret({ isActive, isCut }: { readonly isActive: boolean; readonly isCut: boolean }) {
  if (!isActive && !isCut) return null;
  const look = [styles.caret, isActive && styles.active, isCut && styles.cut].filter(Boolean).join(' ');
  return <span className={look} aria-hidden="true" data-caret />;
}
