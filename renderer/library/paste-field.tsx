import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import own from './new-article.module.css';
import { RepairOffer } from './repair-offer.tsx';
import type { Intake } from './use-intake.ts';

interface PasteFieldProps {
  readonly intake: Intake;
  readonly failure: ReactNode;
  onPickFiles(): void;
  onClose(): void;
}

/** Where a page is pasted. A page pasted into the empty field is read at once. */
export function PasteField({ intake, failure, onPickFiles, onClose }: PasteFieldProps) {
  const { t } = useTranslation('library');
  const canRead = !intake.isBusy && intake.text.trim() !== '';
  const read = () => intake.readText(intake.text, t('intake.pastedName'));
  useActions([
    {
      id: 'intake.read',
      label: t('intake.read'),
      keys: ['Mod+Enter'],
      group: t('group'),
      isEnabled: canRead,
      run: read,
    },
  ]);
  return (
    <div className={own.write}>
      <p className={own.lead}>{t('intake.lead')}</p>
      {failure}
      <RepairOffer intake={intake} />
      <textarea
        className={own.field}
        // The field is the whole room: whoever opens it has come to paste.
        // biome-ignore lint/a11y/noAutofocus: the field is what the person asked for by opening the room
        autoFocus
        aria-label={t('intake.pasteLabel')}
        placeholder={t('intake.placeholder')}
        lang="ko"
        spellCheck={false}
        value={intake.text}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
        }}
        onChange={(event) => intake.type(event.currentTarget.value)}
        onPaste={(event) => {
          const page = event.clipboardData.getData('text/plain');
          if (intake.text.trim() !== '' || page === '') return;
          event.preventDefault();
          intake.readText(page, t('intake.pastedName'));
        }}
      />
      <div className={own.under}>
        <Button onClick={onPickFiles}>{t('intake.files')}</Button>
        <span>{t('intake.filesHint')}</span>
        <Button look="first" chord="Mod+Enter" disabled={!canRead} onClick={read}>
          {t('intake.read')}
        </Button>
      </div>
    </div>
  );
}
