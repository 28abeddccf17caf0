import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../../main/rpc/sample-article.data.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import { createTestHost } from '../../support/create-test-host.ts';

type Host = ReturnType<typeof createTestHost>;

async function createSample({ client }: Host): Promise<string> {
  const read = readPage([{ name: 'sample', text: sampleArticle }]);
  if (!read.ok) throw new Error(read.failure.kind);
  const { documents, pieces } = read.value;
  const created = await client.article.create({ documents: [...documents], pieces: [...pieces] });
  if (!created.ok) throw new Error(created.failure.kind);
  return created.value.articleId;
}

async function open({ client }: Host, articleId: string) {
  const opened = await client.article.read({ articleId });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return applyAll(emptyArticle(articleId), opened.value.events);
}

async function check({ client }: Host, articleId: string): Promise<readonly Finding[]> {
  for await (const news of await client.review.check({ articleId })) if (news.type === 'findings') return news.findings;
  throw new Error('The check ended without findings.');
}

async function recheck(
  { client }: Host,
  typed: { articleId: string; version: number; segmentId: string; text: string },
) {
  const answer = await client.review.recheck(typed);
  return answer.ok ? answer.value : answer.failure;
}

async function actAs({ client }: Host, currentId: string) {
  await client.profile.save({ ...(await client.profile.read()), currentId });
}

describe('the road of an article over the contract', () => {
  it('goes from a page to an approved row and a Word file that says the same', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const finding = (await check(host, articleId)).find(({ check: id }) => id === 'homograph-trap');
    if (!finding?.target || finding.suggestion === null) throw new Error('The sample has a trap with a suggestion.');

    await actAs(host, 'translator');
    const article = await open(host, articleId);
    const before = article.content.segments.find(({ id }) => id === finding.segmentId)?.target ?? '';
    const accepted = await host.client.article.command({
      articleId,
      basedOnVersion: article.version,
      command: {
        type: 'accept-finding',
        segmentId: finding.segmentId,
        key: finding.key,
        check: finding.check,
        before,
        span: finding.target,
        replacement: finding.suggestion,
      },
    });
    expect(accepted).toMatchObject({ ok: true });

    await actAs(host, 'editor');
    const corrected = await open(host, articleId);
    const target = corrected.content.segments.find(({ id }) => id === finding.segmentId)?.target ?? '';
    const command = { type: 'approve', segmentId: finding.segmentId, target } as const;
    expect(await host.client.article.command({ articleId, basedOnVersion: corrected.version, command })).toMatchObject({
      ok: true,
    });

    const exported = await host.client.export.write({ articleId, format: 'docx', language: 'ko' });
    if (!exported.ok || exported.value.kind !== 'download') throw new Error('Without dialogs a file is handed over.');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(exported.value.base64, 'base64') });
    const shown = corrected.content.segments.flatMap((segment) => segment.target.split('\n'));
    for (const text of shown) expect(value).toContain(text);
  });

  it('refuses a command on an old version and says which is the present one', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const answer = await host.client.article.command({ articleId, basedOnVersion: 0, command: { type: 'undo' } });
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'version-conflict', articleId, expected: 0, actual: 1 },
    });
  });

  it('tells every window of what was committed', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const stop = new AbortController();
    const news = await host.client.article.watch({ articleId, after: 1 }, { signal: stop.signal });
    const { content } = await open(host, articleId);
    const segmentId = content.segments[0]?.id ?? '';
    await host.client.article.command({ articleId, basedOnVersion: 1, command: { type: 'submit', segmentId } });
    const first = await news.next();
    expect(first.value).toMatchObject([{ version: 2, body: { type: 'segment-submitted', segmentId } }]);
    stop.abort();
  });

  it('refuses pieces that overlap or lie outside their document', async () => {
    const { client } = createTestHost();
    const piece = { id: 'p', document: 0, language: 'ko', use: { as: 'text', role: 'paragraph' } } as const;
    const documents = [{ name: 'x', text: '가나다' }];
    const outside = await client.article.create({ documents, pieces: [{ ...piece, start: 0, end: 9 }] });
    expect(outside).toMatchObject({ ok: false, failure: { kind: 'span-outside' } });
    const overlapping = [
      { ...piece, start: 0, end: 2 },
      { ...piece, start: 1, end: 3 },
    ];
    expect(await client.article.create({ documents, pieces: overlapping })).toMatchObject({ ok: false });
  });

  it('keeps what the check found in the library’s list', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const findings = await check(host, articleId);
    const [summary] = await host.client.library.list();
    expect(summary?.findings?.critical).toBe(findings.filter(({ severity }) => severity === 'critical').length);
  });
});

describe('an export to a chosen place', () => {
  it('is written whole and leaves nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daejo-export-'));
    const path = join(folder, 'out.txt');
    const dialogs = { chooseProject: async () => null, chooseSavePath: async () => path };
    const host = createTestHost({ dialogs });
    const articleId = await createSample(host);
    expect(await host.client.export.write({ articleId, format: 'txt', language: 'en' })).toEqual({
      ok: true,
      value: { kind: 'saved', path },
    });
    const { content } = await open(host, articleId);
    expect(await readFile(path, 'utf8')).toContain(content.segments[2]?.target);
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('that cannot be written is a failure that names the place', async () => {
    const path = join(tmpdir(), 'no-such-folder-of-daejo', 'out.txt');
    const host = createTestHost({ dialogs: { chooseProject: async () => null, chooseSavePath: async () => path } });
    const articleId = await createSample(host);
    const answer = await host.client.export.write({ articleId, format: 'md', language: 'en' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', path } });
  });
});

describe('a project file that is taken away while it is open', () => {
  it('is a typed failure for whoever asks, and nothing is acknowledged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daejo-gone-'));
    const path = join(folder, 'gone.daejo');
    const host = createTestHost({ projectPath: path });
    const articleId = await createSample(host);
    await rm(path);
    const { content } = await open(host, articleId).catch(() => ({ content: { segments: [] } }));
    const segmentId = content.segments[0]?.id ?? 's1';
    const command = { type: 'submit', segmentId } as const;
    const answer = await host.client.article.command({ articleId, basedOnVersion: 1, command });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'project-moved', path } });
    host.services.project.close();
  });
});

describe('the library’s list', () => {
  it('hears of the article and then of what the first check found in it', async () => {
    const host = createTestHost();
    const changes: (string | null)[] = [];
    host.services.project.subscribe((id) => changes.push(id));
    const articleId = await createSample(host);
    await check(host, articleId);
    expect((await host.client.library.list())[0]?.findings).not.toBeNull();
    expect(changes).toEqual([articleId, articleId]);
  });

  it('misses nothing that was committed between its first answer and the next question', async () => {
    const host = createTestHost();
    const stop = new AbortController();
    const lists = await host.client.library.watch(undefined, { signal: stop.signal });
    expect((await lists.next()).value).toEqual([]);
    const articleId = await createSample(host);
    await check(host, articleId);
    const heard: unknown[] = [];
    for await (const list of lists) {
      heard.push(list);
      if (list[0]?.findings) break;
    }
    expect(heard.at(-1)).toMatchObject([{ id: articleId, findings: { critical: expect.any(Number) } }]);
    stop.abort();
  }, 5_000);
});

describe('a row checked again while it is typed', () => {
  it('has the findings of the English being typed, whether or not the article was checked before', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const { version, content } = await open(host, articleId);
    const segment = content.segments.find(({ target, role }) => role === 'paragraph' && target !== '');
    if (!segment) throw new Error('The sample has paragraphs.');
    const typed = { articleId, version, segmentId: segment.id, text: `${segment.target} 한글` };
    expect(await recheck(host, typed)).toMatchObject({
      segments: [segment.id],
      findings: expect.arrayContaining([expect.objectContaining({ check: 'untranslated', segmentId: segment.id })]),
    });
    await check(host, articleId);
    expect(await recheck(host, { ...typed, text: '' })).toMatchObject({ links: [{ target: [] }] });
  });

  it('is refused for a version that is not the one at hand', async () => {
    const host = createTestHost();
    const articleId = await createSample(host);
    const { version } = await open(host, articleId);
    expect(await recheck(host, { articleId, version: version + 1, segmentId: 's1', text: '' })).toEqual({
      kind: 'version-conflict',
      articleId,
      expected: version + 1,
      actual: version,
    });
    expect(await recheck(host, { articleId: 'nowhere', version: 1, segmentId: 's1', text: '' })).toEqual({
      kind: 'article-unknown',
      articleId: 'nowhere',
    });
  });
});
