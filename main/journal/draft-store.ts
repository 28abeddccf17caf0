import { fail, succeed } from '../../shared/model/result.ts';
import type { Connection } from './connection.ts';
import type { Journal } from './journal.ts';
import { draftSchema, readJson, writeJson } from './row-schema.ts';

/** The part of a journal that holds typed text not yet recorded. */
export type DraftStore = Pick<Journal, 'saveDraft' | 'drafts' | 'discardDraft'>;

/** Keeps one draft for each segment, until it is recorded or discarded. */
export function createDraftStore(connection: Connection): DraftStore {
  const { database } = connection;
  const hasArticle = database.prepare('select 1 from articles where article = ?');
  const upsert = database.prepare('insert or replace into drafts values (?, ?, ?)');
  const select = database.prepare('select segment, draft from drafts where article = ? order by segment');
  const remove = database.prepare('delete from drafts where article = ? and segment = ?');
  return {
    saveDraft: (draft) =>
      connection.write(() => {
        const { articleId, segmentId } = draft;
        if (hasArticle.get(articleId) === undefined) return fail({ kind: 'article-unknown', articleId });
        upsert.run(articleId, segmentId, writeJson(draftSchema, draft));
        return succeed(null);
      }),
    drafts: (articleId) =>
      connection
        .list(() => select.all(articleId))
        .map((row) => readJson(draftSchema, row.draft))
        .filter((draft) => draft !== null && draft.articleId === articleId)
        .filter((draft) => draft !== null),
    discardDraft: (articleId, segmentId) =>
      connection.write(() => {
        remove.run(articleId, segmentId);
        return succeed(null);
      }),
  };
}
