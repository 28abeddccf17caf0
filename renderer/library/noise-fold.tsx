import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoiseKind, Piece } from '../../shared/model/piece.ts';
import { Button } from '../ui/button.tsx';
import own from './new-article.module.css';
import { PieceLine } from './piece-line.tsx';
import type { Intake } from './use-intake.ts';

interface NoiseFoldProps {
  readonly intake: Intake;
  readonly noise: readonly Piece[];
}

/** How many pieces of noise there are of each kind, most frequent first. */
function countKinds(noise: readonly Piece[]): readonly (readonly [NoiseKind, number])[] {
  const counts = new Map<NoiseKind, number>();
  for (const { use } of noise) if (use.as === 'noise') counts.set(use.kind, (counts.get(use.kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** What was set aside, folded into one line by kind, and each piece of it on demand. */
export function NoiseFold({ intake, noise }: NoiseFoldProps) {
  const { t } = useTranslation('library');
  const [isOpen, setOpen] = useState(false);
  const kinds = countKinds(noise).map(([kind, count]) => `${t(`noiseKind.${kind}`)} ${count}`);
  return (
    <section className={own.noise} aria-label={t('intake.noise', { count: noise.length })}>
      <div className={own.noiseHead}>
        <span>
          {noise.length === 0
            ? t('intake.noNoise')
            : `${t('intake.noise', { count: noise.length })} · ${kinds.join(' · ')}`}
        </span>
        {noise.length > 0 ? (
          <Button look="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'intake.hide' : 'intake.show')}
          </Button>
        ) : null}
      </div>
      {isOpen && noise.length > 0 ? (
        <>
          <p className={own.explain}>{t('intake.noiseExplain')}</p>
          <ol>
            {noise.map((piece) => (
              <PieceLine key={piece.id} intake={intake} piece={piece} />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
