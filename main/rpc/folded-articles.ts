import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { apply, applyAll, emptyArticle } from '../../shared/review/apply.ts';
import { type ApprovedPair, readApproved } from '../../shared/review/read-approved.ts';
import { summarise } from '../../shared/review/summarise.ts';
import type { Services } from './services.ts';

/** Articles folded from their events, and the one way of writing to the journal about them. */
export interface FoldedArticles {
  /** The article as committed now, by whichever process. */
  load(articleId: string): Result<Article, Failure>;
  /** Records what happened to an article, with its summary and its approved rows. */
  commit(article: Article, bodies: readonly EventBody[]): Result<readonly ArticleEvent[], Failure>;
  /** Replaces summary and approved rows alone; what cannot be kept is made again when it is asked for. */
  note(article: Article, findings: ArticleSummary['findings']): readonly ApprovedPair[];
  /** What the last check found, as the summary has it. */
  findingsOf(articleId: string): ArticleSummary['findings'];
}

/** Keeps folded articles at hand; the journal stays the only truth and is asked for news at every load. */
export function createFoldedArticles({
  project,
  profile,
  now,
}: Pick<Services, 'project' | 'profile' | 'now'>): FoldedArticles {
  const folded = new Map<string, Article>();
  project.subscribe((articleId) => {
    if (articleId === null) folded.clear();
  });
  const findingsOf = (articleId: string) => project.current().summary(articleId)?.findings ?? null;
  return {
    load: (articleId) => {
      const known = folded.get(articleId) ?? emptyArticle(articleId);
      const news = project.current().read(articleId, known.version);
      if (!news.ok) return news;
      const article = applyAll(known, news.value);
      folded.set(articleId, article);
      return succeed(article);
    },
    commit: (article, bodies) => {
      const by = profile.current();
      const at = now();
      const after = bodies.reduce(
        (state, body, index) => apply(state, { version: article.version + index + 1, at, by, body }),
        article,
      );
      const entries = bodies.map((body) => ({ at, by, body }));
      const summary = { ...summarise(after), findings: findingsOf(article.id) };
      const approved = readApproved(after.content);
      const committed = project.current().append(article.id, article.version, entries, summary, approved);
      if (committed.ok) folded.set(article.id, after);
      return committed;
    },
    note: (article, findings) => {
      const approved = readApproved(article.content);
      project.current().append(article.id, article.version, [], { ...summarise(article), findings }, approved);
      return approved;
    },
    findingsOf,
  };
}
