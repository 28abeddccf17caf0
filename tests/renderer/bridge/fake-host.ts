import type { Client } from '../../../renderer/bridge/client.ts';
import { Disconnected } from '../../../renderer/bridge/disconnected.ts';
import type { EditRequest } from '../../../shared/contract/command-schema.ts';
import type { CheckProgress, CheckStanding, Rechecked } from '../../../shared/contract/contract.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { ArticleEvent, EventBody } from '../../../shared/model/event.ts';
import type { Failure } from '../../../shared/model/failure.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Draft } from '../../../shared/model/project.ts';
import { fail, type Result, succeed } from '../../../shared/model/result.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Term } from '../../../shared/model/term.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import { decide } from '../../../shared/review/decide.ts';

const korean = '시는 셔틀을 늘린다.\n군수는 웃었다.';
const english = 'The city adds a shuttel.\nThe general smiled.';

const slice = (text: string, line: number) => {
  const start = line === 0 ? 0 : text.indexOf('\n') + 1;
  const end = line === 0 ? text.indexOf('\n') : text.length;
  return { start, end };
};

const segment = (id: string, line: number): Segment => ({
  id,
  role: 'paragraph',
  source: [{ document: 0, ...slice(korean, line) }],
  machine: [{ document: 1, ...slice(english, line) }],
  target: english.split('\n')[line] ?? '',
  verdict: 'machine',
  corrected: null,
  decided: null,
  score: 1,
});

/** The people the fake host knows. */
export const people = {
  harin: { id: 'harin', name: '하린', role: 'translator' },
  dohyeon: { id: 'dohyeon', name: '도현', role: 'editor' },
} as const satisfies Record<string, Person>;

/** A row being typed, as a window asks about it. */
export interface Typed {
  readonly segmentId: string;
  readonly text: string;
  readonly version: number;
}

/** A host in memory that folds real events, and whose line can be cut. */
export class FakeHost {
  readonly articleId = 'a1';
  events: ArticleEvent[] = [];
  readonly drafts = new Map<string, Draft>();
  readonly checks: CheckProgress[][] = [];
  checksAsked = 0;
  /** What the checks say of a row being typed; nothing found unless a test says otherwise. */
  recheck = async ({ segmentId }: Typed): Promise<Result<Rechecked, Failure>> =>
    succeed({ segments: [segmentId], findings: [], links: [] });
  current: Person = people.harin;
  isOnline = true;
  /** Commits the next command and loses the answer. */
  losesNextAnswer = false;
  /** What storing fails with, or null. */
  storage: Failure | null = null;
  private readonly watchers = new Set<(events: readonly ArticleEvent[] | null) => void>();
  private ids = 0;
  private terms: readonly Term[] = [];
  private standings: readonly CheckStanding[] = [];
  private readonly termWatchers = new Set<() => void>();

  constructor() {
    const segments = [segment('s1', 0), segment('s2', 1)];
    const documents = [
      { name: 'ko', text: korean },
      { name: 'en', text: english },
    ];
    this.record([{ type: 'article-created', documents, pieces: [], segments }], this.current);
  }

  article(): Article {
    return applyAll(emptyArticle(this.articleId), this.events);
  }

  targetOf(segmentId: string): string | undefined {
    return this.article().content.segments.find(({ id }) => id === segmentId)?.target;
  }

  /** Another window, or another person, does something. */
  elsewhere(command: EditRequest, by: Person): Result<readonly ArticleEvent[], Failure> {
    return this.decide(command, by);
  }

  cut(): void {
    this.isOnline = false;
    for (const tell of this.watchers) tell(null);
  }

  mend(): void {
    this.isOnline = true;
  }

  private record(bodies: readonly EventBody[], by: Person): readonly ArticleEvent[] {
    const made = bodies.map((body, index) => ({ version: this.events.length + index + 1, at: Date.now(), by, body }));
    this.events = [...this.events, ...made];
    for (const tell of this.watchers) tell(made);
    return made;
  }

  private decide(command: EditRequest, by: Person): Result<readonly ArticleEvent[], Failure> {
    const createId = () => `host-${++this.ids}`;
    const outcome = decide(this.article(), command, { by, at: Date.now(), needsTwoPeople: true, createId });
    if (!outcome.ok) return outcome;
    return this.storage ? fail(this.storage) : succeed(this.record(outcome.value, by));
  }

  private reach(): void {
    if (!this.isOnline) throw new Disconnected();
  }

  private command = async ({ basedOnVersion, command }: { basedOnVersion: number; command: EditRequest }) => {
    await Promise.resolve();
    this.reach();
    const actual = this.events.length;
    if (basedOnVersion !== actual)
      return fail({ kind: 'version-conflict', articleId: this.articleId, expected: basedOnVersion, actual } as const);
    const result = this.decide(command, this.current);
    if (this.losesNextAnswer) {
      this.losesNextAnswer = false;
      this.cut();
      throw new Disconnected();
    }
    return result;
  };

  private async *watch(after: number, signal: AbortSignal): AsyncGenerator<readonly ArticleEvent[]> {
    this.reach();
    const waiting: (readonly ArticleEvent[] | null)[] = [this.events.filter(({ version }) => version > after)];
    let wake = (): void => undefined;
    const hear = (events: readonly ArticleEvent[] | null) => {
      waiting.push(events);
      wake();
    };
    this.watchers.add(hear);
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      for (const events of waiting.splice(0)) {
        if (!events) throw new Disconnected();
        yield events;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    this.watchers.delete(hear);
  }

  /** Another window changes the term base. */
  changeTerms(terms: readonly Term[]): void {
    this.terms = terms;
    for (const wake of this.termWatchers) wake();
  }

  private async *watchTerms(signal: AbortSignal): AsyncGenerator<readonly Term[]> {
    this.reach();
    while (!signal.aborted) {
      yield this.terms;
      await new Promise<void>((resolve) => {
        this.termWatchers.add(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  /** The project treats its checks otherwise. */
  changeStandings(standings: readonly CheckStanding[]): void {
    this.standings = standings;
    for (const wake of this.termWatchers) wake();
  }

  private async *watchStandings(signal: AbortSignal): AsyncGenerator<readonly CheckStanding[]> {
    this.reach();
    while (!signal.aborted) {
      yield this.standings;
      await new Promise<void>((resolve) => {
        this.termWatchers.add(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  private async *check(): AsyncGenerator<CheckProgress> {
    this.reach();
    this.checksAsked += 1;
    for (const progress of this.checks.shift() ?? []) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      yield progress;
    }
  }

  /** The part of the contract a session uses. */
  readonly client = {
    profile: {
      read: async () => {
        this.reach();
        const all = Object.values(people);
        return { people: all, currentId: this.current.id, language: 'system', theme: 'system' };
      },
    },
    project: {
      read: async () => {
        this.reach();
        return { path: 'p', name: 'p', settings: { needsTwoPeople: true }, isReadOnly: false, reason: null };
      },
    },
    article: {
      read: async () => {
        this.reach();
        return succeed({ events: this.events, drafts: [...this.drafts.values()] });
      },
      watch: async ({ after }: { after: number }, { signal }: { signal: AbortSignal }) => this.watch(after, signal),
      command: this.command,
    },
    draft: {
      save: async (draft: { segmentId: string; text: string; basedOnVersion: number }) => {
        this.reach();
        this.drafts.set(draft.segmentId, {
          articleId: this.articleId,
          by: this.current.name,
          at: Date.now(),
          ...draft,
        });
        return succeed(null);
      },
      discard: async ({ segmentId }: { segmentId: string }) => {
        this.reach();
        this.drafts.delete(segmentId);
        return succeed(null);
      },
    },
    terms: {
      watch: async (_: undefined, { signal }: { signal: AbortSignal }) => this.watchTerms(signal),
    },
    checks: {
      watch: async (_: undefined, { signal }: { signal: AbortSignal }) => this.watchStandings(signal),
    },
    review: {
      check: async () => this.check(),
      recheck: async (typed: Typed) => {
        this.reach();
        return this.recheck(typed);
      },
    },
  } as unknown as Client;
}

/** A finding about words of a segment's English, or of English being typed for it. */
export function findingOn(host: FakeHost, segmentId: string, words: string, text?: string): Finding {
  const target = text ?? host.targetOf(segmentId) ?? '';
  const start = target.indexOf(words);
  return {
    key: `spelling ${words}`,
    check: 'spelling',
    category: 'linguistic/grammar',
    severity: 'minor',
    segmentId,
    source: null,
    target: { start, end: start + words.length },
    message: { ko: '', en: '' },
    expected: [],
    suggestion: null,
  };
}
