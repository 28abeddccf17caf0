import { useTranslation } from 'react-i18next';
import styles from './alignment.module.css';

/** What a score says to a person: confirmed by one, sure enough, or worth a look. */
export type ScoreState = 'confirmed' | 'sure' | 'doubtful';

/** What a score, 0 to 1, says to a person; below .6 a row is worth a look. */
export function readScoreState(score: number): ScoreState {
  if (score === 1) return 'confirmed';
  return score < 0.6 ? 'doubtful' : 'sure';
}

/** How sure the alignment of a row is, with a shape and a word where a person should look or has looked. */
export function AlignScore({ score }: { readonly score: number }) {
  const { t } = useTranslation('desk');
  const state = readScoreState(score);
  return (
    <span className={`${styles.score} ${styles[state]}`} data-score={state}>
      {state === 'sure' ? null : <span aria-hidden="true">{state === 'confirmed' ? '✓' : '◆'}</span>}
      {state === 'confirmed' ? null : <span>{Math.floor(score * 100)}%</span>}
      {state === 'sure' ? null : <span>{t(`align.${state}`)}</span>}
    </span>
  );
}
