import { useTranslation } from 'react-i18next';
import { useActions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { FailureText } from '../ui/failure-text.tsx';
import { InFrame } from '../ui/frame.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { isReady } from './intake-draft.ts';
import { IntakePreview } from './intake-preview.tsx';
import styles from './library.module.css';
import own from './new-article.module.css';
import { PasteField } from './paste-field.tsx';
import type { Intake } from './use-intake.ts';

interface NewArticleProps {
  readonly intake: Intake;
  onPickFiles(): void;
  onMade(articleId: string): void;
  onClose(): void;
}

/** Bringing in an article: the text, then what was read in it, then making it. */
export function NewArticle({ intake, onPickFiles, onMade, onClose }: NewArticleProps) {
  const { t } = useTranslation('library');
  const { draft, isBusy } = intake;
  const isRead = draft.reading !== null;
  const canCreate = !isBusy && isReady(draft);
  const back = isRead ? intake.revise : onClose;
  const create = () => void intake.create().then((articleId) => articleId && onMade(articleId));
  const group = t('group');
  useActions([
    { id: 'intake.create', label: t('action.create'), keys: ['Mod+Enter'], group, isEnabled: canCreate, run: create },
    { id: 'intake.back', label: t('action.cancel'), keys: ['Escape'], group, isEnabled: !isBusy, run: back },
  ]);
  return (
    <>
      <InFrame slot="title">
        <h1 className={styles.roomTitle}>{t('intake.title')}</h1>
      </InFrame>
      <InFrame slot="tools">
        <Button look="quiet" onClick={back} chord="Escape" disabled={isBusy}>
          {isRead ? t('intake.back') : t('intake.cancel')}
        </Button>
        {isRead ? (
          <Button look="first" onClick={create} chord="Mod+Enter" disabled={!canCreate}>
            {isBusy ? t('intake.creating') : t('intake.create')}
          </Button>
        ) : null}
      </InFrame>
      {isRead ? (
        <IntakePreview intake={intake} failure={<DraftFailure intake={intake} />} />
      ) : (
        <PasteField
          intake={intake}
          failure={<DraftFailure intake={intake} />}
          onPickFiles={onPickFiles}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** Why what was brought in could not be read or made, where it stands. */
function DraftFailure({ intake: { draft } }: { readonly intake: Intake }) {
  // Where a repair is offered it is the remedy, and the refusal would only say what garbled text is not.
  if (!draft.failure || draft.documents.some(({ repaired }) => repaired !== null)) return null;
  return (
    <div className={own.failure} role="alert">
      <SeverityMark severity="major" />
      <FailureText failure={draft.failure} />
    </div>
  );
}
