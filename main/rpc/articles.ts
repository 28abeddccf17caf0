import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { emptyArticle } from '../../shared/review/apply.ts';
import type { Command } from '../../shared/review/command.ts';
import { decide } from '../../shared/review/decide.ts';
import type { ApprovedPair } from '../../shared/review/read-approved.ts';
import { summarise } from '../../shared/review/summarise.ts';
import type { Taught } from '../workers/brain-service.ts';
import { type CheckBook, createCheckBook } from './checks.ts';
import { createTaught } from './create-taught.ts';
import { createFoldedArticles } from './folded-articles.ts';
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
  /** How the checks of the project stand. */
  readonly checks: CheckBook;
}

/** The articles of the open project over its journal. */
export function createArticles(services: Services): Articles {
  const { project, profile, now, createId } = services;
  const { load, commit, note, findingsOf } = createFoldedArticles(services);

  const remember = (articleId: string): readonly ApprovedPair[] => {
    const loaded = load(articleId);
    return loaded.ok ? note(loaded.value, findingsOf(articleId)) : [];
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
      note(loaded.value, fresh.findings);
    },
    checks: createCheckBook(project),
    taught: createTaught(services, remember),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { severity, isFolded } of findings) if (!isFolded) counts[severity] += 1;
  return counts;
}
