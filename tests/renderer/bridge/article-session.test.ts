import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleSession, createArticleSession } from '../../../renderer/bridge/article-session.ts';
import type { EditRequest } from '../../../shared/contract/command-schema.ts';
import { standingOf } from '../invent-standing.ts';
import { FakeHost, findingOn, people } from './fake-host.ts';

let host: FakeHost;
let leave: () => void;
const sessions: ArticleSession[] = [];

async function open(): Promise<ArticleSession> {
  const session = createArticleSession(host.client, host.articleId, {
    now: () => Date.now(),
    onLeaving: (listener) => {
      leave = listener;
      return () => undefined;
    },
  });
  sessions.push(session);
  await vi.advanceTimersByTimeAsync(50);
  return session;
}

const rest = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);
const correct = (segmentId: string, before: string, after: string): EditRequest => ({
  type: 'correct',
  segmentId,
  before,
  after,
});
const targetOf = (session: ArticleSession, segmentId: string) =>
  session.snapshot().article.content.segments.find(({ id }) => id === segmentId)?.target;

const first = 'The city adds a shuttel.';
const second = 'The general smiled.';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  host = new FakeHost();
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a change', () => {
  it('is shown at once and saved when the host has it', async () => {
    const session = await open();
    const done = session.perform(correct('s1', first, 'The city adds a shuttle.'));
    expect(targetOf(session, 's1')).toBe('The city adds a shuttle.');
    expect(session.snapshot().saved).toBe('saving');
    await rest();
    expect(await done).toEqual({ ok: true, value: null });
    expect(session.snapshot().saved).toBe('saved');
    expect(host.targetOf('s1')).toBe('The city adds a shuttle.');
  });

  it('may follow another that is still on its way', async () => {
    const session = await open();
    const both = [
      session.perform(correct('s1', first, 'One.')),
      session.perform(correct('s1', 'One.', 'Two.')),
      session.perform({ type: 'submit', segmentId: 's1' }),
    ];
    expect(targetOf(session, 's1')).toBe('Two.');
    await rest();
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    expect(host.article().content.segments[0]?.verdict).toBe('submitted');
    expect(session.snapshot().article.content).toEqual(host.article().content);
  });

  it('that the rules forbid is refused and nothing is shown', async () => {
    const session = await open();
    const done = await session.perform({ type: 'return', segmentId: 's1', comment: 'No.' });
    expect(done).toMatchObject({ ok: false, failure: { kind: 'role-forbids' } });
    expect(session.snapshot().failure?.kind).toBe('role-forbids');
    expect(session.snapshot().article.content.segments[0]?.verdict).toBe('machine');
  });

  it('is judged by whoever sits at the desk now', async () => {
    const session = await open();
    host.current = people.dohyeon;
    const done = session.perform({ type: 'approve', segmentId: 's1', target: first });
    await rest();
    expect((await done).ok).toBe(true);
    expect(host.article().content.segments[0]?.decided?.by).toBe('도현');
  });

  it('keeps the snapshot the same object while nothing changes', async () => {
    const session = await open();
    expect(session.snapshot()).toBe(session.snapshot());
  });

  it('to an annotation that was just made reaches it under its own id', async () => {
    const session = await open();
    void session.perform({
      type: 'annotate',
      segmentId: 's1',
      side: 'target',
      span: { start: 0, end: 3 },
      category: 'style/awkward',
      severity: 'minor',
      comment: 'Hm.',
      findingKey: null,
    });
    const annotationId = session.snapshot().article.content.annotations[0]?.id ?? '';
    const replied = session.perform({ type: 'reply', annotationId, text: 'Yes.' });
    await rest();
    expect((await replied).ok).toBe(true);
    expect(host.article().content.annotations[0]?.thread.map(({ text }) => text)).toEqual(['Hm.', 'Yes.']);
  });
});

describe('another window', () => {
  it('is followed', async () => {
    const session = await open();
    host.elsewhere(correct('s2', second, 'The county governor smiled.'), people.dohyeon);
    await rest();
    expect(targetOf(session, 's2')).toBe('The county governor smiled.');
  });

  it('that changed another row does not stop a change', async () => {
    const session = await open();
    host.elsewhere(correct('s2', second, 'He smiled.'), people.dohyeon);
    const done = session.perform(correct('s1', first, 'Mine.'));
    await rest();
    expect((await done).ok).toBe(true);
    expect([host.targetOf('s1'), host.targetOf('s2')]).toEqual(['Mine.', 'He smiled.']);
  });

  it('that changed the same row is not overwritten', async () => {
    const session = await open();
    host.elsewhere(correct('s1', first, 'Theirs.'), people.dohyeon);
    const done = session.perform(correct('s1', first, 'Mine.'));
    await rest();
    expect(await done).toMatchObject({ ok: false, failure: { kind: 'text-differs' } });
    expect(targetOf(session, 's1')).toBe('Theirs.');
  });
});

describe('a lost connection', () => {
  it('keeps what was done on screen and brings it to the host later', async () => {
    const session = await open();
    host.cut();
    const done = session.perform(correct('s1', first, 'Typed offline.'));
    void session.perform(correct('s2', second, 'This too.'));
    await rest(3_000);
    expect(session.snapshot()).toMatchObject({ saved: 'unsaved', failure: { kind: 'disconnected' } });
    expect(targetOf(session, 's1')).toBe('Typed offline.');
    host.mend();
    await rest(10_000);
    expect((await done).ok).toBe(true);
    expect(session.snapshot()).toMatchObject({ saved: 'saved', failure: null });
    expect([host.targetOf('s1'), host.targetOf('s2')]).toEqual(['Typed offline.', 'This too.']);
  });

  it('loses nothing when the person goes to another room meanwhile', async () => {
    const session = await open();
    host.cut();
    void session.perform(correct('s1', first, 'Left behind.'));
    session.dispose();
    await rest(2_000);
    host.mend();
    await rest(10_000);
    expect(host.targetOf('s1')).toBe('Left behind.');
  });

  it('after the host had committed does nothing twice', async () => {
    const session = await open();
    host.losesNextAnswer = true;
    const done = session.perform({
      type: 'annotate',
      segmentId: 's1',
      side: 'target',
      span: { start: 0, end: 3 },
      category: 'style/awkward',
      severity: 'minor',
      comment: 'Once.',
      findingKey: null,
    });
    await rest(1_000);
    host.mend();
    await rest(10_000);
    expect((await done).ok).toBe(true);
    expect(host.article().content.annotations).toHaveLength(1);
    expect(session.snapshot().article.content.annotations).toHaveLength(1);
  });

  it('keeps typed text and sends it when the host is back', async () => {
    const session = await open();
    host.cut();
    session.saveDraft('s1', 'half a sen');
    await rest(2_000);
    expect(session.snapshot().saved).toBe('unsaved');
    session.saveDraft('s1', 'half a sentence');
    host.mend();
    await rest(5_000);
    expect(host.drafts.get('s1')?.text).toBe('half a sentence');
    expect(session.snapshot().saved).toBe('saved');
  });

  it('at opening is waited for', async () => {
    host.cut();
    const session = await open();
    expect(session.snapshot()).toMatchObject({ article: { version: 0 }, failure: { kind: 'disconnected' } });
    host.mend();
    await rest(3_000);
    expect(session.snapshot()).toMatchObject({ article: { version: 1 }, failure: null });
  });
});

describe('a full disk', () => {
  it('leaves the words on screen as unsaved and stores them when there is room', async () => {
    const session = await open();
    host.storage = { kind: 'disk-full', path: '/p' };
    const done = session.perform(correct('s1', first, 'Kept.'));
    await rest();
    expect(await done).toMatchObject({ ok: false, failure: { kind: 'disk-full' } });
    expect(targetOf(session, 's1')).toBe('Kept.');
    expect(session.snapshot().saved).toBe('unsaved');
    host.storage = null;
    await rest(6_000);
    expect(host.targetOf('s1')).toBe('Kept.');
    expect(session.snapshot()).toMatchObject({ saved: 'saved', failure: null });
  });
});

describe('a project that may not be written', () => {
  it.each([
    { kind: 'project-newer', path: '/p', version: 9, known: 2 },
    { kind: 'project-read-only', path: '/p' },
  ] as const)('refuses a change at once and shows what is stored: $kind', async (storage) => {
    const session = await open();
    host.storage = storage;
    const done = session.perform(correct('s1', first, 'Refused.'));
    await rest();
    expect(await done).toMatchObject({ ok: false, failure: { kind: storage.kind } });
    expect(targetOf(session, 's1')).toBe(first);
    expect(session.snapshot().saved).toBe('saved');
  });
});

describe('typed text', () => {
  it('is at most a second behind while typing goes on', async () => {
    const session = await open();
    for (let at = 0; at < 20; at += 1) {
      session.saveDraft('s1', 'x'.repeat(at + 1));
      await rest(100);
      const behind = at + 1 - (host.drafts.get('s1')?.text.length ?? 0);
      expect(behind).toBeLessThanOrEqual(10);
    }
  });

  it('is sent at once when the window may go', async () => {
    const session = await open();
    session.saveDraft('s1', 'last words');
    leave();
    await rest(1);
    expect(host.drafts.get('s1')?.text).toBe('last words');
  });

  it('is offered at the next opening until it is discarded', async () => {
    const before = await open();
    before.saveDraft('s1', 'unfinished');
    await rest(1_000);
    const session = await open();
    expect(session.snapshot().drafts.map(({ text }) => text)).toEqual(['unfinished']);
    session.discardDraft('s1');
    await rest();
    expect(session.snapshot().drafts).toEqual([]);
    expect(host.drafts.size).toBe(0);
  });

  it('that is discarded does not come back', async () => {
    const session = await open();
    session.saveDraft('s1', 'never mind');
    leave();
    session.discardDraft('s1');
    await rest(5_000);
    expect(host.drafts.size).toBe(0);
  });
});

describe('findings', () => {
  const check = (version: number, words: string, segmentId = 's1') => [
    { type: 'progress' as const, done: 1, total: 2 },
    { type: 'findings' as const, version, findings: [findingOn(host, segmentId, words)], links: {} },
  ];
  const marked = (session: ArticleSession) =>
    session.snapshot().findings.map(({ segmentId, target }) => {
      const text = targetOf(session, segmentId) ?? '';
      return target ? text.slice(target.start, target.end) : null;
    });

  it('arrive at opening', async () => {
    host.checks.push(check(1, 'shuttel'));
    const session = await open();
    expect(marked(session)).toEqual(['shuttel']);
    expect(session.snapshot().checking).toBeNull();
  });

  it('move with the words through an edit before the next check', async () => {
    host.checks.push(check(1, 'shuttel'));
    const session = await open();
    void session.perform(correct('s1', first, 'In spring the city adds a shuttel.'));
    expect(marked(session)).toEqual(['shuttel']);
    await rest();
    expect(marked(session)).toEqual(['shuttel']);
  });

  it('go with the words they marked', async () => {
    host.checks.push(check(1, ' a shuttel'));
    const session = await open();
    void session.perform(correct('s1', first, 'The city adds.'));
    expect(marked(session)).toEqual([]);
  });

  it('are asked for again after a change, once for a burst of changes', async () => {
    const session = await open();
    expect(host.checksAsked).toBe(1);
    void session.perform(correct('s1', first, 'One.'));
    void session.perform(correct('s1', 'One.', 'Two.'));
    void session.perform(correct('s1', 'Two.', 'Three.'));
    await rest(2_000);
    expect(host.checksAsked).toBe(2);
  });

  it('is run again when the term base changes, and not when it is only heard of again', async () => {
    await open();
    await rest(1_000);
    expect(host.checksAsked).toBe(1);
    const terms = [{ id: 't1', source: '군수', wanted: ['county governor'], forbidden: [], note: '' }];
    host.changeTerms(terms);
    await rest(1_000);
    expect(host.checksAsked).toBe(2);
    host.changeTerms([...terms]);
    await rest(1_000);
    expect(host.checksAsked).toBe(2);
  });

  it('are asked for anew when the project treats a check otherwise, not when its record grows', async () => {
    await open();
    await rest(1_000);
    const standing = standingOf('spelling');
    host.changeStandings([standing]);
    await rest(1_000);
    const asked = host.checksAsked;
    host.changeStandings([{ ...standing, dismissed: 1, precision: 0 }]);
    await rest(1_000);
    expect(host.checksAsked).toBe(asked);
    host.changeStandings([{ ...standing, setting: { severity: 'off' } }]);
    await rest(1_000);
    expect(host.checksAsked).toBe(asked + 1);
    host.changeStandings([{ ...standing, isFolded: true }]);
    await rest(1_000);
    expect(host.checksAsked).toBe(asked + 2);
  });

  it('that a person dismissed are not shown while the next check runs', async () => {
    host.checks.push(check(1, 'shuttel'));
    const session = await open();
    const { key, check: name } = findingOn(host, 's1', 'shuttel');
    void session.perform({ type: 'dismiss-finding', segmentId: 's1', key, check: name, reason: 'correct-as-is' });
    expect(session.snapshot().findings).toEqual([]);
  });
});
