import { useTranslation } from 'react-i18next';
import type { Piece } from '../../shared/model/piece.ts';
import { Button } from '../ui/button.tsx';
import { readPiece } from './intake-draft.ts';
import own from './new-article.module.css';
import type { Intake } from './use-intake.ts';

interface PieceLineProps {
  readonly intake: Intake;
  readonly piece: Piece;
}

/** One stretch of the page, what it was read as, and the button that says it is the other thing. */
export function PieceLine({ intake, piece }: PieceLineProps) {
  const { t } = useTranslation('library');
  const { use } = piece;
  const text = readPiece(intake.draft, piece);
  const verb = t(use.as === 'text' ? 'intake.toNoise' : 'intake.toText');
  const isText = use.as === 'text';
  const isTitle = isText && (use.role === 'title' || use.role === 'subtitle');
  return (
    <li className={isTitle ? `${own.piece} ${own.title}` : own.piece}>
      <span>{isText ? t(`role.${use.role}`) : t(`noiseKind.${use.kind}`)}</span>
      <p lang={piece.language}>{text}</p>
      <Button look="text" onClick={() => intake.toggle(piece.id)} aria-label={`${verb}: ${text.slice(0, 40)}`}>
        {verb}
      </Button>
    </li>
  );
}
