import type { CheckRules } from '../../shared/checks/choose-checks.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { apply, applyAll, emptyArticle } from '../../shared/review/apply.ts';
import type { Command } from '../../shared/review/command.ts';
import { decide } from '../../shared/review/decide.ts';
import { type ApprovedPair, readApproved } from '../../shared/review/read-approved.ts';
import { summarise } from '../../shared/review/summarise.ts';
import type { Taught } from '../workers/brain-service.ts';
import { readCheckRules } from './checks.ts';
import { createTaught } from './create-taught.ts';
import type { Services } from './services.ts';

/** The articles of the open project, folded from the journal. */
export interface Articles {
  /** The article as committed now, by whichever process. */
  load(articleId: string): Result<Article, Failure>;
  /** Decides a command on the version the person saw and commits what follows. */
  perform(articleId: string, basedOnVersion: number, command: Command): Result<readonly ArticleEvent[], Failure>;
  summaries(): readonly ArticleSummary[];
  /** Keeps what the last check found, but for what is folded away, in the summary, for the library; a count that cannot be kept is no loss. */
  noteFindings(articleId: string, findings: readonly Finding[]): void;
  /** What the terms and the approved rows of the project say of words, for the brain. */
  taught(): Promise<Taught>;
  /** What the project says about its checks, for the brain. */
  checkRules(): CheckRules;
}

/** Keeps folded articles at hand; the journal stays the only truth and is asked for news at every load. */
export function createArticles({ project, brain, profile, now, createId }: Services): Articles {
  const folded = new Map<string, Article>();
  project.subscribe((articleId) => {
    if (articleId === null) folded.clear();
  });

  const load = (articleId: string): Result<Article, Failure> => {
    const known = folded.get(articleId) ?? emptyArticle(articleId);
    const news = project.current().read(articleId, known.version);
    if (!news.ok) return news;
    const article = applyAll(known, news.value);
    folded.set(articleId, article);
    return succeed(article);
  };

  const findingsOf = (articleId: string) => project.current().summary(articleId)?.findings ?? null;

  const commit = (article: Article, bodies: readonly EventBody[]): Result<readonly ArticleEvent[], Failure> => {
    const by = profile.current();
    const at = now();
    const after = bodies.reduce(
      (state, body, index) => apply(state, { version: article.version + index + 1, at, by, body }),
      article,
    );
    const entries = bodies.map((body) => ({ at, by, body }));
    const summary = { ...summarise(after), findings: findingsOf(article.id) };
    const committed = project
      .current()
      .append(article.id, article.version, entries, summary, readApproved(after.content));
    if (committed.ok) folded.set(article.id, after);
    return committed;
  };

  /** Replaces the summary alone; one that cannot be kept is made again when it is asked for. */
  const noteSummary = (article: Article, findings: ArticleSummary['findings']): readonly ApprovedPair[] => {
    const approved = readApproved(article.content);
    project.current().append(article.id, article.version, [], { ...summarise(article), findings }, approved);
    return approved;
  };

  const remember = (articleId: string): readonly ApprovedPair[] => {
    const loaded = load(articleId);
    return loaded.ok ? noteSummary(loaded.value, findingsOf(articleId)) : [];
  };

  return {
    load,
    perform: (articleId, basedOnVersion, command) => {
      const loaded = command.type === 'create' ? succeed(emptyArticle(articleId)) : load(articleId);
      if (!loaded.ok) return loaded;
      const article = loaded.value;
      if (article.version !== basedOnVersion)
        return fail({ kind: 'version-conflict', articleId, expected: basedOnVersion, actual: article.version });
      const { needsTwoPeople } = project.current().settings();
      const outcome = decide(article, command, { by: profile.current(), at: now(), needsTwoPeople, createId });
      return outcome.ok ? commit(article, outcome.value) : outcome;
    },
    summaries: () => project.current().summaries(),
    noteFindings: (articleId, findings) => {
      const loaded = load(articleId);
      if (!loaded.ok) return;
      const known = project.current().summary(articleId);
      const fresh = { findings: countBySeverity(findings), record: summarise(loaded.value).record };
      // A summary written before checks had a record is renewed here, with nothing else about it changed.
      if (JSON.stringify(fresh) === JSON.stringify({ findings: known?.findings, record: known?.record })) return;
      noteSummary(loaded.value, fresh.findings);
    },
    checkRules: () => readCheckRules(project.current()),
    taught: createTaught({ project, brain }, remember),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { severity, isFolded } of findings) if (!isFolded) counts[severity] += 1;
  return counts;
}
