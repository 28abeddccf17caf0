import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createArticleSession } from '../../../renderer/bridge/article-session.ts';
import { FakeHost, people } from './fake-host.ts';

type Step =
  | { readonly type: 'correct' | 'elsewhere'; readonly row: 's1' | 's2' }
  | { readonly type: 'annotate'; readonly row: 's1' | 's2' }
  | { readonly type: 'cut' | 'mend' | 'lose' | 'full' | 'room' | 'undo' }
  | { readonly type: 'rest'; readonly milliseconds: number };

const row = fc.constantFrom('s1' as const, 's2' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('correct' as const), row }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('elsewhere' as const), row }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('annotate' as const), row }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('cut', 'mend', 'lose', 'full', 'room', 'undo') as fc.Arbitrary<'cut'>,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('rest' as const), milliseconds: fc.integer({ max: 3000, min: 0 }) }),
  },
);

beforeAll(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One run over a host that comes and goes: what was answered, and how both sides stand at the end. */
class Run {
  readonly host = new FakeHost();
  readonly session = createArticleSession(this.host.client, this.host.articleId, {
    now: () => Date.now(),
    onLeaving: () => () => undefined,
  });
  readonly answers = new Map<string, boolean>();
  private count = 0;

  async walk(steps: readonly Step[]): Promise<void> {
    await vi.advanceTimersByTimeAsync(20);
    for (const each of steps) {
      this.take(each);
      await vi.advanceTimersByTimeAsync(each.type === 'rest' ? each.milliseconds : 0);
    }
    this.host.mend();
    this.host.losesNextAnswer = false;
    this.host.storage = null;
    await vi.advanceTimersByTimeAsync(120_000);
    this.session.dispose();
  }

  private take(each: Step): void {
    if (each.type === 'correct') this.correct(each.row);
    else if (each.type === 'annotate') this.annotate(each.row);
    else if (each.type === 'elsewhere') this.elsewhere(each.row);
    else if (each.type === 'undo') void this.session.perform({ type: 'undo' });
    else if (each.type === 'cut') this.host.cut();
    else if (each.type === 'mend') this.host.mend();
    else if (each.type === 'lose') this.host.losesNextAnswer = true;
    else if (each.type === 'full') this.host.storage = { kind: 'disk-full', path: '/p' };
    else if (each.type === 'room') this.host.storage = null;
  }

  private correct(segmentId: string): void {
    const before = this.session.snapshot().article.content.segments.find(({ id }) => id === segmentId)?.target ?? '';
    const after = this.name();
    void this.session
      .perform({ type: 'correct', segmentId, before, after })
      .then(({ ok }) => this.answers.set(after, ok));
  }

  private annotate(segmentId: string): void {
    const comment = this.name();
    const span = { start: 0, end: 1 };
    const mark = { segmentId, side: 'target', span, category: 'style/awkward', severity: 'minor' } as const;
    void this.session
      .perform({ type: 'annotate', ...mark, comment, findingKey: null })
      .then(({ ok }) => this.answers.set(comment, ok));
  }

  private elsewhere(segmentId: string): void {
    const storage = this.host.storage;
    this.host.storage = null;
    const before = this.host.targetOf(segmentId) ?? '';
    this.host.elsewhere({ type: 'correct', segmentId, before, after: this.name() }, people.dohyeon);
    this.host.storage = storage;
  }

  private name(): string {
    this.count += 1;
    return `words number ${this.count}.`;
  }

  /** How often each answered change was recorded. */
  countRecorded(words: string): number {
    return this.host.events.filter(({ body }) =>
      body.type === 'target-corrected'
        ? body.after === words
        : body.type === 'annotation-added' && body.annotation.thread[0]?.text === words,
    ).length;
  }
}

describe('a session over a host that comes and goes', () => {
  it('ends with the host’s article on screen, every yes recorded once and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const run = new Run();
        await run.walk(steps);
        const { article, saved } = run.session.snapshot();
        expect(article.content).toEqual(run.host.article().content);
        expect(saved).toBe('saved');
        for (const [words, ok] of run.answers) {
          const recorded = run.countRecorded(words);
          expect(recorded).toBeLessThanOrEqual(1);
          if (ok) expect(recorded).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
