import type { EditRequest } from '../../shared/contract/command-schema.ts';
import type { CheckProgress, CheckStanding } from '../../shared/contract/contract.ts';
import type { Article, Content } from '../../shared/model/article.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Draft } from '../../shared/model/project.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import type { Term } from '../../shared/model/term.ts';
import { apply, emptyArticle } from '../../shared/review/apply.ts';
import type { ArticleView } from './article-view.ts';
import { type Carried, type Checked, carryFindings } from './carry-findings.ts';
import { type CheckRunner, createCheckRunner } from './check-runner.ts';
import type { Client } from './client.ts';
import { answer } from './disconnected.ts';
import { createDraftKeeper, type DraftKeeper, type DraftStore } from './draft-keeper.ts';
import { follow, pause } from './follow.ts';
import { JobQueue, type QueueOwner } from './job-queue.ts';
import { catchUp, isWorthRetrying } from './job-sender.ts';
import { createLiveChecker, isRecorded, joinLive, type LiveCheck, type LiveChecker, readTyped } from './live-check.ts';
import { type DeskRules, showJobs } from './pending-jobs.ts';
import { readCurrentPerson } from './read-current-person.ts';
import { rememberLast } from './remember-last.ts';

export type { ArticleView } from './article-view.ts';

/** The one store of an open article, made for `useSyncExternalStore`. */
export interface ArticleSession {
  subscribe(listener: () => void): () => void;
  /** The same object until something of it changes. */
  snapshot(): ArticleView;
  /**
   * Shows a change at once and records it; settles when the host has answered.
   *
   * A failure of storing settles the promise while the change stays shown as unsaved and is tried again; any other
   * failure takes the change back.
   */
  perform(command: EditRequest): Promise<Result<null, Failure>>;
  /** Aligns again what no person has worked on. */
  realign(): Promise<Result<null, Failure>>;
  /** Keeps English being typed, at most a second behind. */
  saveDraft(segmentId: string, text: string): void;
  discardDraft(segmentId: string): void;
  /** Has the checks look at English being typed; asked again, only the last text counts. */
  checkTyping(segmentId: string, text: string): void;
  /** The row is typed no more: what was found in its text holds only where that text has been recorded. */
  endTyping(): void;
  dismissFailure(): void;
  /** Sends what is waiting and stops listening. */
  dispose(): void;
}

/** What a session needs of the world besides its host. */
export interface Surroundings {
  now(): number;
  /** Calls back when the window may be about to go; returns what stops that. */
  onLeaving(listener: () => void): () => void;
}

function hearLeaving(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', () => document.hidden && listener(), { signal });
  window.addEventListener('pagehide', listener, { signal });
  window.addEventListener('blur', listener, { signal });
  return () => stop.abort();
}

const browser: Surroundings = { now: () => Date.now(), onLeaving: hearLeaving };
const checkDelay = 400;
const openingRetry = 500;

/** Opens an article over a client and keeps it as the host has it, with what this window does shown at once. */
export function createArticleSession(client: Client, articleId: string, surroundings = browser): ArticleSession {
  const session = new OpenArticle(client, articleId, surroundings);
  void session.open();
  return session;
}

/** What is shown until the host says who is at the desk; nothing can be asked before that. */
const nobody: DeskRules = { by: { id: '', name: '', role: 'translator' }, needsTwoPeople: true };

const nothingFound: Carried = { findings: [], links: {} };

class OpenArticle implements ArticleSession {
  private readonly client: Client;
  private readonly articleId: string;
  private readonly listeners = new Set<() => void>();
  private readonly stop = new AbortController();
  private readonly stopHearingLeaving: () => void;
  private readonly owner: QueueOwner;
  private readonly queue: JobQueue;
  private readonly keeper: DraftKeeper;
  private readonly checks: CheckRunner;
  private committed: Article;
  /** The contents of versions a check may still answer for. */
  private readonly contents = new Map<number, Content>();
  private rules = nobody;
  /** The term base of the last check as JSON, or null before it was heard. */
  private terms: string | null = null;
  /** How the project treats its checks, as JSON, or null before it was heard. */
  private treated: string | null = null;
  /** Events heard while an answer is under way, which holds them too. */
  private readonly held: ArticleEvent[] = [];
  private failure: Failure | null = null;
  private checked: Checked | null = null;
  private checking: ArticleView['checking'] = null;
  private readonly typing: LiveChecker;
  private isTyping = false;
  private live: LiveCheck | null = null;
  private drafts: readonly Draft[] = [];
  private shown: ArticleView | null = null;
  private readonly showArticle = rememberLast(showJobs);
  private readonly carry = rememberLast(carryFindings);
  private readonly join = rememberLast(joinLive);
  private readonly showTyped = rememberLast(readTyped);

  constructor(client: Client, articleId: string, surroundings: Surroundings) {
    this.client = client;
    this.articleId = articleId;
    this.committed = emptyArticle(articleId);
    this.owner = this.describeSelf(surroundings);
    this.queue = new JobQueue(client, this.owner);
    this.keeper = createDraftKeeper(this.draftStore(), (failure) => this.change(() => this.note(failure)));
    this.checks = createCheckRunner(
      (signal) => client.review.check({ articleId }, { signal }),
      (progress) => this.change(() => this.hearCheck(progress)),
    );
    this.typing = createLiveChecker(
      ({ version, segmentId, text }, signal) =>
        client.review.recheck({ articleId, version, segmentId, text }, { signal }),
      (live) =>
        this.change(() => {
          this.live = live;
        }),
    );
    this.stopHearingLeaving = surroundings.onLeaving(() => this.keeper.flush());
  }

  private describeSelf({ now }: Surroundings): QueueOwner {
    return {
      articleId: this.articleId,
      committed: () => this.committed,
      rules: () => this.rules,
      fold: (events) => this.fold(events),
      now,
      shown: () => this.snapshot().article,
      readRules: () => this.readRules(),
      changed: (news) => this.change(() => (news === 'overcome' ? this.forget() : this.note(news))),
      rested: () => this.hear(this.held.splice(0)),
    };
  }

  /** Reads the article, trying until the host is there, then follows what other windows do. */
  async open(): Promise<void> {
    const { client, articleId } = this;
    const opened = await this.readUntilThere();
    if (!opened || this.stop.signal.aborted) return;
    this.checks.request(0);
    const watch = (signal: AbortSignal) =>
      client.article.watch({ articleId, after: this.committed.version }, { signal });
    void follow(watch, (events) => this.hear(events), this.stop.signal);
    void follow((signal) => client.terms.watch(undefined, { signal }), this.hearTerms, this.stop.signal);
    void follow((signal) => client.checks.watch(undefined, { signal }), this.hearChecks, this.stop.signal);
  }

  /** Whether there is such an article; a host that is away is asked again. */
  private async readUntilThere(): Promise<boolean> {
    while (!this.stop.signal.aborted) {
      const opened = await this.readOnce();
      if (opened.ok) return true;
      this.change(() => this.note(opened.failure));
      if (!isWorthRetrying(opened.failure)) return false;
      await pause(openingRetry, this.stop.signal);
    }
    return false;
  }

  private async readOnce(): Promise<Result<null, Failure>> {
    const rules = await this.readRules();
    if (!rules.ok) return rules;
    const read = await answer(this.client.article.read({ articleId: this.articleId }));
    if (!read.ok) return read;
    this.change(() => {
      this.fold(read.value.events);
      this.drafts = read.value.drafts;
      this.failure = null;
    });
    return succeed(null);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): ArticleView => {
    this.shown ??= this.view();
    return this.shown;
  };

  perform(command: EditRequest): Promise<Result<null, Failure>> {
    return this.queue.add(command);
  }

  realign(): Promise<Result<null, Failure>> {
    return this.queue.add({ type: 'realign' });
  }

  saveDraft(segmentId: string, text: string): void {
    this.drafts = this.drafts.filter((draft) => draft.segmentId !== segmentId);
    this.keeper.keep(segmentId, text);
  }

  discardDraft(segmentId: string): void {
    this.drafts = this.drafts.filter((draft) => draft.segmentId !== segmentId);
    this.keeper.discard(segmentId);
  }

  checkTyping(segmentId: string, text: string): void {
    this.isTyping = true;
    const { version, content } = this.committed;
    this.typing.ask({ segmentId, text, version, content });
  }

  endTyping(): void {
    this.typing.end();
    this.change(() => {
      this.isTyping = false;
    });
  }

  dismissFailure(): void {
    this.change(() => this.forget());
  }

  dispose(): void {
    this.keeper.dispose();
    this.checks.dispose();
    this.typing.end();
    this.stopHearingLeaving();
    this.stop.abort();
  }

  private view(): ArticleView {
    const article = this.showArticle(this.committed, this.queue.jobs, this.rules);
    const { failure, checking, drafts, checked } = this;
    const live = this.readLive(article.content);
    const joined = checked && live ? this.join(checked, live, isRecorded(live, article.content)) : checked;
    const carried = joined ? this.carry(joined, article.content) : nothingFound;
    const typed = live ? this.showTyped(live, article.content.decisions) : null;
    return { article, saved: this.readSaved(), failure, ...carried, checking, drafts, typed };
  }

  /** What was found while typing holds while the row is typed, and after that where its text is shown. */
  private readLive(content: Content): LiveCheck | null {
    const { live } = this;
    return live && (this.isTyping || isRecorded(live, content)) ? live : null;
  }

  private readSaved(): ArticleView['saved'] {
    const draft = this.keeper.state();
    if (this.queue.isStuck || draft === 'failing') return 'unsaved';
    return this.queue.jobs.length > 0 || draft === 'waiting' ? 'saving' : 'saved';
  }

  private change(edit: () => void): void {
    edit();
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  private note(failure: Failure | null): void {
    if (failure && failure.kind !== 'cancelled') this.failure = failure;
  }

  private forget(): void {
    this.failure = null;
  }

  private fold(events: readonly ArticleEvent[]): void {
    const before = this.committed.version;
    for (const event of events) {
      this.committed = apply(this.committed, event);
      this.contents.set(this.committed.version, this.committed.content);
    }
    if (this.committed.version > before && before > 0) this.checks.request(checkDelay);
  }

  /** Folds what other windows did; a gap in the versions is filled by reading. */
  private hear(events: readonly ArticleEvent[]): void {
    if (this.queue.isSending) {
      this.held.push(...events);
      return;
    }
    const next = events.find(({ version }) => version > this.committed.version);
    if (!next) return;
    if (next.version === this.committed.version + 1) this.change(() => this.fold(events));
    else void catchUp(this.client, this.owner).then(() => this.change(() => undefined));
  }

  /** Checks again at once when the project treats a check otherwise or folds one away; the first answer is no news. */
  private hearChecks = (standings: readonly CheckStanding[]): void => {
    const treated = JSON.stringify(standings.map(({ id, setting, isFolded }) => [id, setting, isFolded]));
    if (this.treated !== null && this.treated !== treated) this.checks.request(0);
    this.treated = treated;
  };

  /** Checks again by other terms; the first answer, also after a lost connection, may be no news. */
  private hearTerms = (terms: readonly Term[]): void => {
    const words = JSON.stringify(terms);
    if (this.terms !== null && this.terms !== words) this.checks.request(checkDelay);
    this.terms = words;
  };

  private hearCheck(progress: CheckProgress | null): void {
    if (progress?.type === 'progress') this.checking = { done: progress.done, total: progress.total };
    else this.checking = null;
    if (progress?.type === 'failed') this.note(progress.failure);
    if (progress?.type !== 'findings') return;
    const content = this.contents.get(progress.version);
    // A check of a version not heard of yet: the news of it are on the way and ask for the next check.
    if (!content) return;
    this.checked = { content, findings: progress.findings, links: progress.links };
    if (!this.isTyping) this.live = null;
    for (const version of this.contents.keys()) if (version < progress.version) this.contents.delete(version);
  }

  private async readRules(): Promise<Result<null, Failure>> {
    const { client } = this;
    const read = Promise.all([client.profile.read(), client.project.read()]).then(succeed);
    const known = await answer(read);
    if (!known.ok) return known;
    const [profile, project] = known.value;
    this.rules = { by: readCurrentPerson(profile), needsTwoPeople: project.settings.needsTwoPeople };
    return succeed(null);
  }

  private draftStore(): DraftStore {
    const { client, articleId } = this;
    return {
      save: (segmentId, text) =>
        answer(client.draft.save({ articleId, segmentId, basedOnVersion: this.committed.version, text })),
      discard: (segmentId) => answer(client.draft.discard({ articleId, segmentId })),
    };
  }
}
