import type { EditRequest } from '../../shared/contract/command-schema.ts';
import type { DismissalReason } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Category, Severity } from '../../shared/model/finding.ts';
import type { NoiseKind, Piece, TextRole } from '../../shared/model/piece.ts';
import type { Result } from '../../shared/model/result.ts';
import type { AnnotationStart } from './desk-mode.ts';
import { reading } from './desk-mode.ts';
import type { RowMark } from './row-marks.ts';
import type { Desk } from './use-desk.ts';

/** What the desk says when something is done; a key of `said` in desk.json. */
export type Said =
  | 'accepted'
  | 'dismissed'
  | 'restored'
  | 'corrected'
  | 'submitted'
  | 'approved'
  | 'returned'
  | 'reopened'
  | 'annotated'
  | 'replied'
  | 'changed'
  | 'resolved'
  | 'unresolved'
  | 'removed'
  | 'undone'
  | 'redone'
  | 'reclassified'
  | 'unchanged'
  | 'realigned';

/** How outcomes reach the person. */
export interface Telling {
  done(said: Said): void;
  refused(failure: Failure): void;
}

/** Everything a person can do to the article from the desk. Each tells what came of it and answers whether it was done. */
export type Verbs = ReturnType<typeof createVerbs>;

type Use = Piece['use'];

/** The verbs over the desk as it stands; made anew at every drawing, they keep nothing. */
export function createVerbs(desk: Desk, telling: Telling) {
  const { session, row, setMode } = desk;

  async function ask(command: EditRequest, said: Said): Promise<boolean> {
    const result = await session.perform(command);
    return tell(result, said);
  }

  function tell(result: Result<null, Failure>, said: Said): boolean {
    if (result.ok) telling.done(said);
    else {
      telling.refused(result.failure);
      // Told to the person; what the session still shows as failed is what nobody asked for just now.
      session.dismissFailure();
    }
    return result.ok;
  }

  async function askAndRead(command: EditRequest, said: Said): Promise<boolean> {
    const isDone = await ask(command, said);
    if (isDone) setMode(reading);
    return isDone;
  }

  return {
    accept(mark: RowMark) {
      if (mark.kind !== 'finding' || !row) return Promise.resolve(false);
      const { segmentId, key, check, target, suggestion } = mark.finding;
      if (!target || suggestion === null) return Promise.resolve(false);
      const before = row.segment.target;
      return ask(
        { type: 'accept-finding', segmentId, key, check, before, span: target, replacement: suggestion },
        'accepted',
      );
    },
    dismiss(mark: RowMark, reason: DismissalReason) {
      if (mark.kind !== 'finding') return Promise.resolve(false);
      const { segmentId, key, check } = mark.finding;
      return askAndRead({ type: 'dismiss-finding', segmentId, key, check, reason }, 'dismissed');
    },
    restore: (segmentId: string, key: string) => ask({ type: 'restore-finding', segmentId, key }, 'restored'),
    async correct(segmentId: string, before: string, after: string) {
      if (before === after) {
        telling.done('unchanged');
        return true;
      }
      return ask({ type: 'correct', segmentId, before, after }, 'corrected');
    },
    submit: (segmentId: string) => ask({ type: 'submit', segmentId }, 'submitted'),
    approve: (segmentId: string, target: string) => ask({ type: 'approve', segmentId, target }, 'approved'),
    sendBack: (segmentId: string, comment: string) => askAndRead({ type: 'return', segmentId, comment }, 'returned'),
    reopen: (segmentId: string) => ask({ type: 'reopen', segmentId }, 'reopened'),
    async annotate({ segmentId, side, span, category, severity, comment, findingKey }: AnnotationStart) {
      const command = { type: 'annotate', segmentId, side, span, category, severity, comment, findingKey } as const;
      const isDone = await askAndRead(command, 'annotated');
      // The new note is what one goes on with: its keys answer, resolve or remove it.
      const made = session.snapshot().article.content.annotations.at(-1);
      if (isDone && made) desk.move({ type: 'select', segmentId, markId: made.id });
      return isDone;
    },
    reply: (annotationId: string, text: string) => askAndRead({ type: 'reply', annotationId, text }, 'replied'),
    change: (annotationId: string, category: Category, severity: Severity) =>
      askAndRead({ type: 'change-annotation', annotationId, category, severity }, 'changed'),
    resolve: (annotationId: string, isResolved: boolean) =>
      ask({ type: 'resolve-annotation', annotationId, isResolved }, isResolved ? 'resolved' : 'unresolved'),
    remove: (annotationId: string) => ask({ type: 'remove-annotation', annotationId }, 'removed'),
    toText: (pieceId: string, role: TextRole) => ask(reclassify(pieceId, { as: 'text', role }), 'reclassified'),
    toNoise: (pieceId: string, kind: NoiseKind) =>
      askAndRead(reclassify(pieceId, { as: 'noise', kind }), 'reclassified'),
    undo: () => ask({ type: 'undo' }, 'undone'),
    redo: () => ask({ type: 'redo' }, 'redone'),
    async realign() {
      return tell(await session.realign(), 'realigned');
    },
  };
}

function reclassify(pieceId: string, use: Use): EditRequest {
  return { type: 'reclassify', pieceId, use };
}
