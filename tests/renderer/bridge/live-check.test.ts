import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleSession, createArticleSession } from '../../../renderer/bridge/article-session.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { succeed } from '../../../shared/model/result.ts';
import { FakeHost, findingOn } from './fake-host.ts';

let host: FakeHost;
const sessions: ArticleSession[] = [];
const rest = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);

/** The first row as it is committed, and two ways somebody types it. */
const committed = 'The city adds a shuttel.';
const longer = 'The city of Willow adds a shuttel and a bsu.';
const longest = `${longer} Soon.`;

/** A session whose article was checked: a word misspelt in the first row, another in the second. */
async function openChecked(): Promise<ArticleSession> {
  host.checks.push([{ type: 'findings', version: 1, findings: [onShuttle(), onGeneral()], links: {} }]);
  const session = createArticleSession(host.client, host.articleId, {
    now: () => Date.now(),
    onLeaving: () => () => undefined,
  });
  sessions.push(session);
  await rest();
  return session;
}

const onShuttle = (text?: string) => findingOn(host, 's1', 'shuttel', text);
const onGeneral = () => findingOn(host, 's2', 'general');
const words = (session: ArticleSession, segmentId: string) => {
  const { article, findings } = session.snapshot();
  const target = article.content.segments.find(({ id }) => id === segmentId)?.target ?? '';
  const own = findings.filter((finding) => finding.segmentId === segmentId);
  return own.map((finding) => target.slice(finding.target?.start, finding.target?.end));
};
const typedWords = (session: ArticleSession) => {
  const { typed } = session.snapshot();
  return typed?.findings.map(({ target }) => typed.text.slice(target?.start, target?.end));
};
const answerWith = (findings: (text: string) => Finding[], segments = ['s1']) => {
  host.recheck = async ({ text }) => succeed({ segments, findings: findings(text), links: [] });
};

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

describe('a row being typed', () => {
  it('has its findings where they are in the text being typed, and counts them where they would be in the one shown', async () => {
    const session = await openChecked();
    answerWith((text) => [onShuttle(text), findingOn(host, 's1', 'bsu', text)]);
    session.checkTyping('s1', longer);
    await rest();
    expect(typedWords(session)).toEqual(['shuttel', 'bsu']);
    expect(words(session, 's1')).toEqual(['shuttel', '']);
    expect(words(session, 's2')).toEqual(['general']);
  });

  it('renews the findings of another row that it bears on', async () => {
    const session = await openChecked();
    answerWith((text) => [onShuttle(text), findingOn(host, 's2', 'smiled')], ['s1', 's2']);
    session.checkTyping('s1', longer);
    await rest();
    expect(words(session, 's2')).toEqual(['smiled']);
  });

  it('hears only the answer to what was typed last, whichever comes first', async () => {
    const session = await openChecked();
    host.recheck = async ({ text }) => {
      await new Promise((resolve) => setTimeout(resolve, text === longer ? 500 : 10));
      return succeed({ segments: ['s1'], findings: [onShuttle(text)], links: [] });
    };
    session.checkTyping('s1', longer);
    session.checkTyping('s1', longest);
    await rest(1000);
    expect(session.snapshot().typed?.text).toBe(longest);
  });

  it('offers no suggestion for words that stand otherwise in the committed text', async () => {
    const session = await openChecked();
    answerWith((text) => [{ ...findingOn(host, 's1', 'shuttles', text), suggestion: 'shuttle buses' }]);
    session.checkTyping('s1', 'The city adds a shuttles.');
    await rest();
    expect(session.snapshot().typed?.findings[0]?.suggestion).toBe('shuttle buses');
    expect(session.snapshot().findings.find(({ segmentId }) => segmentId === 's1')?.suggestion ?? null).toBeNull();
  });

  it('is again what the last check says when it is left without saving', async () => {
    const session = await openChecked();
    answerWith(() => []);
    session.checkTyping('s1', longer);
    await rest();
    expect(words(session, 's1')).toEqual([]);
    session.endTyping();
    expect(words(session, 's1')).toEqual(['shuttel']);
    expect(session.snapshot().typed).toBeNull();
  });

  it('keeps what was found once the text is recorded, until the article is checked again', async () => {
    const session = await openChecked();
    answerWith((text) => [findingOn(host, 's1', 'bsu', text)]);
    session.checkTyping('s1', longer);
    await rest();
    void session.perform({ type: 'correct', segmentId: 's1', before: committed, after: longer });
    session.endTyping();
    expect(words(session, 's1')).toEqual(['bsu']);
    host.checks.push([{ type: 'findings', version: 2, findings: [], links: {} }]);
    await rest(1000);
    expect(words(session, 's1')).toEqual([]);
  });

  it('hears nothing after it was left', async () => {
    const session = await openChecked();
    host.recheck = async ({ text }) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return succeed({ segments: ['s1'], findings: [findingOn(host, 's1', 'bsu', text)], links: [] });
    };
    session.checkTyping('s1', longer);
    session.endTyping();
    await rest(1000);
    expect(session.snapshot().typed).toBeNull();
    expect(words(session, 's1')).toEqual(['shuttel']);
  });

  it('keeps the marks it had where the host is away', async () => {
    const session = await openChecked();
    host.cut();
    session.checkTyping('s1', longer);
    await rest();
    expect(words(session, 's1')).toEqual(['shuttel']);
    expect(session.snapshot().failure).toBeNull();
  });
});
