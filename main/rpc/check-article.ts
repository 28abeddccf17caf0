import type { CheckRules } from '../../shared/checks/choose-checks.ts';
import type { CheckProgress, Rechecked } from '../../shared/contract/contract.ts';
import { readPublished } from '../../shared/intake/read-published.ts';
import { type Article, type Content, readSlices, readSource } from '../../shared/model/article.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { StorageError } from '../journal/storage-failure.ts';
import type { BrainTasks, Taught } from '../workers/brain-service.ts';
import type { Articles } from './articles.ts';
import { drainQueue } from './event-queue.ts';
import type { Services } from './services.ts';

/** What the checks are asked about an article as it stands. */
export function toCheckTask(
  { id, version, content }: Article,
  taught: Taught,
  rules: CheckRules,
): BrainTasks['check']['ask'] {
  return {
    rules,
    keep: { articleId: id, version },
    taught,
    pairs: content.segments.map((segment) => ({
      segmentId: segment.id,
      role: segment.role,
      source: readSource(content, segment),
      target: segment.target,
    })),
    published: readPublished(readNoise(content)),
    dismissed: content.decisions.filter(({ outcome }) => outcome === 'dismissed').map(({ key }) => key),
  };
}

function readNoise({ documents, pieces }: Content) {
  return pieces.flatMap((piece) =>
    piece.use.as === 'noise' ? [{ noise: piece.use.kind, text: readSlices(documents, [piece]) }] : [],
  );
}

/** Checks an article as committed now: progress, then findings; ending the stream cancels the work. */
export async function* checkArticle(
  { brain }: Services,
  articles: Articles,
  articleId: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<CheckProgress, void> {
  const loaded = articles.load(articleId);
  if (!loaded.ok) return yield { type: 'failed', failure: loaded.failure };
  const { version } = loaded.value;
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort(), { once: true });
  const news = drainQueue<CheckProgress>((push) => {
    const onProgress = (done: number, total: number) => push({ type: 'progress', done, total });
    const run = async () => {
      const ask = toCheckTask(loaded.value, await articles.taught(), articles.checks.rules());
      return brain.run('check', ask, { onProgress, signal: stop.signal });
    };
    run().then(
      (answer) =>
        push(answer ? { type: 'findings', version, ...answer } : { type: 'failed', failure: { kind: 'cancelled' } }),
      (reason: unknown) => push({ type: 'failed', failure: toFailure(reason) }),
    );
    return () => stop.abort();
  }, signal);
  for await (const item of news) {
    if (item.type === 'findings') articles.noteFindings(articleId, item.findings);
    yield item;
    if (item.type !== 'progress') return;
  }
}

function toFailure(reason: unknown): Failure {
  if (reason instanceof StorageError) return reason.failure;
  return { kind: 'check-crashed', detail: reason instanceof Error ? reason.message : String(reason) };
}

/** One row as somebody is typing it. */
interface Typed {
  readonly articleId: string;
  /** The version of the article the window shows. */
  readonly version: number;
  readonly segmentId: string;
  readonly text: string;
}

/** Checks one row again with the English being typed; the whole article first where its last check is not at hand. */
export async function recheckArticle(
  { brain }: Services,
  articles: Articles,
  typed: Typed,
  signal: AbortSignal | undefined,
): Promise<Result<Rechecked, Failure>> {
  const watch = signal ? { signal } : {};
  const answer = await brain.run('recheck', typed, watch);
  if (answer?.isKnown) return succeed(answer);
  const loaded = articles.load(typed.articleId);
  if (!loaded.ok) return loaded;
  const { articleId, version: expected } = typed;
  const { version: actual } = loaded.value;
  if (actual !== expected) return fail({ kind: 'version-conflict', articleId, expected, actual });
  await brain.run('check', toCheckTask(loaded.value, await articles.taught(), articles.checks.rules()), watch);
  const again = await brain.run('recheck', typed, watch);
  return again?.isKnown ? succeed(again) : fail({ kind: 'cancelled' });
}
