import { useTranslation } from 'react-i18next';
import { readSource } from '../../../shared/model/article.ts';
import { findThroughout } from '../find-throughout.ts';
import type { DeskHands } from '../sheet/desk-sheet.tsx';
import type { SheetRow } from '../sheet-lines.ts';
import { AnnotationList } from './annotation-list.tsx';
import { DecidedList } from './decided-list.tsx';
import { FindingCard } from './finding-card.tsx';
import styles from './inspector.module.css';
import { Card, Inspector } from './inspector.tsx';
import { MarkList } from './mark-list.tsx';
import { ModeCard } from './mode-card.tsx';
import { RowHistory } from './row-history.tsx';

/** The inspector of the row one is in: what is begun, what is selected, what else there is, what happened. */
export function RowInspector({ desk, steps, verbs }: DeskHands) {
  const { row, marks, cursor, mode, view } = desk;
  if (!row) return <Inspector about="">{null}</Inspector>;
  const { content, done } = view.article;
  const { id, target } = row.segment;
  const source = readSource(content, row.segment);
  return (
    <Inspector about={`${id} ${cursor.markId} ${mode.type}`}>
      <ModeCard desk={desk} steps={steps} verbs={verbs} row={row} />
      <Selected desk={desk} steps={steps} verbs={verbs} row={row} source={source} />
      <MarkList
        marks={marks}
        selectedId={cursor.markId}
        source={source}
        target={target}
        onSelect={(markId) => desk.move({ type: 'select', segmentId: id, markId })}
      />
      <AnnotationList
        annotations={row.annotations}
        selectedId={cursor.markId}
        replyingTo={mode.type === 'reply' ? mode.annotationId : null}
        verbs={{
          ...verbs,
          select: (markId) => desk.move({ type: 'select', segmentId: id, markId }),
          startReply: (annotationId) => desk.setMode({ type: 'reply', annotationId }),
          startChange: (annotationId) => desk.setMode({ type: 'change', annotationId }),
          cancel: steps.read,
          formTexts: desk.formTexts,
        }}
      />
      <DecidedList
        decisions={content.decisions.filter(({ segmentId }) => segmentId === id)}
        onRestore={(key) => void verbs.restore(id, key)}
      />
      <RowHistory done={done} segmentId={id} />
    </Inspector>
  );
}

interface SelectedProps extends DeskHands {
  readonly row: SheetRow;
  readonly source: string;
}

function Selected({ desk, steps, verbs, row, source }: SelectedProps) {
  const { mark, mode } = desk;
  if (mark?.kind === 'annotation' || mode.type === 'annotate') return null;
  if (!mark) return <NothingSelected hasFindings={row.findings.length > 0} />;
  const throughout = findThroughout(desk.view.article, desk.findings, mark.finding);
  return (
    <FindingCard
      finding={mark.finding}
      source={source}
      target={row.segment.target}
      isDismissing={mode.type === 'dismiss'}
      standing={desk.standings?.find(({ id }) => id === mark.finding.check) ?? null}
      throughout={throughout}
      onThroughout={() => throughout && void verbs.acceptThroughout(throughout)}
      onAccept={() => void verbs.accept(mark)}
      onNote={steps.note}
      onDismiss={() => desk.setMode(mode.type === 'dismiss' ? { type: 'read' } : { type: 'dismiss' })}
      onReason={(reason) => void verbs.dismiss(mark, reason)}
      onCancel={steps.read}
    />
  );
}

function NothingSelected({ hasFindings }: { readonly hasFindings: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <Card>
      <h2 className={styles.reason}>{t(hasFindings ? 'inspector.noMark' : 'inspector.clean')}</h2>
      <p className={styles.quiet}>{t(hasFindings ? 'inspector.noMarkHint' : 'inspector.cleanHint')}</p>
    </Card>
  );
}
