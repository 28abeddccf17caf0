import { expect, it, vi } from 'vitest';
import { createArticleList } from '../../../renderer/bridge/article-list.ts';
import type { Client } from '../../../renderer/bridge/client.ts';

it('follows the host while someone listens, newest change first', async () => {
  let following = 0;
  const client = {
    library: {
      watch: async (_: undefined, { signal }: { signal: AbortSignal }) =>
        (async function* () {
          following += 1;
          yield [
            { id: 'old', changedAt: 1 },
            { id: 'new', changedAt: 2 },
          ];
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          following -= 1;
        })(),
    },
  } as unknown as Client;
  const list = createArticleList(client);
  expect(list.snapshot()).toBeNull();
  const leave = list.subscribe(() => undefined);
  const leaveToo = list.subscribe(() => undefined);
  await vi.waitFor(() => expect(list.snapshot()?.map(({ id }) => id)).toEqual(['new', 'old']));
  expect(following).toBe(1);
  leave();
  expect(following).toBe(1);
  leaveToo();
  await vi.waitFor(() => expect(following).toBe(0));
});
