import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { AnnotationCard, type AnnotationVerbs } from './annotation-card.tsx';
import { Card } from './inspector.tsx';

interface AnnotationListProps {
  readonly annotations: readonly Annotation[];
  readonly selectedId: string | null;
  readonly replyingTo: string | null;
  readonly verbs: AnnotationVerbs;
}

/** The notes of the row, each with its thread. */
export function AnnotationList({ annotations, selectedId, replyingTo, verbs }: AnnotationListProps) {
  const { t } = useTranslation('desk');
  if (annotations.length === 0) return null;
  const open = annotations.filter(({ isResolved }) => !isResolved).length;
  const aside = open > 0 ? t('inspector.open', { count: open }) : t('inspector.allResolved');
  return (
    <Card title={t('inspector.notes')} aside={aside}>
      {annotations.map((annotation) => (
        <AnnotationCard
          key={annotation.id}
          annotation={annotation}
          isNow={annotation.id === selectedId}
          isReplying={annotation.id === replyingTo}
          verbs={verbs}
        />
      ))}
    </Card>
  );
}
