import { useTranslation } from 'react-i18next';
import { CommentForm } from './comment-form.tsx';
import { Card } from './inspector.tsx';

interface ReturnFormProps {
  readonly segmentId: string;
  readonly formTexts: Map<string, string>;
  onSend(comment: string): Promise<boolean>;
  onCancel(): void;
}

/** Why a row goes back to its translator. */
export function ReturnForm({ segmentId, formTexts, onSend, onCancel }: ReturnFormProps) {
  const { t } = useTranslation('desk');
  return (
    <Card>
      <CommentForm
        name={`return-${segmentId}`}
        label={t('return.label')}
        hint={t('return.hint')}
        save={t('return.send')}
        texts={formTexts}
        onSave={onSend}
        onCancel={onCancel}
      />
    </Card>
  );
}
