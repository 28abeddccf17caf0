import type { ArticleSummary } from '../../shared/model/project.ts';
import type { Connection } from './connection.ts';
import type { Journal } from './journal.ts';
import { readJson, summarySchema } from './row-schema.ts';

/** Lists the articles of a project without folding their events. */
export function createSummaryStore(connection: Connection): Pick<Journal, 'summaries'> {
  const select = connection.database.prepare(
    `select articles.article, articles.summary, max(events.version) as version,
       min(events.at) as created, max(events.at) as changed
     from articles join events on events.article = articles.article group by articles.article`,
  );
  select.setReadBigInts(true);
  return {
    summaries: () =>
      connection.list(() => select.all().map(readSummary)).sort((a, b) => b.changedAt - a.changedAt || compare(a, b)),
  };
}

function compare(a: ArticleSummary, b: ArticleSummary): number {
  return a.id < b.id ? -1 : 1;
}

/** The stored summary; where it is damaged or out of step, what the events alone say, with no words and no counts. */
function readSummary(row: Readonly<Record<string, unknown>>): ArticleSummary {
  const id = String(row.article);
  const version = Number(row.version);
  const stored = readJson(summarySchema, row.summary);
  if (stored !== null && stored.id === id && stored.version === version) return stored;
  return {
    id,
    version,
    title: '',
    targetTitle: '',
    createdAt: Number(row.created),
    changedAt: Number(row.changed),
    changedBy: '',
    segments: 0,
    verdicts: { machine: 0, corrected: 0, submitted: 0, approved: 0, returned: 0 },
    openAnnotations: 0,
    findings: null,
  };
}
