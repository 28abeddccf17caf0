import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Connection } from './connection.ts';
import { readEventRow, toEventRow } from './event-rows.ts';
import type { Journal } from './journal.ts';
import type { MemoryStore } from './memory-store.ts';
import { draftSchema, readJson, summarySchema, writeJson } from './row-schema.ts';

/** The part of a journal that holds events. */
export type EventStore = Pick<Journal, 'append' | 'read'>;

type Append = Parameters<Journal['append']>;

/** Holds the events of a project and keeps each article's summary and approved pairs in step with them. */
export function createEventStore(connection: Connection, memory: MemoryStore): EventStore {
  const insert = prepareInsert(connection, memory);
  const select = prepareSelect(connection);
  return {
    append: (...request) => {
      const [articleId, basedOnVersion, entries, summary, approved] = request;
      const events = entries.map((entry, index) => ({ version: basedOnVersion + 1 + index, ...entry }));
      assertSummary(articleId, basedOnVersion + events.length, summary);
      return connection.write(() => insert(articleId, basedOnVersion, events, summary, approved));
    },
    read: (articleId, afterVersion = 0) => connection.read(() => select(articleId, afterVersion)),
  };
}

function assertSummary(articleId: string, version: number, summary: ArticleSummary): void {
  if (summary.id === articleId && summary.version === version) return;
  throw new TypeError(`The summary is of ${summary.id} at ${summary.version}, not of ${articleId} at ${version}`);
}

function prepareInsert(connection: Connection, memory: MemoryStore) {
  const { database } = connection;
  const lastVersion = database.prepare('select max(version) as version from events where article = ?');
  const insertEvent = database.prepare('insert into events values (?, ?, ?, ?, ?, ?, ?)');
  const dropDraft = prepareDropDraft(connection);
  const upsertArticle = database.prepare(
    `insert into articles (article, version, summary, remembered) values (?, ?, ?, ?)
     on conflict (article) do update set version = excluded.version, summary = excluded.summary,
     remembered = coalesce(excluded.remembered, remembered)`,
  );
  return (
    articleId: Append[0],
    expected: Append[1],
    events: readonly ArticleEvent[],
    summary: Append[3],
    approved: Append[4],
  ): Result<readonly ArticleEvent[], Failure> => {
    const actual = Number(lastVersion.get(articleId)?.version ?? 0);
    if (actual !== expected) return fail({ kind: 'version-conflict', articleId, expected, actual });
    if (expected + events.length === 0) return fail({ kind: 'article-unknown', articleId });
    const remembered = approved === undefined ? null : summary.version;
    upsertArticle.run(articleId, summary.version, writeJson(summarySchema, summary), remembered);
    if (approved !== undefined) memory.replace(articleId, approved);
    else if (events.length > 0) memory.outdate();
    for (const event of events) {
      insertEvent.run(...toEventRow(articleId, event));
      const { body } = event;
      for (const { segmentId, after } of readCorrections(body)) dropDraft(articleId, segmentId, after);
    }
    return succeed(events);
  };
}

function readCorrections(body: EventBody): readonly { readonly segmentId: string; readonly after: string }[] {
  if (body.type === 'targets-corrected') return body.corrections;
  return body.type === 'target-corrected' ? [body] : [];
}

/** Drops the draft of a segment where it says no more than the correction just recorded. */
function prepareDropDraft({ database }: Connection) {
  const select = database.prepare('select draft from drafts where article = ? and segment = ?');
  const remove = database.prepare('delete from drafts where article = ? and segment = ?');
  return (articleId: string, segmentId: string, text: string): void => {
    const draft = readJson(draftSchema, select.get(articleId, segmentId)?.draft);
    if (draft?.text === text) remove.run(articleId, segmentId);
  };
}

function prepareSelect({ database, path, reason }: Connection) {
  const select = database.prepare(
    `select articles.version as last, events.version, at, "by", type, body, digest
     from articles left join events on events.article = articles.article and events.version > ?
     where articles.article = ? order by events.version`,
  );
  // Integers beyond 2⁵³ would throw as numbers; a stranger may have written some.
  select.setReadBigInts(true);
  const damaged = (detail: string) =>
    fail(reason?.kind === 'project-newer' ? reason : ({ kind: 'project-damaged', path, detail } as const));
  return (articleId: string, after: number): Result<readonly ArticleEvent[], Failure> => {
    const rows = select.all(after, articleId);
    if (rows.length === 0) return fail({ kind: 'article-unknown', articleId });
    const last = Number(rows[0]?.last);
    if (after > last) return fail({ kind: 'version-conflict', articleId, expected: after, actual: last });
    const events: ArticleEvent[] = [];
    for (const row of rows) {
      if (row.version === null) continue;
      const event = readEventRow(articleId, row);
      if (!event.ok) return damaged(event.failure);
      events.push(event.value);
      if (event.value.version !== after + events.length) break;
    }
    const missing = findMissing(events, after, last);
    return missing === null ? succeed(events) : damaged(`article ${articleId}, version ${missing}: missing`);
  };
}

/** The first version that is not there although it should be, or null. */
function findMissing(events: readonly ArticleEvent[], after: number, last: number): number | null {
  const gap = events.findIndex((event, index) => event.version !== after + 1 + index);
  if (gap >= 0) return after + 1 + gap;
  return after + events.length < last ? after + events.length + 1 : null;
}
