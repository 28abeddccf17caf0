import type { ApprovedPair } from '../../shared/review/read-approved.ts';
import type { Connection } from './connection.ts';
import type { Journal, Memory } from './journal.ts';
import { readUnlessChanged } from './read-unless-changed.ts';
import { approvedPairSchema } from './row-schema.ts';

/** Holds the approved pairs of a project in step with its articles. */
export interface MemoryStore extends Pick<Journal, 'memory'> {
  /** Makes the rows of an article these pairs, inside the caller's transaction. */
  replace(articleId: string, pairs: readonly ApprovedPair[]): void;
  /** Says that an article went on without its pairs, which are out of date now. */
  outdate(): void;
}

/** Keeps what is approved; rows that stay as they were are not written again. */
export function createMemoryStore(connection: Connection): MemoryStore {
  const { database } = connection;
  const selectOf = database.prepare('select segment, source, target from memory where article = ?');
  const upsert = database.prepare('insert or replace into memory values (?, ?, ?, ?)');
  const remove = database.prepare('delete from memory where article = ? and segment = ?');
  const kept = readUnlessChanged(connection, prepareList(connection));
  return {
    memory: kept.read,
    outdate: kept.forget,
    replace: (articleId, pairs) => {
      const before = new Map(selectOf.all(articleId).map((row) => [String(row.segment), row]));
      for (const { segmentId, source, target } of pairs) {
        const row = before.get(segmentId);
        before.delete(segmentId);
        if (row?.source === source && row.target === target) continue;
        upsert.run(articleId, segmentId, source, target);
        kept.forget();
      }
      for (const segmentId of before.keys()) {
        remove.run(articleId, segmentId);
        kept.forget();
      }
      // Asked without reading: what is not committed yet must not be kept.
      if (kept.peek()?.stale.includes(articleId)) kept.forget();
    },
  };
}

function prepareList({ database }: Connection): () => Memory {
  const isFresh = 'remembered is not null and remembered = version';
  const pairs = database.prepare(
    `select memory.article, segment as segmentId, source, target
     from memory join articles using (article) where ${isFresh} order by memory.article, segment`,
  );
  const stale = database.prepare(`select article from articles where not (${isFresh}) order by article`);
  return () => ({
    // A row too long or of another shape teaches nothing, which is what a row without words does too.
    pairs: pairs.all().flatMap((row) => approvedPairSchema.safeParse(row).data ?? []),
    stale: stale.all().map(({ article }) => String(article)),
  });
}
