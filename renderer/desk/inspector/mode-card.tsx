import { useTranslation } from 'react-i18next';
import type { DeskHands } from '../sheet/desk-sheet.tsx';
import type { SheetRow } from '../sheet-lines.ts';
import { AnnotateForm } from './annotate-form.tsx';
import { ReclassifyCard } from './reclassify-card.tsx';
import { ReturnForm } from './return-form.tsx';

interface ModeCardProps extends DeskHands {
  readonly row: SheetRow;
}

/** The form of what a person has begun, at the top of the inspector. */
export function ModeCard({ desk, steps, verbs, row }: ModeCardProps) {
  const { mode } = desk;
  switch (mode.type) {
    case 'annotate':
      return <NewAnnotation desk={desk} steps={steps} verbs={verbs} start={mode.start} />;
    case 'change':
      return <ChangedAnnotation desk={desk} steps={steps} verbs={verbs} annotationId={mode.annotationId} />;
    case 'return':
      return (
        <ReturnForm
          segmentId={row.segment.id}
          formTexts={desk.formTexts}
          onSend={(comment) => verbs.sendBack(row.segment.id, comment)}
          onCancel={steps.read}
        />
      );
    case 'reclassify':
      return (
        <ReclassifyCard
          content={desk.view.article.content}
          segment={row.segment}
          onTakeOut={(pieceId) => void verbs.toNoise(pieceId, 'other')}
          onCancel={steps.read}
        />
      );
    default:
      return null;
  }
}

interface NewAnnotationProps extends DeskHands {
  readonly start: Parameters<DeskHands['verbs']['annotate']>[0];
}

function NewAnnotation({ desk, steps, verbs, start }: NewAnnotationProps) {
  const { t } = useTranslation('desk');
  const name = `note-${start.segmentId}-${start.side}-${start.span.start}-${start.span.end}`;
  return (
    <AnnotateForm
      key={name}
      title={t('annotation.new')}
      quote={start.quote}
      quoteLanguage={start.side === 'source' ? 'ko' : 'en'}
      category={start.category}
      severity={start.severity}
      hasComment
      isSettled={start.findingKey !== null}
      formName={name}
      formTexts={desk.formTexts}
      onSave={(category, severity, comment) => verbs.annotate({ ...start, category, severity, comment })}
      onCancel={steps.read}
    />
  );
}

interface ChangedAnnotationProps extends DeskHands {
  readonly annotationId: string;
}

function ChangedAnnotation({ desk, steps, verbs, annotationId }: ChangedAnnotationProps) {
  const { t } = useTranslation('desk');
  const annotation = desk.row?.annotations.find(({ id }) => id === annotationId);
  if (!annotation) return null;
  return (
    <AnnotateForm
      key={annotationId}
      title={t('annotation.change')}
      quote={annotation.quote}
      quoteLanguage={annotation.side === 'source' ? 'ko' : 'en'}
      category={annotation.category}
      severity={annotation.severity}
      hasComment={false}
      isSettled={false}
      formName={`change-${annotationId}`}
      formTexts={desk.formTexts}
      onSave={(category, severity) => verbs.change(annotationId, category, severity)}
      onCancel={steps.read}
    />
  );
}
