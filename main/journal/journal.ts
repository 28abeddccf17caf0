import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Person } from '../../shared/model/person.ts';
import type { ArticleSummary, Draft, ProjectSettings } from '../../shared/model/project.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Term } from '../../shared/model/term.ts';
import type { ApprovedPair } from '../../shared/review/read-approved.ts';

/** An event before the journal has given it its version. */
export interface Entry {
  readonly at: number;
  readonly by: Person;
  readonly body: EventBody;
}

/** Told of events once they are committed; of none when a summary alone was replaced. */
export type Listener = (articleId: string, events: readonly ArticleEvent[]) => void;

/** What is approved in a project. */
export interface Memory {
  /** The approved pairs of every article that is not stale. */
  readonly pairs: readonly ApprovedPair[];
  /** Articles whose pairs are not known as of their last version: written by an older program, or without saying. */
  readonly stale: readonly string[];
}

/**
 * The append-only store of one project.
 *
 * What a method answered with `ok` is on the disk: it survives the end of the process and the loss of power. A write
 * that failed may be tried again; where the disk failed after the commit itself, the retry is a version conflict.
 * What answers without a `Result` throws a `StorageError` when the file can no longer be read.
 */
export interface Journal {
  /** The absolute path of the project file, or `:memory:`. */
  readonly path: string;
  readonly isReadOnly: boolean;
  /** Why nothing may be written, or null; every write fails with it. */
  readonly reason: Failure | null;
  /**
   * Records all entries and the summary, or nothing. Fails with `version-conflict` when `basedOnVersion` is not the
   * article's last version. No entries replaces the summary alone. A draft equal to a correction recorded goes with it.
   * `approved` is every approved pair of the article after the entries; without it `memory` calls the article stale.
   */
  append(
    articleId: string,
    basedOnVersion: number,
    entries: readonly Entry[],
    summary: ArticleSummary,
    approved?: readonly ApprovedPair[],
  ): Result<readonly ArticleEvent[], Failure>;
  /**
   * The events after a version, oldest first; `article-unknown` when there is no such article, and `version-conflict`
   * when it has not come so far, which means that another file has taken this one's place.
   */
  read(articleId: string, afterVersion?: number): Result<readonly ArticleEvent[], Failure>;
  /** Calls the listener after each commit of this journal; the function returned ends that. */
  subscribe(listener: Listener): () => void;
  /** One summary for each article, the last changed first. */
  summaries(): readonly ArticleSummary[];
  /** The summary of one article, or null for one that is unknown. */
  summary(articleId: string): ArticleSummary | null;
  /** Keeps typed text, one draft for each segment; a later one replaces it. */
  saveDraft(draft: Draft): Result<null, Failure>;
  drafts(articleId: string): readonly Draft[];
  discardDraft(articleId: string, segmentId: string): Result<null, Failure>;
  settings(): ProjectSettings;
  configure(settings: ProjectSettings): Result<null, Failure>;
  /** Calls the listener after each change of the settings by this journal; the function returned ends that. */
  subscribeSettings(listener: () => void): () => void;
  /** The term base by its Korean; the same array until it changes. */
  terms(): readonly Term[];
  /**
   * Adds terms, or replaces those with the same id: all or none. Fails with `term-exists` where another term has the
   * same Korean, and with `terms-too-many`.
   */
  saveTerms(terms: readonly Term[]): Result<null, Failure>;
  /** Removes terms by id; one that is gone already is no failure. */
  removeTerms(ids: readonly string[]): Result<null, Failure>;
  /** Calls the listener after each change of the terms by this journal; the function returned ends that. */
  subscribeTerms(listener: () => void): () => void;
  /** What is approved; the same object until it changes. */
  memory(): Memory;
  /** Lets go of the file; calling it twice does no harm. */
  close(): void;
}
