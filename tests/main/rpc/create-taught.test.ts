import { describe, expect, it } from 'vitest';
import type { Listener, Memory } from '../../../main/journal/journal.ts';
import { createTaught } from '../../../main/rpc/create-taught.ts';
import type { Services } from '../../../main/rpc/services.ts';
import type { ApprovedPair } from '../../../shared/review/read-approved.ts';

const pair = (segmentId: string): ApprovedPair => ({ segmentId, source: '달빛군', target: 'Dalbit County' });
const pairs = (count: number) => Array.from({ length: count }, (_, index) => pair(`s${index}`));

/** A project that holds what a test says, and a brain that counts how often it is asked to learn. */
function createProject(first: Memory) {
  const world = { memory: first, learnt: [] as number[], isBroken: false, isToldOpened: (_: null) => {} };
  const project = {
    current: () => ({ terms: () => noTerms, memory: () => world.memory }),
    subscribe: (listener: (articleId: string | null, events: Parameters<Listener>[1]) => void) => {
      world.isToldOpened = (articleId) => listener(articleId, []);
      return () => {};
    },
  };
  const brain = {
    run: async (_: 'learn', ask: { readonly pairs: readonly unknown[] }) => {
      world.learnt.push(ask.pairs.length);
      if (world.isBroken) throw new Error('The thinking thread ended.');
      return [{ source: '달빛', renderings: ['moonlight'] }];
    },
  };
  return { world, services: { project, brain } as unknown as Pick<Services, 'project' | 'brain'> };
}

const noTerms: readonly never[] = [];

describe('what a project teaches', () => {
  it('is learnt once while nothing changes, and anew with the next approved row', async () => {
    const { world, services } = createProject({ pairs: pairs(3), stale: [] });
    const taught = createTaught(services, () => []);
    expect(await taught()).toBe(await taught());
    world.memory = { pairs: pairs(4), stale: [] };
    await taught();
    expect(world.learnt).toEqual([3, 4]);
  });

  it('of very many rows is learnt anew only when one in fifty is new', async () => {
    const { world, services } = createProject({ pairs: pairs(2_000), stale: [] });
    const taught = createTaught(services, () => []);
    for (const count of [2_000, 2_001, 2_030, 2_050]) {
      world.memory = { pairs: pairs(count), stale: [] };
      await taught();
    }
    expect(world.learnt).toEqual([2_000, 2_050]);
  });

  it('reads the articles of an older file a few at a time, each once', async () => {
    const stale = Array.from({ length: 25 }, (_, index) => `a${index}`);
    const { world, services } = createProject({ pairs: [], stale });
    const read: string[] = [];
    const taught = createTaught(services, (articleId) => {
      read.push(articleId);
      return [pair(articleId)];
    });
    for (let request = 0; request < 5; request += 1) await taught();
    expect(read).toEqual(stale);
    expect(world.learnt).toEqual([10, 20, 25]);
  });

  it('is asked for again after a thread that died', async () => {
    const { world, services } = createProject({ pairs: pairs(3), stale: [] });
    const taught = createTaught(services, () => []);
    world.isBroken = true;
    await expect(taught()).rejects.toThrow('thread');
    world.isBroken = false;
    expect((await taught()).lessons).toHaveLength(1);
  });

  it('is forgotten with the project', async () => {
    const { world, services } = createProject({ pairs: pairs(3), stale: [] });
    const taught = createTaught(services, () => []);
    await taught();
    world.memory = { pairs: [], stale: [] };
    world.isToldOpened(null);
    expect((await taught()).lessons).toEqual([]);
  });
});
