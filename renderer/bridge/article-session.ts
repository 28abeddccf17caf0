import type { EditRequest } from '../../shared/contract/command-schema.ts';
import type { CheckProgress } from '../../shared/contract/contract.ts';
import type { Article, Content } from '../../shared/model/article.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Draft } from '../../shared/model/project.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { apply, emptyArticle } from '../../shared/review/apply.ts';
import type { ArticleView } from './article-view.ts';
import { type Carried, type Checked, carryFindings } from './carry-findings.ts';
import { type CheckRunner, createCheckRunner } from './check-runner.ts';
import type { Client } from './client.ts';
import { answer } from './disconnected.ts';
import { createDraftKeeper, type DraftKeeper, type DraftStore } from './draft-keeper.ts';
import { follow, pause } from './follow.ts';
import { readCurrentPerson } from './house.tsx';
import { catchUp, isWorthRetrying, type Ledger, sendJob } from './job-sender.ts';
import { type DeskRules, decideJob, type Job, renameAnnotation, showJobs } from './pending-jobs.ts';
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
const firstRetry = 500;
const longestRetry = 5_000;
/** Refusals that may only mean that another person has sat down since the profile was read. */
const personal: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'role-forbids',
  'own-correction',
  'undo-of-other',
]);

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
  private readonly now: () => number;
  private readonly listeners = new Set<() => void>();
  private readonly stop = new AbortController();
  private readonly stopHearingLeaving: () => void;
  private readonly ledger: Ledger;
  private readonly keeper: DraftKeeper;
  private readonly checks: CheckRunner;
  private committed: Article;
  /** The contents of versions a check may still answer for. */
  private readonly contents = new Map<number, Content>();
  private rules = nobody;
  private jobs: readonly Job[] = [];
  private jobCount = 0;
  private isSending = false;
  private isStuck = false;
  /** Events heard while an answer is under way, which holds them too. */
  private held: readonly ArticleEvent[] = [];
  private failure: Failure | null = null;
  private checked: Checked | null = null;
  private checking: ArticleView['checking'] = null;
  private drafts: readonly Draft[] = [];
  private shown: ArticleView | null = null;
  private readonly showArticle = rememberLast(showJobs);
  private readonly carry = rememberLast(carryFindings);
  private wake = new AbortController();

  constructor(client: Client, articleId: string, surroundings: Surroundings) {
    this.client = client;
    this.articleId = articleId;
    this.now = surroundings.now;
    this.committed = emptyArticle(articleId);
    this.ledger = {
      articleId,
      committed: () => this.committed,
      rules: () => this.rules,
      fold: (events) => this.fold(events),
    };
    this.keeper = createDraftKeeper(this.draftStore(), (failure) => this.change(() => this.note(failure)));
    this.checks = createCheckRunner(
      (signal) => client.review.check({ articleId }, { signal }),
      (progress) => this.change(() => this.hearCheck(progress)),
    );
    this.stopHearingLeaving = surroundings.onLeaving(() => this.keeper.flush());
  }

  /** Reads the article, trying until the host is there, then follows what other windows do. */
  async open(): Promise<void> {
    const { client, articleId } = this;
    const opened = await this.readUntilThere();
    if (!opened || this.stop.signal.aborted) return;
    this.checks.request(0);
    void this.send();
    const watch = (signal: AbortSignal) =>
      client.article.watch({ articleId, after: this.committed.version }, { signal });
    void follow(watch, (events) => this.hear(events), this.stop.signal);
  }

  /** Whether there is such an article; a host that is away is asked again. */
  private async readUntilThere(): Promise<boolean> {
    while (!this.stop.signal.aborted) {
      const opened = await this.readOnce();
      if (opened.ok) return true;
      this.change(() => this.note(opened.failure));
      if (!isWorthRetrying(opened.failure)) return false;
      await pause(firstRetry, this.stop.signal);
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
    return this.queue(command);
  }

  realign(): Promise<Result<null, Failure>> {
    return this.queue({ type: 'realign' });
  }

  saveDraft(segmentId: string, text: string): void {
    this.drafts = this.drafts.filter((draft) => draft.segmentId !== segmentId);
    this.keeper.keep(segmentId, text);
  }

  discardDraft(segmentId: string): void {
    this.drafts = this.drafts.filter((draft) => draft.segmentId !== segmentId);
    this.keeper.discard(segmentId);
  }

  dismissFailure(): void {
    this.change(() => {
      this.failure = null;
    });
  }

  dispose(): void {
    this.keeper.dispose();
    this.checks.dispose();
    this.stopHearingLeaving();
    this.stop.abort();
  }

  private view(): ArticleView {
    const article = this.showArticle(this.committed, this.jobs, this.rules);
    const { failure, checking, drafts, checked } = this;
    const carried = checked ? this.carry(checked, article.content) : nothingFound;
    return { article, saved: this.readSaved(), failure, ...carried, checking, drafts };
  }

  private readSaved(): ArticleView['saved'] {
    const draft = this.keeper.state();
    if (this.isStuck || draft === 'failing') return 'unsaved';
    return this.jobs.length > 0 || draft === 'waiting' ? 'saving' : 'saved';
  }

  private change(edit: () => void): void {
    edit();
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  private note(failure: Failure | null): void {
    if (failure && failure.kind !== 'cancelled') this.failure = failure;
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
    if (this.isSending) {
      this.held = [...this.held, ...events];
      return;
    }
    const next = events.find(({ version }) => version > this.committed.version);
    if (!next) return;
    if (next.version === this.committed.version + 1) this.change(() => this.fold(events));
    else void catchUp(this.client, this.ledger).then(() => this.change(() => undefined));
  }

  private hearCheck(progress: CheckProgress | null): void {
    if (progress?.type === 'progress') this.checking = { done: progress.done, total: progress.total };
    else this.checking = null;
    if (progress?.type === 'failed') this.note(progress.failure);
    if (progress?.type !== 'findings') return;
    const content = this.contents.get(progress.version);
    // A check of a version not heard of yet: the news of it are on the way and ask for the next check.
    if (!content) return;
    this.checked = { content, findings: progress.findings, links: progress.links };
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

  private queue(ask: Job['ask']): Promise<Result<null, Failure>> {
    const { promise, resolve } = Promise.withResolvers<Result<null, Failure>>();
    this.jobCount += 1;
    this.start({ id: `asked-${this.jobCount}`, ask, at: this.now(), lostFrom: null, settle: resolve }, true);
    return promise;
  }

  /** Shows and sends a job, or refuses it; a refusal for the person is looked at again with the profile as it is now. */
  private start(job: Job, mayReadRules: boolean): void {
    const outcome = decideJob(this.snapshot().article, job, this.rules);
    if (!outcome.ok && mayReadRules && personal.has(outcome.failure.kind)) {
      void this.readRules().then(() => this.start(job, false));
      return;
    }
    if (!outcome.ok) {
      this.change(() => this.note(outcome.failure));
      job.settle(outcome);
      return;
    }
    this.change(() => {
      this.jobs = [...this.jobs, job];
    });
    this.wake.abort();
    void this.send();
  }

  /** Sends the jobs one after another until none is left. */
  private async send(): Promise<void> {
    if (this.isSending || this.committed.version === 0) return;
    this.isSending = true;
    let delay = firstRetry;
    for (let job = this.jobs[0]; job && !this.stop.signal.aborted; job = this.jobs[0]) {
      const sent = await sendJob(this.client, this.ledger, job);
      if (sent.ok || !isWorthRetrying(sent.failure)) {
        this.change(() => this.finish(job, sent));
        delay = firstRetry;
        continue;
      }
      this.change(() => this.getStuck(job, sent.failure));
      await this.waitAwake(delay);
      delay = Math.min(delay * 2, longestRetry);
    }
    this.isSending = false;
    const { held } = this;
    this.held = [];
    this.hear(held);
  }

  private finish(job: Job, sent: Result<readonly ArticleEvent[], Failure>): void {
    this.jobs = this.jobs.filter((other) => other !== job);
    const wasStuck = this.isStuck;
    this.isStuck = false;
    if (!sent.ok) {
      this.note(sent.failure);
      void this.readRules();
      job.settle(sent);
      return;
    }
    if (wasStuck) this.failure = null;
    const added = sent.value.find(({ body }) => body.type === 'annotation-added')?.body;
    if (added?.type === 'annotation-added') this.renameInJobs(job, added.annotation.id);
    job.settle(succeed(null));
  }

  /** Jobs that speak of an annotation by the id it was shown under speak of it by its own. */
  private renameInJobs(maker: Job, id: string): void {
    this.jobs = this.jobs.map((job) => ({ ...job, ask: renameAnnotation(job.ask, `${maker.id}-1`, id) }));
  }

  private getStuck(job: Job, failure: Failure): void {
    this.isStuck = true;
    this.note(failure);
    if (failure.kind !== 'disconnected') job.settle({ ok: false, failure });
  }

  /** Waits before the next attempt, less when something more is asked. */
  private waitAwake(delay: number): Promise<void> {
    this.wake = new AbortController();
    return pause(delay, AbortSignal.any([this.stop.signal, this.wake.signal]));
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
