import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { type Articles, createArticles } from '../../../main/rpc/articles.ts';
import { sampleArticle } from '../../../main/rpc/sample-article.data.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import type { Content } from '../../../shared/model/article.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import type { Command } from '../../../shared/review/command.ts';
import { readApproved } from '../../../shared/review/read-approved.ts';
import { createTestHost } from '../../support/create-test-host.ts';
import { longCreation } from '../../support/invent-long-article.ts';

const paths: string[] = [];
afterEach(() => {
  for (const path of paths.splice(0)) rmSync(path, { force: true });
});

function createPath(): string {
  const path = join(tmpdir(), `daejo-memory-${process.pid}-${paths.length}.daejo`);
  paths.push(path);
  return path;
}

/** What somebody does: to which row, and for a text how far into it. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['approve', 'approve', 'approve', 'correct', 'reopen', 'return', 'undo', 'redo', 'merge-segments'] as const),
      ...(['split-segment', 'move-text', 'swap-segments', 'unlink-segment', 'insert-segment', 'realign'] as const),
    ),
    row: fc.nat(12),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isSource: fc.boolean(),
  }),
  { maxLength: 25 },
);

type Step = (typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never) extends (infer One)[] ? One : never;

function toCommand({ segments }: Content, { kind, row, share, isSource }: Step): Command {
  const segment = segments[row % segments.length];
  if (!segment) throw new Error('An article has rows.');
  const { id: segmentId, target } = segment;
  const side = isSource ? 'source' : 'target';
  const at = Math.round(share * target.length);
  if (kind === 'approve') return { type: kind, segmentId, target };
  if (kind === 'correct') return { type: kind, segmentId, before: target, after: `${target} So it is said.` };
  if (kind === 'return') return { type: kind, segmentId, comment: 'Look again.' };
  if (kind === 'split-segment') return { type: kind, segmentId, before: target, source: null, target: at };
  if (kind === 'move-text')
    return { type: kind, segmentId, before: target, side, to: share < 0.5 ? 'next' : 'previous', at };
  if (kind === 'swap-segments') return { type: kind, segmentId, side };
  if (kind === 'realign')
    return { type: kind, segments: segments.filter((_, index) => index !== row % segments.length) };
  if (kind === 'undo' || kind === 'redo') return { type: kind };
  return { type: kind, segmentId };
}

const byId = (a: { segmentId: string }, b: { segmentId: string }) => (a.segmentId < b.segmentId ? -1 : 1);

function approvedIn(articles: Articles, articleId: string) {
  const loaded = articles.load(articleId);
  return loaded.ok ? readApproved(loaded.value.content).sort(byId) : [];
}

describe('what is approved', () => {
  it('is in the project file as the events say, after any sequence of changes', () => {
    let approvals = 0;
    fc.assert(
      fc.property(steps, fc.boolean(), (script, isByOne) => {
        const { services } = createTestHost();
        services.profile.save({ ...services.profile.read(), currentId: 'editor' });
        services.project.current().configure({ needsTwoPeople: !isByOne });
        const articles = createArticles(services);
        articles.perform('a1', 0, longCreation);
        for (const step of script) {
          const loaded = articles.load('a1');
          if (!loaded.ok) throw new Error(loaded.failure.kind);
          articles.perform('a1', loaded.value.version, toCommand(loaded.value.content, step));
          const journal = services.project.current();
          const events = journal.read('a1');
          const folded = applyAll(emptyArticle('a1'), events.ok ? events.value : []);
          const expected = readApproved(folded.content).sort(byId);
          approvals += expected.length;
          expect(journal.memory()).toEqual({ pairs: expected, stale: [] });
        }
      }),
      { numRuns: 60 },
    );
    expect(approvals).toBeGreaterThan(0);
  });

  it('is recorded for an older file when it is first asked for', async () => {
    const path = createPath();
    const { services, client } = createTestHost({ projectPath: path });
    await client.profile.save({ ...(await client.profile.read()), currentId: 'editor' });
    const articles = createArticles(services);
    articles.perform('a1', 0, longCreation);
    const [first] = longCreation.segments;
    if (!first) throw new Error('The article has rows.');
    articles.perform('a1', 1, { type: 'approve', segmentId: first.id, target: first.target });
    const approved = approvedIn(articles, 'a1');
    expect(approved).toHaveLength(1);
    services.project.close();

    const older = new DatabaseSync(path);
    older.exec('drop table terms; drop table memory; alter table articles drop column remembered');
    older.exec('pragma user_version = 2');
    older.close();
    const reopened = createTestHost({ projectPath: path });
    expect(reopened.services.project.current().memory()).toEqual({ pairs: [], stale: ['a1'] });
    await createArticles(reopened.services).taught();
    expect(reopened.services.project.current().memory()).toEqual({ pairs: approved, stale: [] });
    reopened.services.project.close();
    const again = openJournal(path);
    expect(again.ok && again.value.memory().pairs).toEqual(approved);
    if (again.ok) again.value.close();
  });
});

describe('what the project teaches', () => {
  const draft = (source: string, wanted: string) => ({ id: null, source, wanted: [wanted], forbidden: [], note: '' });

  it('is the same until a term or an approved row changes', async () => {
    const { services, client } = createTestHost();
    const articles = createArticles(services);
    const before = await articles.taught();
    expect(await articles.taught()).toBe(before);
    await client.terms.save(draft('달빛군', 'Dalbit County'));
    const after = await articles.taught();
    expect(after.revision).not.toBe(before.revision);
    expect(after.terms).toHaveLength(1);
  });

  it('reaches the check of an article, and the next check after a change', async () => {
    const { client } = createTestHost();
    const read = readPage([{ name: 'sample', text: sampleArticle }]);
    if (!read.ok) throw new Error(read.failure.kind);
    const { documents, pieces } = read.value;
    const created = await client.article.create({ documents: [...documents], pieces: [...pieces] });
    if (!created.ok) throw new Error(created.failure.kind);
    const { articleId } = created.value;
    const count = async () => {
      for await (const news of await client.review.check({ articleId }))
        if (news.type === 'findings') return news.findings.filter(({ check }) => check === 'term-base').length;
      return null;
    };
    expect(await count()).toBe(0);
    const saved = await client.terms.save({ ...draft('솔마루시', 'Solmaru Town'), forbidden: ['Solmaru City'] });
    expect(await count()).toBeGreaterThan(0);
    if (saved.ok) await client.terms.remove({ id: saved.value.id });
    expect(await count()).toBe(0);
  });
});
