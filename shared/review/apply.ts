import { carrySpan } from '../diff/carry-span.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article, Content } from '../model/article.ts';
import type { ArticleEvent, EventBody, FindingDecision } from '../model/event.ts';
import type { Decision, Segment } from '../model/segment.ts';
import { applySegmentEdit } from './apply-segment-edit.ts';

/** An article before its first event. */
export function emptyArticle(id: string): Article {
  const content: Content = { documents: [], pieces: [], segments: [], annotations: [], decisions: [] };
  return { id, version: 0, content, done: [], undone: [] };
}

/** Folds events into an article; total, so that every window that holds the same events shows the same article. */
export function applyAll(article: Article, events: readonly ArticleEvent[]): Article {
  return events.reduce(apply, article);
}

/** The article after one more event. An event already folded in (same or lower version) changes nothing. */
export function apply(article: Article, event: ArticleEvent): Article {
  if (event.version <= article.version) return article;
  const { body } = event;
  if (body.type === 'undone') return undo(article, event.version);
  if (body.type === 'redone') return redo(article, event.version);
  const content = change(article.content, event);
  const entry = { version: event.version, by: event.by, at: event.at, body, before: article.content, after: content };
  return { ...article, version: event.version, content, done: [...article.done, entry], undone: [] };
}

function undo(article: Article, version: number): Article {
  const last = article.done.at(-1);
  if (!last) return { ...article, version };
  return {
    ...article,
    version,
    content: last.before,
    done: article.done.slice(0, -1),
    undone: [...article.undone, last],
  };
}

function redo(article: Article, version: number): Article {
  const next = article.undone.at(-1);
  if (!next) return { ...article, version };
  return {
    ...article,
    version,
    content: next.after,
    done: [...article.done, next],
    undone: article.undone.slice(0, -1),
  };
}

type Handlers = {
  readonly [Type in EventBody['type']]: (
    content: Content,
    body: Extract<EventBody, { type: Type }>,
    event: ArticleEvent,
  ) => Content;
};

const handlers: Handlers = {
  'article-created': (content, { documents, pieces, segments, decisions = [] }) => ({
    ...content,
    documents,
    pieces,
    segments,
    decisions,
  }),
  'segments-aligned': (content, { segments }) => withSegments(content, segments),
  'pieces-reclassified': (content, { pieces, segments }) => withSegments({ ...content, pieces }, segments),
  'segments-edited': applySegmentEdit,
  'target-corrected': (content, { finding, ...correction }, event) =>
    corrected(content, { ...correction, findings: finding ? [finding] : [] }, event),
  'targets-corrected': (content, { corrections }, event) =>
    corrections.reduce((state, correction) => corrected(state, correction, event), content),
  'segment-submitted': (content, { segmentId }, event) => decided(content, segmentId, 'submitted', event),
  'segment-approved': (content, { segmentId }, event) => decided(content, segmentId, 'approved', event),
  'segment-returned': (content, { segmentId, comment }, event) =>
    decided(content, segmentId, 'returned', event, comment),
  'segment-reopened': (content, { segmentId }, event) =>
    onSegment(content, segmentId, (segment) => ({
      ...segment,
      verdict: segment.corrected ? 'corrected' : 'machine',
      decided: stamp(event),
    })),
  'finding-dismissed': (content, { segmentId, key, check, reason }, event) =>
    withDecision(content, { key, check, segmentId, outcome: 'dismissed', reason, by: event.by.name, at: event.at }),
  'finding-restored': (content, { key }) => ({
    ...content,
    decisions: content.decisions.filter((decision) => decision.key !== key),
  }),
  'annotation-added': (content, { annotation }) => ({
    ...content,
    annotations: [...content.annotations, annotation],
  }),
  'annotation-replied': (content, { annotationId, remark }) =>
    onAnnotation(content, annotationId, (annotation) => ({ ...annotation, thread: [...annotation.thread, remark] })),
  'annotation-changed': (content, { annotationId, category, severity }) =>
    onAnnotation(content, annotationId, (annotation) => ({ ...annotation, category, severity })),
  'annotation-resolved': (content, { annotationId, isResolved }) =>
    onAnnotation(content, annotationId, (annotation) => ({ ...annotation, isResolved })),
  'annotation-removed': (content, { annotationId }) => ({
    ...content,
    annotations: content.annotations.filter(({ id }) => id !== annotationId),
  }),
  undone: (content) => content,
  redone: (content) => content,
};

function change(content: Content, event: ArticleEvent): Content {
  const handle = handlers[event.body.type] as (content: Content, body: EventBody, event: ArticleEvent) => Content;
  return handle(content, event.body, event);
}

type Correction = Extract<EventBody, { type: 'targets-corrected' }>['corrections'][number];

function corrected(
  content: Content,
  { segmentId, before, after, findings }: Correction,
  { by, at }: ArticleEvent,
): Content {
  const edited = onSegment(content, segmentId, (segment) => ({
    ...segment,
    target: after,
    verdict: 'corrected',
    corrected: { personId: by.id, by: by.name, at },
  }));
  const annotations = edited.annotations.map((annotation) =>
    annotation.segmentId === segmentId && annotation.side === 'target'
      ? { ...annotation, span: carrySpan(annotation.span, before, after) }
      : annotation,
  );
  const accepted = { segmentId, outcome: 'accepted', reason: null, by: by.name, at } as const;
  return findings.reduce((state: Content, finding) => withDecision(state, { ...finding, ...accepted }), {
    ...edited,
    annotations,
  });
}

function decided(
  content: Content,
  segmentId: string,
  verdict: Segment['verdict'],
  event: ArticleEvent,
  comment?: string,
): Content {
  const decision: Decision = comment === undefined ? stamp(event) : { ...stamp(event), comment };
  return onSegment(content, segmentId, (segment) => ({ ...segment, verdict, decided: decision }));
}

function stamp({ by, at }: ArticleEvent): Decision {
  return { personId: by.id, by: by.name, at };
}

function withDecision(content: Content, decision: FindingDecision): Content {
  const { key, segmentId } = decision;
  // The same words may stand in two rows; what was decided in one of them is not undone by the other.
  const others = content.decisions.filter((other) => other.key !== key || other.segmentId !== segmentId);
  return { ...content, decisions: [...others, decision] };
}

function withSegments(content: Content, segments: readonly Segment[]): Content {
  return { ...content, segments };
}

function onSegment(content: Content, segmentId: string, edit: (segment: Segment) => Segment): Content {
  return { ...content, segments: content.segments.map((s) => (s.id === segmentId ? edit(s) : s)) };
}

function onAnnotation(content: Content, id: string, edit: (annotation: Annotation) => Annotation): Content {
  return { ...content, annotations: content.annotations.map((a) => (a.id === id ? edit(a) : a)) };
}
