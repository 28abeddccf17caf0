import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../shared/model/piece.ts';
import { InFrame } from '../ui/frame.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { listText, type Reading } from './intake-draft.ts';
import own from './new-article.module.css';
import { NoiseFold } from './noise-fold.tsx';
import { PieceLine } from './piece-line.tsx';
import { RepairOffer } from './repair-offer.tsx';
import type { Intake } from './use-intake.ts';

interface IntakePreviewProps {
  readonly intake: Intake;
  readonly failure: ReactNode;
}

/** What was read in the page: both texts side by side, and what was set aside; every line can be moved by hand. */
export function IntakePreview({ intake, failure }: IntakePreviewProps) {
  const { t } = useTranslation('library');
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { reading } = intake.draft;
  if (!reading) return null;
  const noise = reading.pieces.filter(({ use }) => use.as === 'noise');
  return (
    <section ref={place} className={own.preview} tabIndex={-1} aria-label={t('intake.found')}>
      <InFrame slot="foot">
        <ReadingSummary reading={reading} />
      </InFrame>
      {failure}
      <RepairOffer intake={intake} />
      <div className={own.sides}>
        <Side intake={intake} language="ko" pieces={listText(reading, 'ko')} />
        <Side intake={intake} language="en" pieces={listText(reading, 'en')} />
      </div>
      <NoiseFold intake={intake} noise={noise} />
    </section>
  );
}

function ReadingSummary({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { published } = reading;
  const ko = t('paragraphs', { count: listText(reading, 'ko').length });
  const en = t('paragraphs', { count: listText(reading, 'en').length });
  const date =
    published?.year == null
      ? null
      : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
          Date.UTC(published.year, published.month - 1, published.day),
        );
  return (
    <>
      <span>{t('intake.summary', { ko, en })}</span>
      {date ? <span>{t('intake.published', { date })}</span> : null}
    </>
  );
}

interface SideProps {
  readonly intake: Intake;
  readonly language: Piece['language'];
  readonly pieces: readonly Piece[];
}

function Side({ intake, language, pieces }: SideProps) {
  const { t } = useTranslation('library');
  return (
    <div className={own.side}>
      <h2>
        {t(language === 'ko' ? 'intake.korean' : 'intake.english')} · {t('paragraphs', { count: pieces.length })}
      </h2>
      {pieces.length === 0 ? <p className={own.none}>{t('intake.nothingHere')}</p> : null}
      <ol>
        {pieces.map((piece) => (
          <PieceLine key={piece.id} intake={intake} piece={piece} />
        ))}
      </ol>
    </div>
  );
}
