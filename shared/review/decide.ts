import type { Annotation } from '../model/annotation.ts';
import { type Article, readSource } from '../model/article.ts';
import type { EventBody } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import { fail, succeed } from '../model/result.ts';
import type { Segment } from '../model/segment.ts';
import { acceptFinding, acceptFindings } from './accept-findings.ts';
import type { Command } from './command.ts';
import { confirmSegment, confirmSegments } from './confirm-segments.ts';
import { findLostWork } from './find-lost-work.ts';
import { findOutside, type Outcome, onSegment, onText } from './outcome.ts';
import { reclassify } from './reclassify.ts';
import { insertSegment, mergeSegments, moveText, splitSegment, swapSegments, unlinkSegment } from './segment-edit.ts';

export type { Outcome } from './outcome.ts';

/** Who asks, when, by which rules of the project, and where new ids come from. */
export interface Circumstances {
  readonly by: Person;
  readonly at: number;
  readonly needsTwoPeople: boolean;
  createId(): string;
}

type Rules = {
  readonly [Type in Command['type']]: (
    article: Article,
    command: Extract<Command, { type: Type }>,
    circumstances: Circumstances,
  ) => Outcome;
};

const rules: Rules = {
  create: (_, { documents, pieces, segments, decisions }) =>
    one({ type: 'article-created', documents, pieces, segments, ...(decisions ? { decisions } : {}) }),
  realign: (article, { segments }) => {
    const lost = findLostWork(article.content, segments);
    return lost ? fail(lost) : one({ type: 'segments-aligned', segments });
  },
  reclassify: (article, { pieceId, use }, { createId }) => reclassify(article.content, pieceId, use, createId),
  'merge-segments': ({ content }, command) => mergeSegments(content, command),
  'split-segment': ({ content }, command, { createId }) => splitSegment(content, command, createId),
  'move-text': ({ content }, command) => moveText(content, command),
  'insert-segment': ({ content }, command, { createId }) => insertSegment(content, command, createId),
  'swap-segments': ({ content }, command) => swapSegments(content, command),
  'unlink-segment': ({ content }, command, { createId }) => unlinkSegment(content, command, createId),
  'confirm-segment': ({ content }, command) => confirmSegment(content, command),
  'confirm-segments': ({ content }, command) => confirmSegments(content, command),
  correct: (article, { segmentId, before, after, finding = null }) =>
    onText(article.content, segmentId, before, () =>
      before === after
        ? fail({ kind: 'nothing-changed' })
        : one({ type: 'target-corrected', segmentId, before, after, finding }),
    ),
  'accept-finding': ({ content }, command) => acceptFinding(content, command),
  'accept-findings': ({ content }, { findings }) => acceptFindings(content, findings),
  'dismiss-finding': (article, { segmentId, key, check, reason }) =>
    onSegment(article.content, segmentId, () => one({ type: 'finding-dismissed', segmentId, key, check, reason })),
  'restore-finding': (article, { segmentId, key }) =>
    article.content.decisions.some((decision) => decision.key === key)
      ? one({ type: 'finding-restored', segmentId, key })
      : fail({ kind: 'nothing-changed' }),
  submit: (article, { segmentId }) =>
    onSegment(article.content, segmentId, ({ verdict }) =>
      verdict === 'submitted' || verdict === 'approved'
        ? fail({ kind: 'verdict-forbids', verdict, action: 'submit' })
        : one({ type: 'segment-submitted', segmentId }),
    ),
  approve: (article, { segmentId, target }, circumstances) =>
    onText(article.content, segmentId, target, (segment) => approve(segment, circumstances)),
  return: (article, { segmentId, comment }, { by }) =>
    onSegment(article.content, segmentId, () => {
      if (by.role === 'translator') return fail({ kind: 'role-forbids', role: by.role, action: 'return' });
      if (comment.trim() === '') return fail({ kind: 'comment-missing' });
      return one({ type: 'segment-returned', segmentId, comment });
    }),
  reopen: (article, { segmentId }) =>
    onSegment(article.content, segmentId, ({ verdict }) =>
      verdict === 'machine' || verdict === 'corrected'
        ? fail({ kind: 'verdict-forbids', verdict, action: 'reopen' })
        : one({ type: 'segment-reopened', segmentId }),
    ),
  annotate,
  reply: (article, { annotationId, text }, { by, at, createId }) =>
    onAnnotation(article, annotationId, () =>
      text.trim() === ''
        ? fail({ kind: 'comment-missing' })
        : one({ type: 'annotation-replied', annotationId, remark: { id: createId(), by: by.name, at, text } }),
    ),
  'change-annotation': (article, { annotationId, category, severity }) =>
    onAnnotation(article, annotationId, (annotation) =>
      annotation.category === category && annotation.severity === severity
        ? fail({ kind: 'nothing-changed' })
        : one({ type: 'annotation-changed', annotationId, category, severity }),
    ),
  'resolve-annotation': (article, { annotationId, isResolved }) =>
    onAnnotation(article, annotationId, (annotation) =>
      annotation.isResolved === isResolved
        ? fail({ kind: 'nothing-changed' })
        : one({ type: 'annotation-resolved', annotationId, isResolved }),
    ),
  'remove-annotation': (article, { annotationId }) =>
    onAnnotation(article, annotationId, () => one({ type: 'annotation-removed', annotationId })),
  undo: (article, _, { by }) => takeBack(article, by),
  redo: (article) => {
    const next = article.undone.at(-1);
    return next ? one({ type: 'redone', version: next.version }) : fail({ kind: 'nothing-to-redo' });
  },
};

/** What follows from a command on an article: events to record, or the failure that says why not. Pure and total. */
export function decide(article: Article, command: Command, circumstances: Circumstances): Outcome {
  const rule = rules[command.type] as (article: Article, command: Command, circumstances: Circumstances) => Outcome;
  return rule(article, command, circumstances);
}

/** Two pairs of eyes: where the project asks for them, nobody approves the words that are their own. */
function approve({ id, verdict, target, corrected }: Segment, { by, needsTwoPeople }: Circumstances): Outcome {
  if (by.role !== 'editor') return fail({ kind: 'role-forbids', role: by.role, action: 'approve' });
  if (verdict === 'approved') return fail({ kind: 'verdict-forbids', verdict, action: 'approve' });
  const isOwn = corrected?.personId === by.id || corrected?.alsoBy?.includes(by.id);
  if (needsTwoPeople && isOwn) return fail({ kind: 'own-correction', by: by.name });
  return one({ type: 'segment-approved', segmentId: id, target });
}

function annotate(
  article: Article,
  command: Extract<Command, { type: 'annotate' }>,
  { by, at, createId }: Circumstances,
): Outcome {
  const { segmentId, side, span, category, severity, comment, findingKey } = command;
  return onSegment(article.content, segmentId, (segment) => {
    const text = side === 'source' ? readSource(article.content, segment) : segment.target;
    const outside = findOutside(span, text);
    if (outside) return fail(outside);
    const quote = text.slice(span.start, span.end);
    const thread = [{ id: createId(), by: by.name, at, text: comment }];
    const mark = { id: createId(), segmentId, side, span, quote, category, severity };
    return one({ type: 'annotation-added', annotation: { ...mark, thread, isResolved: false, findingKey } });
  });
}

/** Taking back is for one's own last change; another person's is answered by a return or a correction. */
function takeBack(article: Article, by: Person): Outcome {
  const last = article.done.at(-1);
  if (!last || last.body.type === 'article-created') return fail({ kind: 'nothing-to-undo' });
  if (last.by.id !== by.id) return fail({ kind: 'undo-of-other', by: last.by.name });
  return one({ type: 'undone', version: last.version });
}

function one(body: EventBody): Outcome {
  return succeed([body]);
}

function onAnnotation(article: Article, annotationId: string, rule: (annotation: Annotation) => Outcome): Outcome {
  const annotation = article.content.annotations.find(({ id }) => id === annotationId);
  return annotation ? rule(annotation) : fail({ kind: 'annotation-unknown', annotationId });
}
