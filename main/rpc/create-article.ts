import { readSlices } from '../../shared/model/article.ts';
import type { ArticleEvent, FindingDecision } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Piece, SourceDocument } from '../../shared/model/piece.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { carryDismissals } from '../../shared/review/carry-dismissals.ts';
import { hasWork } from '../../shared/review/find-lost-work.ts';
import { longestTitle } from '../../shared/review/summarise.ts';
import type { Articles } from './articles.ts';
import { toCheckTask } from './check-article.ts';
import type { Services } from './services.ts';

/** What the intake read, as it comes over the contract. */
interface Reading {
  readonly documents: readonly SourceDocument[];
  readonly pieces: readonly Piece[];
}

/** Aligns a reading, records it as a new article, and lets the first check run behind. */
export async function createArticle(
  services: Services,
  articles: Articles,
  { documents, pieces }: Reading,
  signal?: AbortSignal,
): Promise<Result<{ readonly articleId: string }, Failure>> {
  const wrong = findWrongPiece(documents, pieces);
  if (wrong) return fail(wrong);
  const watch = signal ? { signal } : {};
  const taught = await articles.taught();
  const segments = await services.brain.run('align', { documents, pieces, kept: [], idPrefix: 's', taught }, watch);
  if (!segments) return fail({ kind: 'cancelled' });
  const articleId = services.createId();
  const decisions = findDismissals(articles, documents, segments);
  const carried = decisions.length > 0 ? { decisions } : {};
  const created = articles.perform(articleId, 0, { type: 'create', documents, pieces, segments, ...carried });
  if (!created.ok) return created;
  void firstCheck(services, articles, articleId);
  return succeed({ articleId });
}

/** So many articles of the same text are asked what was set aside in them. */
const mostEarlier = 5;

/** What was set aside when the same text was brought in before; an article that cannot be read says nothing. */
function findDismissals(
  articles: Articles,
  documents: readonly SourceDocument[],
  segments: readonly Segment[],
): readonly FindingDecision[] {
  const rows = segments.map((segment) => ({ segment, source: readSlices(documents, segment.source) }));
  const titles = new Set(rows.map(({ source }) => source.slice(0, longestTitle)));
  const earlier = articles.summaries().filter(({ title }) => title !== '' && titles.has(title));
  const contents = earlier.slice(0, mostEarlier).flatMap(({ id }) => {
    const loaded = articles.load(id);
    return loaded.ok ? [loaded.value.content] : [];
  });
  return carryDismissals(contents, rows);
}

/** Counts the findings for the library; the desk asks for its own check, so a crash here may stay silent. */
async function firstCheck({ brain }: Services, articles: Articles, articleId: string): Promise<void> {
  const loaded = articles.load(articleId);
  if (!loaded.ok) return;
  const check = async () =>
    brain.run('check', toCheckTask(loaded.value, await articles.taught(), articles.checks.rules()));
  const answer = await check().catch(() => null);
  if (answer) articles.noteFindings(articleId, answer.findings);
}

/** Aligns again what no person has worked on; rows with work come back as they were. */
export async function realignArticle(
  { brain }: Services,
  articles: Articles,
  articleId: string,
  basedOnVersion: number,
  signal?: AbortSignal,
): Promise<Result<readonly ArticleEvent[], Failure>> {
  const loaded = articles.load(articleId);
  if (!loaded.ok) return loaded;
  const { content, version } = loaded.value;
  const kept = content.segments.filter((segment) => hasWork(content, segment));
  const taught = await articles.taught();
  const ask = { documents: content.documents, pieces: content.pieces, kept, idPrefix: `s${version + 1}-`, taught };
  const segments = await brain.run('align', ask, signal ? { signal } : {});
  if (!segments) return fail({ kind: 'cancelled' });
  return articles.perform(articleId, basedOnVersion, { type: 'realign', segments });
}

/** Pieces come from a window: each must lie inside its document, in order and apart. */
function findWrongPiece(documents: readonly SourceDocument[], pieces: readonly Piece[]): Failure | null {
  let last = { document: 0, end: 0 };
  for (const { document, start, end } of pieces) {
    const length = documents[document]?.text.length ?? -1;
    const isAfter = document > last.document || (document === last.document && start >= last.end);
    if (end > length || start >= end || !isAfter) return { kind: 'span-outside', start, end, length };
    last = { document, end };
  }
  return null;
}
