import type { ArticleSummary } from '../../shared/model/project.ts';
import type { Connection } from './connection.ts';
import type { Journal } from './journal.ts';
import { readJson, summarySchema } from './row-schema.ts';

/** Lists the articles of a project without folding their events. */
export function createSummaryStore(connection: Connection): Pick<Journal, 'summaries' | 'summary'> {
  const columns = 'select article, version, summary from articles';
  const selectAll = connection.database.prepare(columns);
  const selectOne = connection.database.prepare(`${columns} where article = ?`);
  for (const select of [selectAll, selectOne]) select.setReadBigInts(true);
  const outline = prepareOutline(connection);
  const read = (row: Readonly<Record<string, unknown>>) => readSummary(row) ?? outline(String(row.article));
  return {
    summaries: () => connection.list(() => selectAll.all().flatMap((row) => read(row) ?? [])).sort(compare),
    summary: (articleId) =>
      connection.list(() => {
        const row = selectOne.get(articleId);
        return row === undefined ? null : read(row);
      }),
  };
}

function compare(a: ArticleSummary, b: ArticleSummary): number {
  return b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1);
}

/** The stored summary, or null where it is damaged or of something else. */
function readSummary(row: Readonly<Record<string, unknown>>): ArticleSummary | null {
  const stored = readJson(summarySchema, row.summary);
  return stored?.id === row.article && stored?.version === Number(row.version) ? stored : null;
}

/** What the events alone say of an article, with no words and no counts; null for one without events. */
function prepareOutline(connection: Connection) {
  const select = connection.database.prepare(
    'select max(version) as version, min(at) as created, max(at) as changed from events where article = ?',
  );
  select.setReadBigInts(true);
  return (id: string): ArticleSummary | null => {
    const row = select.get(id);
    if (row === undefined || row.version === null) return null;
    return {
      id,
      version: Number(row.version),
      title: '',
      targetTitle: '',
      createdAt: Number(row.created),
      changedAt: Number(row.changed),
      changedBy: '',
      segments: 0,
      verdicts: { machine: 0, corrected: 0, submitted: 0, approved: 0, returned: 0 },
      openAnnotations: 0,
      findings: null,
      record: {},
    };
  };
}
