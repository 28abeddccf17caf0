import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../shared/model/article.ts';
import type { Piece } from '../../../shared/model/piece.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import { Button } from '../../ui/button.tsx';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';

interface ReclassifyCardProps {
  readonly content: Content;
  readonly segment: Segment;
  onTakeOut(pieceId: string): void;
  onCancel(): void;
}

/** The pieces of a row, each of which can be taken out of the article; it is kept as noise, never lost. */
export function ReclassifyCard({ content, segment, onTakeOut, onCancel }: ReclassifyCardProps) {
  const { t } = useTranslation('desk');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <Card title={t('reclassify.title')}>
      <ul ref={list} className={styles.pieces}>
        {readPieces(content, segment).map((piece) => (
          <li key={piece.id}>
            <span className={styles.found} lang={piece.language}>
              {content.documents[piece.document]?.text.slice(piece.start, piece.end)}
            </span>
            <Button onClick={() => onTakeOut(piece.id)}>{t(`reclassify.${piece.language}`)}</Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" chord="Escape" onClick={onCancel}>
        {t('reclassify.cancel')}
      </Button>
    </Card>
  );
}

function readPieces({ pieces }: Content, { source, machine }: Segment): Piece[] {
  const slices = [...source, ...machine];
  return pieces.filter(
    (piece) =>
      piece.use.as === 'text' &&
      slices.some((slice) => slice.document === piece.document && slice.start < piece.end && piece.start < slice.end),
  );
}
