import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBrain } from '../../../main/workers/create-brain.ts';
import { createInlineBrain } from '../../../main/workers/create-inline-brain.ts';

const brain = createBrain(join(import.meta.dirname, '../../../main/workers/brain.ts'));
afterAll(() => brain.close());

const pair = (id: string) =>
  ({ segmentId: id, role: 'paragraph', source: '직원은 3만 명이다.', target: 'It has 3,000 employees.' }) as const;
const ask = (count: number) => ({
  pairs: Array.from({ length: count }, (_, index) => pair(`s${index}`)),
  published: null,
  dismissed: [],
});

describe('the brain on its thread', () => {
  it('answers what thinking on the spot answers', async () => {
    const there = await brain.run('check', ask(3));
    const here = await createInlineBrain().run('check', ask(3));
    expect(there).toEqual(here);
    expect(there?.findings.length).toBeGreaterThan(0);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await brain.run('check', ask(50), { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(50);
  });

  it('answers null when it is cancelled, before or while it works', async () => {
    const before = new AbortController();
    before.abort();
    expect(await brain.run('check', ask(1), { signal: before.signal })).toBeNull();
    const during = new AbortController();
    const work = brain.run('check', ask(20_000), { signal: during.signal });
    during.abort();
    expect(await work).toBeNull();
  });

  it('fails alone: the next task is answered', async () => {
    const broken = { ...ask(1), pairs: [{ ...pair('x'), source: null as unknown as string }] };
    await expect(brain.run('check', broken)).rejects.toThrow();
    expect(await brain.run('check', ask(1))).not.toBeNull();
  });
});
