import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormats } from '../../shared/model/export-format.ts';
import { answer } from '../bridge/disconnected.ts';
import { useClient } from '../bridge/house.tsx';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { useNotices } from '../ui/notices.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './export-dialog.module.css';
import { UntouchedList } from './untouched-list.tsx';
import type { Desk } from './use-desk.ts';

interface ExportDialogProps {
  readonly desk: Desk;
  onClose(): void;
}

/** In which form the article leaves, and which of its paragraphs nobody has looked after. */
export function ExportDialog({ desk, onClose }: ExportDialogProps) {
  const { t } = useTranslation('desk');
  const [format, setFormat] = useState<ExportFormat>('docx');
  const { isWriting, write } = useExport(desk, onClose);
  const { segments } = desk.view.article.content;
  const untouched = segments.filter(({ verdict, target }) => verdict === 'machine' && target !== '');
  return (
    <Modal.Root opened onClose={onClose} size={520} transitionProps={{ duration: 0 }} lockScroll={false}>
      <Modal.Overlay backgroundOpacity={0.32} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{t('export.title')}</Modal.Title>
          <Modal.CloseButton aria-label={t('export.cancel')} />
        </div>
        <Modal.Body>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void write(format);
            }}
          >
            <FormatPicker format={format} onPick={setFormat} />
            {untouched.length === 0 ? (
              <p>{t('export.none')}</p>
            ) : (
              <UntouchedList untouched={untouched} all={segments} />
            )}
            <div className={styles.verbs}>
              <Button look="quiet" chord="Escape" onClick={onClose}>
                {t('export.cancel')}
              </Button>
              <Button look="first" type="submit" chord="Enter" disabled={isWriting}>
                {t(isWriting ? 'export.writing' : untouched.length > 0 ? 'export.anyway' : 'export.write')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FormatPickerProps {
  readonly format: ExportFormat;
  onPick(format: ExportFormat): void;
}

function FormatPicker({ format, onPick }: FormatPickerProps) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className={styles.formats}>
      <legend>{t('export.format')}</legend>
      {exportFormats.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="format"
            value={each}
            checked={each === format}
            data-autofocus={each === format || undefined}
            onChange={() => onPick(each)}
          />
          {t(`export.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

function useExport(desk: Desk, onClose: () => void) {
  const { t } = useTranslation('desk');
  const client = useClient();
  const notices = useNotices();
  const language = useLanguage();
  const [isWriting, setWriting] = useState(false);
  const write = async (format: ExportFormat) => {
    setWriting(true);
    const written = await answer(client.export.write({ articleId: desk.view.article.id, format, language }));
    setWriting(false);
    if (!written.ok) return notices.fail(written.failure);
    if (written.value.kind === 'cancelled') return;
    if (written.value.kind === 'saved') notices.say(t('export.saved', { path: written.value.path }));
    else {
      download(written.value);
      notices.say(t('export.downloaded', { name: written.value.name }));
    }
    onClose();
  };
  return { isWriting, write };
}
