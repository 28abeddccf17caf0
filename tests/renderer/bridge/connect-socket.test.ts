import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { afterEach, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { connectSocket } from '../../../renderer/bridge/connect-socket.ts';
import { Disconnected } from '../../../renderer/bridge/disconnected.ts';
import { follow } from '../../../renderer/bridge/follow.ts';

const info = { version: '1', host: 'web', locale: 'ko-KR', hasDialogs: false } as const;
let ticks = 0;
const handler = new RPCHandler({
  app: { info: os.handler(() => info) },
  library: {
    watch: os.handler(async function* () {
      ticks += 1;
      yield [{ id: `tick-${ticks}` }];
      await new Promise(() => undefined);
    }),
  },
  profile: {
    read: os.handler(() => {
      throw new Error('a bug of the host');
    }),
  },
});

let server: WebSocketServer;
const stop = new AbortController();

async function serve(port: number): Promise<number> {
  server = new WebSocketServer({ port, host: '127.0.0.1' });
  server.on('connection', (socket) => void handler.upgrade(socket));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function shut(): Promise<void> {
  for (const socket of server.clients) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
}

afterEach(async () => {
  stop.abort();
  await shut();
  vi.restoreAllMocks();
});

it('makes the connection again after the host was away, and says so', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const port = await serve(0);
  const { client, state, subscribe } = connectSocket(() => new WebSocket(`ws://127.0.0.1:${port}`));
  const states: string[] = [];
  subscribe(() => states.push(state()));
  expect(await client.app.info()).toEqual(info);
  await expect(client.profile.read()).rejects.not.toBeInstanceOf(Disconnected);

  const heard: string[] = [];
  const open = (signal: AbortSignal) => client.library.watch(undefined, { signal });
  void follow(open, (articles) => heard.push(...articles.map(({ id }) => id)), stop.signal);
  await vi.waitFor(() => expect(heard).toEqual(['tick-1']));

  await shut();
  await vi.waitFor(() => expect(state()).toBe('reconnecting'));
  await expect(client.app.info()).rejects.toBeInstanceOf(Disconnected);

  await serve(port);
  await vi.waitFor(() => expect(state()).toBe('connected'), { timeout: 8_000 });
  expect(await client.app.info()).toEqual(info);
  expect(states).toEqual(['reconnecting', 'connected']);
  // The stream is asked for anew a moment after the line is back, so both are waited for.
  await vi.waitFor(() => expect(ticks).toBeGreaterThan(1), { timeout: 8_000 });
  await vi.waitFor(() => expect(heard.at(-1)).toBe(`tick-${ticks}`), { timeout: 8_000 });
}, 20_000);
