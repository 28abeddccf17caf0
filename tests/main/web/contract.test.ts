import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebServer, type WebServer } from '../../../main/web/create-web-server.ts';
import { contract } from '../../../shared/contract/contract.ts';

type Client = ContractRouterClient<typeof contract>;

let folder: string;
let server: WebServer;
let socket: WebSocket;
let client: Client;
let isStreamEnded = false;

/** Two requests of the contract, enough to see one answer and one stream cross. */
const on = implement(contract);
const router = {
  intake: { repair: on.intake.repair.handler(({ input }) => `${input.text.length}`) },
  library: {
    watch: on.library.watch.handler(async function* ({ signal }) {
      signal?.addEventListener('abort', () => {
        isStreamEnded = true;
      });
      yield [];
      await new Promise((end) => signal?.addEventListener('abort', end));
    }),
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-contract-'));
  writeFileSync(join(folder, 'index.html'), '');
  const handler = new RPCHandler(router);
  server = await createWebServer({ root: folder, port: 0, connect: (opened) => void handler.upgrade(opened) });
  const admitted = await fetch(server.url, { redirect: 'manual' });
  const cookie = admitted.headers.get('set-cookie')?.split(';')[0] ?? '';
  const origin = new URL(server.url).origin;
  // Node's own socket takes headers as a browser's does not, so that a test can be the page.
  socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, Object({ headers: { cookie, origin } }));
  client = createORPCClient(new RPCLink({ websocket: socket }));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the contract over the socket', () => {
  it('answers', async () => {
    expect(await client.intake.repair({ text: '여섯 글자다' })).toBe('6');
  });

  it('takes a text of twenty million letters', async () => {
    expect(await client.intake.repair({ text: 'a'.repeat(20_000_000) })).toBe('20000000');
  });

  it('refuses what does not fit the contract', async () => {
    const wrong = Object({ text: 5 });
    await expect(client.intake.repair(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('ends a stream when the window goes away', async () => {
    const stream = await client.library.watch();
    expect(await stream.next()).toMatchObject({ value: [] });
    socket.close();
    await expect.poll(() => isStreamEnded).toBe(true);
  });
});
