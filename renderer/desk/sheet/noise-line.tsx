// biome-ignore-all lint/a11y/useSemanticElements: rows that a virtual list places cannot be parts of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: parts of a table that is read, not edited, take no focus
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoiseKind, SourceDocument } from '../../../shared/model/piece.ts';
import { Button } from '../../ui/button.tsx';
import type { NoiseLine as Line } from '../sheet-lines.ts';
import styles from './sheet.module.css';

interface NoiseLineProps {
  readonly line: Line;
  readonly documents: readonly SourceDocument[];
  readonly isOpen: boolean;
  onToggle(key: string): void;
  onUseAsText(pieceId: string): void;
}

/** What is not article text between two rows: folded into one line, shown on demand, each piece usable as text. */
export const NoiseLine = memo(function NoiseLine({ line, documents, isOpen, onToggle, onUseAsText }: NoiseLineProps) {
  const { t } = useTranslation('desk');
  const list = countKinds(line.pieces.map(({ use }) => (use.as === 'noise' ? use.kind : 'other')))
    .map(([kind, count]) => t('noise.item', { kind: t(`noise.${kind}`), count }))
    .join(' · ');
  return (
    <div role="row" className={styles.noise} data-noise={line.key}>
      <div role="cell" className={styles.noiseCell}>
        <div>
          {t(isOpen ? 'noise.shown' : 'noise.folded', { list })}{' '}
          <Button look="text" aria-expanded={isOpen} onClick={() => onToggle(line.key)}>
            {t(isOpen ? 'noise.close' : 'noise.open')}
          </Button>
        </div>
        {isOpen ? (
          <ul className={styles.noiseList}>
            {line.pieces.map((piece) => (
              <li key={piece.id}>
                <span lang={piece.language}>{documents[piece.document]?.text.slice(piece.start, piece.end)}</span>
                <Button look="text" onClick={() => onUseAsText(piece.id)}>
                  {t('noise.toText')}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
});

function countKinds(kinds: readonly NoiseKind[]): [NoiseKind, number][] {
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]);
}
