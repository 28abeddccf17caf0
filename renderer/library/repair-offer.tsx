import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import own from './new-article.module.css';
import type { Intake } from './use-intake.ts';

const sampleLength = 120;

function readSample(text: string): string {
  return text.trim().slice(0, sampleLength);
}

/** Offers to repair text that was read with the wrong encoding, showing a sample before and after. */
export function RepairOffer({ intake }: { readonly intake: Intake }) {
  const { t } = useTranslation('library');
  const garbled = intake.draft.documents.find(({ repaired }) => repaired !== null);
  if (!garbled) return null;
  return (
    <section className={own.offer} aria-labelledby="repair-title">
      <h2 id="repair-title">{t('repair.title')}</h2>
      <dl>
        <dt>{t('repair.before')}</dt>
        <dd lang="und">{readSample(garbled.text)}</dd>
        <dt>{t('repair.after')}</dt>
        <dd lang="ko">{readSample(garbled.repaired ?? '')}</dd>
      </dl>
      <div className={own.acts}>
        <Button look="first" onClick={intake.repair}>
          {t('repair.accept')}
        </Button>
        <Button onClick={intake.keep}>{t('repair.keep')}</Button>
      </div>
    </section>
  );
}
