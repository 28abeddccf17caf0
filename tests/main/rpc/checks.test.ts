import { describe, expect, it } from 'vitest';
import type { CheckStanding } from '../../../shared/contract/contract.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import { summarise } from '../../../shared/review/summarise.ts';
import { createTestHost } from '../../support/create-test-host.ts';

type Host = ReturnType<typeof createTestHost>;

const page = `나루시 도서관 개관

나루시는 직원 3만 명을 뽑았다. 통장들이 모였다.

노경식 시장은 웃었다.

Naru City opens library

Naru City hired 3,000 employees. The bankbooks met.

Mayor Roh Kyung-sik smiled.
`;

async function create({ client }: Host, text = page): Promise<string> {
  const read = readPage([{ name: 'page', text }]);
  if (!read.ok) throw new Error(read.failure.kind);
  const { documents, pieces } = read.value;
  const created = await client.article.create({ documents: [...documents], pieces: [...pieces] });
  if (!created.ok) throw new Error(created.failure.kind);
  return created.value.articleId;
}

async function open({ client }: Host, articleId: string) {
  const read = await client.article.read({ articleId });
  if (!read.ok) throw new Error(read.failure.kind);
  return applyAll(emptyArticle(articleId), read.value.events);
}

async function check({ client }: Host, articleId: string): Promise<readonly Finding[]> {
  for await (const news of await client.review.check({ articleId })) if (news.type === 'findings') return news.findings;
  throw new Error('The check ended without findings.');
}

async function dismiss(host: Host, articleId: string, { segmentId, key, check: id }: Finding) {
  const { version } = await open(host, articleId);
  const command = { type: 'dismiss-finding', segmentId, key, check: id, reason: 'correct-as-is' } as const;
  const done = await host.client.article.command({ articleId, basedOnVersion: version, command });
  if (!done.ok) throw new Error(done.failure.kind);
}

const number = 'number-mismatch';
const pick = (findings: readonly Finding[], id = number): Finding => {
  const found = findings.find((finding) => finding.check === id);
  if (!found) throw new Error(`${id} found nothing`);
  return found;
};

/** Gives an article a record, as many decisions would. */
async function decideOften(host: Host, articleId: string, dismissed: number) {
  const article = await open(host, articleId);
  const journal = host.services.project.current();
  const summary = { ...summarise(article), record: { [number]: { accepted: 1, dismissed } } };
  journal.append(articleId, article.version, [], summary);
}

const standing = async ({ client }: Host, id = number): Promise<CheckStanding | undefined> =>
  (await client.checks.list()).find((one) => one.id === id);

describe('how a project treats its checks', () => {
  it('turns one off, grades it otherwise, and lets it be as it comes again', async () => {
    const host = createTestHost();
    const articleId = await create(host);
    expect(pick(await check(host, articleId)).severity).toBe('critical');
    const set = (setting: CheckStanding['setting']) => host.client.checks.configure({ check: number, setting });
    await set({ severity: 'off' });
    expect((await check(host, articleId)).filter((finding) => finding.check === number)).toEqual([]);
    await set({ severity: 'minor' });
    expect(pick(await check(host, articleId)).severity).toBe('minor');
    expect(await standing(host)).toMatchObject({ severity: 'critical', setting: { severity: 'minor' } });
    await set({});
    expect(pick(await check(host, articleId)).severity).toBe('critical');
    expect(host.services.project.current().settings().checks).toEqual({});
  });

  it('reaches the row being typed too', async () => {
    const host = createTestHost();
    const articleId = await create(host);
    const { segmentId } = pick(await check(host, articleId));
    await host.client.checks.configure({ check: number, setting: { severity: 'off' } });
    await check(host, articleId);
    const typed = { articleId, version: 1, segmentId, text: 'Naru City hired 300 employees. The wardens met.' };
    expect(await host.client.review.recheck(typed)).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it('is untouched when the rules of reviewing are set, and leaves them untouched', async () => {
    const host = createTestHost();
    await host.client.checks.configure({ check: number, setting: { severity: 'off' } });
    await host.client.project.configure({ needsTwoPeople: false });
    await host.client.checks.configure({ check: 'run-on', setting: { isKept: true } });
    expect(host.services.project.current().settings()).toEqual({
      needsTwoPeople: false,
      checks: { [number]: { severity: 'off' }, 'run-on': { isKept: true } },
    });
  });

  it('is told at once to whoever watches, and only when something of it changed', async () => {
    const host = createTestHost();
    const stop = new AbortController();
    const told = (await host.client.checks.watch(undefined, { signal: stop.signal }))[Symbol.asyncIterator]();
    const next = async () => {
      const { value } = await told.next();
      return Array.isArray(value) ? value.find(({ id }: CheckStanding) => id === number)?.setting : null;
    };
    expect(await next()).toEqual({});
    await create(host);
    await host.client.checks.configure({ check: number, setting: { severity: 'off' } });
    expect(await next()).toEqual({ severity: 'off' });
    stop.abort();
  });
});

describe('the record of a project', () => {
  it('counts the dismissals of every article', async () => {
    const host = createTestHost();
    const articleId = await create(host);
    await dismiss(host, articleId, pick(await check(host, articleId)));
    expect(await standing(host)).toMatchObject({ accepted: 0, dismissed: 1, precision: 0, isFolded: false });
    expect(await standing(host, 'run-on')).toMatchObject({ accepted: 0, dismissed: 0, precision: null });
  });

  it('folds what is dismissed again and again, out of the counts of the library, until it is kept', async () => {
    const host = createTestHost();
    const [articleId, other] = [await create(host), await create(host, page.replaceAll('도서관', '박물관'))];
    expect(pick(await check(host, articleId)).isFolded).toBeUndefined();
    await decideOften(host, other, 14);
    expect(await standing(host)).toMatchObject({ isFolded: true, precision: 1 / 15 });
    expect(pick(await check(host, articleId)).isFolded).toBe(true);
    const shown = () => host.services.project.current().summary(articleId)?.findings?.critical;
    const folded = shown();
    await host.client.checks.configure({ check: number, setting: { isKept: true } });
    expect(pick(await check(host, articleId)).isFolded).toBeUndefined();
    expect(shown()).toBe((folded ?? 0) + 1);
  });

  it('renews a summary that holds none when the article is next checked', async () => {
    const host = createTestHost();
    const articleId = await create(host);
    await dismiss(host, articleId, pick(await check(host, articleId)));
    const journal = host.services.project.current();
    const article = await open(host, articleId);
    journal.append(articleId, article.version, [], { ...summarise(article), record: {} });
    expect(await standing(host)).toMatchObject({ dismissed: 0 });
    await check(host, articleId);
    expect(await standing(host)).toMatchObject({ dismissed: 1 });
  });
});

describe('the same page brought in again', () => {
  it('keeps what was set aside, with who said so and why', async () => {
    const host = createTestHost();
    const first = await create(host);
    const found = pick(await check(host, first));
    await dismiss(host, first, found);
    const [decision] = (await open(host, first)).content.decisions;
    const second = await create(host);
    expect((await open(host, second)).content.decisions).toEqual([decision]);
    expect((await check(host, second)).map(({ key }) => key)).not.toContain(found.key);
  });

  it.each([
    ['the English words it was about are others', page.replace('3,000', '30')],
    ['the Korean of the row is other', page.replace('모였다', '흩어졌다')],
    [
      'another page has the same row',
      page.replace('나루시 도서관 개관', '나루시 박물관 개관').replace('노경식', '한새벽'),
    ],
  ])('finds it again where %s', async (_, text) => {
    const host = createTestHost();
    const first = await create(host);
    await dismiss(host, first, pick(await check(host, first)));
    const second = await create(host, text);
    expect(pick(await check(host, second)).check).toBe(number);
  });
});
