import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import type { Client } from './client.ts';
import { pause } from './follow.ts';
import { isWorthRetrying, type Ledger, sendJob } from './job-sender.ts';
import { decideJob, type Job, renameAnnotation } from './pending-jobs.ts';

/** What a queue needs of the session it sends for. */
export interface QueueOwner extends Ledger {
  now(): number;
  /** The article with everything queued done on it. */
  shown(): Article;
  /** Asks the host again who is at the desk. */
  readRules(): Promise<unknown>;
  /** Hears that what is shown may be another; with a failure that has just happened, or `overcome`. */
  changed(news: Failure | 'overcome' | null): void;
  /** Hears that no answer is under way any more. */
  rested(): void;
}

const firstRetry = 500;
const longestRetry = 5_000;

/** Refusals that may only mean that another person has sat down since the profile was read. */
const personal: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'role-forbids',
  'own-correction',
  'undo-of-other',
]);

/**
 * The changes asked of an article and not yet answered, sent one after another.
 *
 * It goes on sending after its session was closed, so that going to another room loses nothing.
 */
export class JobQueue {
  private readonly client: Client;
  private readonly owner: QueueOwner;
  private waiting: readonly Job[] = [];
  private count = 0;
  private isRunning = false;
  private isHeldUp = false;
  private wake = new AbortController();

  constructor(client: Client, owner: QueueOwner) {
    this.client = client;
    this.owner = owner;
  }

  /** The same array until something of it changes. */
  get jobs(): readonly Job[] {
    return this.waiting;
  }

  /** Whether an answer is under way, which may hold events that are heard of elsewhere too. */
  get isSending(): boolean {
    return this.isRunning;
  }

  /** Whether the host cannot be reached or cannot store. */
  get isStuck(): boolean {
    return this.isHeldUp;
  }

  /** Shows a change and sends it, or refuses it. */
  add(ask: Job['ask']): Promise<Result<null, Failure>> {
    const { promise, resolve } = Promise.withResolvers<Result<null, Failure>>();
    this.count += 1;
    this.begin({ id: `asked-${this.count}`, ask, at: this.owner.now(), lostFrom: null, settle: resolve }, true);
    return promise;
  }

  /** A refusal for the person is looked at again with the profile as it is now. */
  private begin(job: Job, mayReadRules: boolean): void {
    const { owner } = this;
    const outcome = decideJob(owner.shown(), job, owner.rules());
    if (!outcome.ok && mayReadRules && personal.has(outcome.failure.kind)) {
      void owner.readRules().then(() => this.begin(job, false));
      return;
    }
    if (!outcome.ok) {
      owner.changed(outcome.failure);
      job.settle(outcome);
      return;
    }
    this.waiting = [...this.waiting, job];
    owner.changed(null);
    this.wake.abort();
    void this.send();
  }

  /** Sends until nothing is left. */
  private async send(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    let delay = firstRetry;
    for (let job = this.waiting[0]; job; job = this.waiting[0]) {
      const sent = await sendJob(this.client, this.owner, job);
      if (sent.ok || !isWorthRetrying(sent.failure)) {
        this.finish(job, sent);
        delay = firstRetry;
        continue;
      }
      this.holdUp(job, sent.failure);
      this.wake = new AbortController();
      await pause(delay, this.wake.signal);
      delay = Math.min(delay * 2, longestRetry);
    }
    this.isRunning = false;
    this.owner.rested();
  }

  private finish(job: Job, sent: Result<readonly ArticleEvent[], Failure>): void {
    this.waiting = this.waiting.filter((other) => other !== job);
    const news = this.isHeldUp ? 'overcome' : null;
    this.isHeldUp = false;
    if (sent.ok) this.nameAnnotation(job, sent.value);
    else void this.owner.readRules();
    this.owner.changed(sent.ok ? news : sent.failure);
    job.settle(sent.ok ? succeed(null) : sent);
  }

  /** Jobs that speak of an annotation by the id it was shown under speak of it by its own. */
  private nameAnnotation(maker: Job, events: readonly ArticleEvent[]): void {
    for (const { body } of events) {
      if (body.type !== 'annotation-added') continue;
      const { id } = body.annotation;
      this.waiting = this.waiting.map((job) => ({ ...job, ask: renameAnnotation(job.ask, maker, id) }));
    }
  }

  private holdUp(job: Job, failure: Failure): void {
    this.isHeldUp = true;
    this.owner.changed(failure);
    // A host that answered has answered; one that is away is waited for.
    if (failure.kind !== 'disconnected') job.settle({ ok: false, failure });
  }
}
