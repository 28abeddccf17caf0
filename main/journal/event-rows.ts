import { createHash } from 'node:crypto';
import { articleEventSchema } from '../../shared/contract/event-schema.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/** The columns of one event, in the order of the table. */
export type EventRow = readonly [
  article: string,
  version: number,
  at: number,
  by: string,
  type: string,
  body: string,
  digest: string,
];

/** An event as columns. Throws when it could not be read back, which would be a fault of this program. */
export function toEventRow(articleId: string, event: ArticleEvent): EventRow {
  articleEventSchema.parse(event);
  const columns = [
    articleId,
    event.version,
    event.at,
    JSON.stringify(event.by),
    event.body.type,
    JSON.stringify(event.body),
  ] as const;
  return [...columns, digestColumns(columns)];
}

/** The event that columns hold, or in words what is wrong with them. */
export function readEventRow(articleId: string, row: Readonly<Record<string, unknown>>): Result<ArticleEvent, string> {
  const { version, at, by, type, body, digest } = row;
  const where = `article ${articleId}, version ${version}`;
  if (digestColumns([articleId, version, at, by, type, body]) !== digest) return fail(`${where}: altered`);
  const event = articleEventSchema.safeParse({
    version: Number(version),
    at: Number(at),
    by: parseJson(by),
    body: parseJson(body),
  });
  if (!event.success) return fail(`${where}: ${event.error.issues[0]?.path.join('.')}: not of the shape`);
  return event.data.body.type === type ? succeed(event.data) : fail(`${where}: type is not ${type}`);
}

/** SHA-256 over the columns, each told from the next by a NUL, which JSON text and identifiers do not hold. */
export function digestColumns(columns: readonly unknown[]): string {
  return createHash('sha256').update(columns.map(String).join('\0')).digest('hex');
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
