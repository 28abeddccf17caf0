import { expect, it } from 'vitest';
import { createCheckList } from '../../../renderer/bridge/check-list.ts';
import type { Client } from '../../../renderer/bridge/client.ts';
import { Disconnected } from '../../../renderer/bridge/disconnected.ts';
import { standingOf } from '../invent-standing.ts';

const standing = standingOf('run-on');

function open(isAway: boolean) {
  const client = {
    checks: {
      watch: async (_: undefined, { signal }: { signal: AbortSignal }) =>
        (async function* () {
          yield [standing];
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        })(),
      configure: async () => {
        if (isAway) throw new Disconnected();
        return { ok: true, value: null };
      },
    },
  } as unknown as Client;
  return createCheckList(client);
}

async function listen(isAway: boolean) {
  const list = open(isAway);
  const stop = await new Promise<() => void>((resolve) => {
    const end = list.subscribe(() => resolve(end));
  });
  return { list, stop, setting: () => list.snapshot()?.[0]?.setting };
}

it('shows a setting at once and keeps it when the host has it', async () => {
  const { list, stop, setting } = await listen(false);
  const asked = list.configure('run-on', { severity: 'off' });
  expect(setting()).toEqual({ severity: 'off' });
  expect(await asked).toEqual({ ok: true, value: null });
  expect(setting()).toEqual({ severity: 'off' });
  stop();
});

it('brings the old setting back when the host could not be reached', async () => {
  const { list, stop, setting } = await listen(true);
  expect(await list.configure('run-on', { severity: 'off' })).toMatchObject({ failure: { kind: 'disconnected' } });
  expect(setting()).toEqual({});
  stop();
});
