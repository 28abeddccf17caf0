import type { EditRequest } from '../../shared/contract/command-schema.ts';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { DismissalReason } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Category, Finding, Severity } from '../../shared/model/finding.ts';
import type { NoiseKind, TextRole } from '../../shared/model/piece.ts';
import type { Result } from '../../shared/model/result.ts';
import type { CheckList } from '../bridge/check-list.ts';
import { type AlignSaid, createAlignVerbs } from './alignment/create-align-verbs.ts';
import type { AnnotationStart } from './desk-mode.ts';
import { reading } from './desk-mode.ts';
import type { Throughout } from './find-throughout.ts';
import type { RowMark } from './row-marks.ts';
import type { Desk } from './use-desk.ts';

/** What the desk says when something is done; a key of `said` in desk.json. */
export type Said =
  | AlignSaid
  | 'accepted'
  | 'kept'
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
  /** One suggestion was applied in several places. */
  doneThroughout(throughout: Throughout): void;
  refused(failure: Failure): void;
}

/** Everything a person can do to the article from the desk. Each tells what came of it and answers whether it was done. */
export type Verbs = ReturnType<typeof createVerbs>;

type Asking = ReturnType<typeof createAsking>;

/** The verbs over the desk as it stands; made anew at every drawing, they keep nothing. */
export function createVerbs(desk: Desk, telling: Telling, checks: Pick<CheckList, 'configure'>) {
  const asking = createAsking(desk, telling);
  return {
    ...createFindingVerbs(desk, asking),
    /** Shows what a check finds in this project, however often it was set aside. */
    keepCheck: async ({ id, setting }: Pick<CheckStanding, 'id' | 'setting'>) =>
      asking.tell(await checks.configure(id, { ...setting, isKept: true }), 'kept'),
    ...createSegmentVerbs(asking),
    ...createAnnotationVerbs(desk, asking),
    align: createAlignVerbs(asking.ask),
    undo: () => asking.ask({ type: 'undo' }, 'undone'),
    redo: () => asking.ask({ type: 'redo' }, 'redone'),
    realign: async () => asking.tell(await desk.session.realign(), 'realigned'),
  };
}

/** Asking the session and telling what came of it. */
function createAsking({ session, mode, replaceMode }: Desk, telling: Telling) {
  function tell(result: Result<null, Failure>, said: Said): boolean {
    if (result.ok) telling.done(said);
    else {
      telling.refused(result.failure);
      // Told to the person; what the session still shows as failed is what nobody asked for just now.
      session.dismissFailure();
    }
    return result.ok;
  }
  const ask = async (command: EditRequest, said: Said) => tell(await session.perform(command), said);
  /** Asks and ends what was begun, at once so that the next key finds the sheet; a refusal begins it again. */
  const finish = async (command: EditRequest, said: Said) => {
    replaceMode(mode, reading);
    const isDone = await ask(command, said);
    if (!isDone) replaceMode(reading, mode);
    return isDone;
  };
  return { tell, ask, finish, done: telling.done, doneThroughout: telling.doneThroughout, refused: telling.refused };
}

function createFindingVerbs({ row, session }: Desk, { ask, finish, doneThroughout, refused }: Asking) {
  return {
    accept: async (mark: RowMark) => {
      if (mark.kind !== 'finding' || !row) return false;
      const { segmentId, key, check, target: span, suggestion: replacement } = mark.finding;
      if (!span || replacement === null) return false;
      const before = row.segment.target;
      return ask({ type: 'accept-finding', segmentId, key, check, before, span, replacement }, 'accepted');
    },
    /** Applies a suggestion everywhere in the article, as one step. */
    acceptThroughout: async (throughout: Throughout) => {
      const done = await session.perform({ type: 'accept-findings', findings: [...throughout.acceptances] });
      if (done.ok) doneThroughout(throughout);
      else {
        refused(done.failure);
        session.dismissFailure();
      }
      return done.ok;
    },
    dismiss: async (mark: RowMark, reason: DismissalReason) => {
      if (mark.kind !== 'finding') return false;
      const { segmentId, key, check } = mark.finding;
      return finish({ type: 'dismiss-finding', segmentId, key, check, reason }, 'dismissed');
    },
    restore: (segmentId: string, key: string) => ask({ type: 'restore-finding', segmentId, key }, 'restored'),
  };
}

function createSegmentVerbs({ ask, finish, done }: Asking) {
  return {
    /** `finding` is the one whose words were put right by it, or null. */
    correct: async (segmentId: string, before: string, after: string, finding: Finding | null = null) => {
      const named = finding ? { finding: { key: finding.key, check: finding.check } } : {};
      if (before !== after) return ask({ type: 'correct', segmentId, before, after, ...named }, 'corrected');
      done('unchanged');
      return true;
    },
    submit: (segmentId: string) => ask({ type: 'submit', segmentId }, 'submitted'),
    approve: (segmentId: string, target: string) => ask({ type: 'approve', segmentId, target }, 'approved'),
    sendBack: (segmentId: string, comment: string) => finish({ type: 'return', segmentId, comment }, 'returned'),
    reopen: (segmentId: string) => ask({ type: 'reopen', segmentId }, 'reopened'),
    toText: (pieceId: string, role: TextRole) =>
      ask({ type: 'reclassify', pieceId, use: { as: 'text', role } }, 'reclassified'),
    toNoise: (pieceId: string, kind: NoiseKind) =>
      finish({ type: 'reclassify', pieceId, use: { as: 'noise', kind } }, 'reclassified'),
  };
}

function createAnnotationVerbs(desk: Desk, { ask, finish }: Asking) {
  return {
    annotate: async ({ segmentId, side, span, category, severity, comment, findingKey }: AnnotationStart) => {
      const command = { type: 'annotate', segmentId, side, span, category, severity, comment, findingKey } as const;
      const isDone = await finish(command, 'annotated');
      // The new note is what one goes on with: its keys answer, resolve or remove it.
      const made = desk.session.snapshot().article.content.annotations.at(-1);
      if (isDone && made) desk.point(segmentId, made.id);
      return isDone;
    },
    reply: (annotationId: string, text: string) => finish({ type: 'reply', annotationId, text }, 'replied'),
    change: (annotationId: string, category: Category, severity: Severity) =>
      finish({ type: 'change-annotation', annotationId, category, severity }, 'changed'),
    resolve: (annotationId: string, isResolved: boolean) =>
      ask({ type: 'resolve-annotation', annotationId, isResolved }, isResolved ? 'resolved' : 'unresolved'),
    remove: (annotationId: string) => ask({ type: 'remove-annotation', annotationId }, 'removed'),
  };
}
