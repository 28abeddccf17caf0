import type { EditRequest } from '../../shared/contract/command-schema.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Result } from '../../shared/model/result.ts';
import { apply } from '../../shared/review/apply.ts';
import { decide, type Outcome } from '../../shared/review/decide.ts';

/** Who is at the desk and by which rules, as the host last said. */
export interface DeskRules {
  readonly by: Person;
  readonly needsTwoPeople: boolean;
}

/** Something asked of an article and not yet answered. */
export interface Job {
  /** Unique in its session; ids made up for showing it begin with this. */
  readonly id: string;
  readonly ask: EditRequest | { readonly type: 'realign' };
  readonly at: number;
  /** The version an attempt was based on whose answer was lost, or null. */
  lostFrom: number | null;
  settle(result: Result<null, Failure>): void;
}

/** What a job would record on an article, decided with the ids it is shown under; nothing for re-aligning. */
export function decideJob(article: Article, { id, ask, at }: Job, rules: DeskRules): Outcome {
  if (ask.type === 'realign') return { ok: true, value: [] };
  let made = 0;
  const createId = () => `${id}-${made++}`;
  return decide(article, ask, { ...rules, at, createId });
}

/** The article with every job done that can be done on it, in order. */
export function showJobs(committed: Article, jobs: readonly Job[], rules: DeskRules): Article {
  return jobs.reduce((article, job) => {
    const outcome = decideJob(article, job, rules);
    if (!outcome.ok) return article;
    const stamp = (body: EventBody, version: number): ArticleEvent => ({ version, at: job.at, by: rules.by, body });
    return outcome.value.reduce((state, body) => apply(state, stamp(body, state.version + 1)), article);
  }, committed);
}

/** What was done, without the ids and times that differ between the window's guess and the host's record. */
function readDeed(body: EventBody): unknown {
  if (body.type === 'annotation-added') {
    const { id, thread, ...mark } = body.annotation;
    return { type: body.type, mark, remarks: thread.map(({ text }) => text) };
  }
  if (body.type === 'annotation-replied') return { ...body, remark: body.remark.text };
  if (body.type === 'segments-edited') {
    const keep = (id: string) => (body.removed.includes(id) ? id : '');
    const segments = body.segments.map((segment) => ({ ...segment, id: keep(segment.id) }));
    const annotations = body.annotations.map((move) => ({ ...move, segmentId: keep(move.segmentId) }));
    return { ...body, segments, annotations };
  }
  return body;
}

/** Whether events hold what a job would have recorded, by the same person: then a lost answer was a yes. */
export function isAlreadyDone(bodies: readonly EventBody[], events: readonly ArticleEvent[], by: Person): boolean {
  const done = events.filter((event) => event.by.id === by.id).map(({ body }) => JSON.stringify(readDeed(body)));
  return bodies.length > 0 && bodies.every((body) => done.includes(JSON.stringify(readDeed(body))));
}

/** The request with the id under which another job's annotation is shown replaced by the one the host gave it. */
export function renameAnnotation(ask: Job['ask'], maker: Job, to: string): Job['ask'] {
  const isShownId = 'annotationId' in ask && ask.annotationId.startsWith(`${maker.id}-`);
  return isShownId ? { ...ask, annotationId: to } : ask;
}
