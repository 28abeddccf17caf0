import { type AnnotationStart, type DeskMode, reading } from './desk-mode.ts';
import { readSide } from './row-text.ts';
import type { Desk } from './use-desk.ts';

const unsaid = { category: 'accuracy/mistranslation', severity: 'major', comment: '', findingKey: null } as const;

/** What a note would be about now: the chosen words, else an answer to the selected note, the finding, or the whole row. */
export function readNoteMode({ row, mark, mode, view }: Desk): DeskMode {
  if (!row) return reading;
  const { segment } = row;
  const about = (start: Omit<AnnotationStart, 'segmentId' | 'quote'>): DeskMode => {
    const quote = readSide(view.article, segment, start.side).slice(start.span.start, start.span.end);
    return { type: 'annotate', start: { ...start, segmentId: segment.id, quote } };
  };
  if (mode.type === 'span') return about({ ...unsaid, side: mode.side, span: mode.span });
  if (mark?.kind === 'annotation') return { type: 'reply', annotationId: mark.id };
  if (mark) {
    const { target, source, category, severity, key: findingKey } = mark.finding;
    const span = target ?? source ?? { start: 0, end: 0 };
    return about({ side: target ? 'target' : 'source', span, category, severity, comment: '', findingKey });
  }
  const side = segment.target ? 'target' : 'source';
  return about({ ...unsaid, side, span: { start: 0, end: readSide(view.article, segment, side).length } });
}
