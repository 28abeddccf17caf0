import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Client } from './client.ts';
import { answer } from './disconnected.ts';
import { type DeskRules, decideJob, isAlreadyDone, type Job } from './pending-jobs.ts';

/** What a sender knows and changes of its session. */
export interface Ledger {
  readonly articleId: string;
  committed(): Article;
  rules(): DeskRules;
  /** Folds events into what is committed. */
  fold(events: readonly ArticleEvent[]): void;
}

/**
 * Failures of storing: the change stays shown as unsaved and is tried again, since the disk may come back. A project that
 * may only be read is not among them: trying again would not help, so the change is refused and the reason shown.
 */
const storageFailures: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>([
  'disk-full',
  'disk-failed',
  'project-busy',
  'project-moved',
  'project-missing',
  'project-damaged',
]);

/** Whether a change that failed so is kept on screen and tried again. */
export function isWorthRetrying(failure: Failure): boolean {
  return failure.kind === 'disconnected' || storageFailures.has(failure.kind);
}

/** Fetches what other windows, or a lost answer, have recorded meanwhile. */
export async function catchUp(client: Client, ledger: Ledger): Promise<Result<readonly ArticleEvent[], Failure>> {
  const { version } = ledger.committed();
  const read = await answer(client.article.read({ articleId: ledger.articleId }));
  if (!read.ok) return read;
  const news = read.value.events.filter((event) => event.version > version);
  ledger.fold(news);
  return succeed(news);
}

/** Sends the job once, as based on what is committed now. */
function sendOnce(client: Client, ledger: Ledger, { ask }: Job): Promise<Result<readonly ArticleEvent[], Failure>> {
  const { articleId } = ledger;
  const basedOnVersion = ledger.committed().version;
  return answer(
    ask.type === 'realign'
      ? client.article.realign({ articleId, basedOnVersion })
      : client.article.command({ articleId, basedOnVersion, command: ask }),
  );
}

/** Whether the host did the job although its answer was lost. */
async function findLostAnswer(client: Client, ledger: Ledger, job: Job): Promise<Result<boolean, Failure>> {
  if (job.lostFrom === null) return succeed(false);
  const before = ledger.committed();
  const wanted = decideJob(before, job, ledger.rules());
  const caughtUp = await catchUp(client, ledger);
  if (!caughtUp.ok) return caughtUp;
  job.lostFrom = null;
  return succeed(wanted.ok && isAlreadyDone(wanted.value, caughtUp.value, ledger.rules().by));
}

/** After a conflict: catches up, and sends once more what may still be done. */
async function sendAgain(client: Client, ledger: Ledger, job: Job): Promise<Result<readonly ArticleEvent[], Failure>> {
  const caughtUp = await catchUp(client, ledger);
  if (!caughtUp.ok) return caughtUp;
  const outcome = decideJob(ledger.committed(), job, ledger.rules());
  return outcome.ok ? sendOnce(client, ledger, job) : outcome;
}

/**
 * Brings one job to the host; the events it recorded are folded and returned.
 *
 * A job whose answer was lost is first looked for among what was recorded, so that nothing is done twice.
 */
export async function sendJob(
  client: Client,
  ledger: Ledger,
  job: Job,
): Promise<Result<readonly ArticleEvent[], Failure>> {
  const lost = await findLostAnswer(client, ledger, job);
  if (!lost.ok) return lost;
  if (lost.value) return succeed([]);
  const basedOn = ledger.committed().version;
  const first = await sendOnce(client, ledger, job);
  const sent = !first.ok && first.failure.kind === 'version-conflict' ? await sendAgain(client, ledger, job) : first;
  if (!sent.ok) {
    if (sent.failure.kind === 'disconnected') job.lostFrom = basedOn;
    return fail(sent.failure);
  }
  ledger.fold(sent.value);
  return sent;
}
