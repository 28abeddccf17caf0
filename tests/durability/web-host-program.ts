import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import { openJournal } from '../../main/journal/open-journal.ts';
import type { contract } from '../../shared/contract/contract.ts';
import type { EditingProgram, EditingRun } from './editing-program.ts';
import { articleOf, draftSegmentOf, recordWords, wordsOf } from './invented-edits.ts';

type Client = ContractRouterClient<typeof contract>;

/** The article as this driver last saw it. */
interface Seen {
  readonly version: number;
  readonly target: string;
}

const hostPath = join(import.meta.dirname, '..', '..', 'out', 'main', 'web.js');

/** The built web host, asked over its WebSocket as a window asks it. */
export const webHostProgram: EditingProgram = {
  name: 'web host',
  prepare: (projectPath) => {
    if (!existsSync(hostPath)) throw new Error('The web host is not built: npm run build');
    const opened = openJournal(projectPath, { create: true });
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    for (const number of [0, 1, 2]) recordWords(opened.value, articleOf(number), wordsOf(number));
    opened.value.close();
  },
  start: (projectPath) => {
    const words = [`--project=${projectPath}`, `--profile=${projectPath}.profile.json`, '--port=0'];
    return createRun(spawn(process.execPath, [hostPath, ...words], { stdio: ['ignore', 'pipe', 'pipe'] }));
  },
};

function createRun(host: ChildProcess): EditingRun {
  const ended = once(host, 'close').then(() => null);
  const client = connect(host).catch(() => null);
  const seen = new Map<string, Seen>();
  const edit = async (articleId: string, after: string) => {
    const desk = await client;
    if (desk === null) return null;
    const { version, target } = seen.get(articleId) ?? (await look(desk, articleId));
    const command = { type: 'correct', segmentId: 's1', before: target, after } as const;
    const answer = await desk.article.command({ articleId, basedOnVersion: version, command });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const saved = answer.value.at(-1)?.version ?? version;
    seen.set(articleId, { version: saved, target: after });
    return saved;
  };
  const keepDraft = async (articleId: string, number: number, text: string) => {
    const desk = await client;
    if (desk === null) return null;
    const draft = { articleId, segmentId: draftSegmentOf(number), basedOnVersion: 1, text };
    const answer = await desk.draft.save(draft);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return number;
  };
  // A call that a kill cuts off never ends, or ends as an error of the connection; neither is an acknowledgement.
  let isKilled = false;
  const excuse = (error: unknown) => {
    if (isKilled) return null;
    throw error;
  };
  return {
    edit: (...request) => Promise.race([edit(...request).catch(excuse), ended]),
    keepDraft: (...request) => Promise.race([keepDraft(...request).catch(excuse), ended]),
    kill: async () => {
      isKilled = true;
      host.kill('SIGKILL');
      await ended;
    },
  };
}

async function look(client: Client, articleId: string): Promise<Seen> {
  const article = await client.article.read({ articleId });
  if (!article.ok) throw new Error(JSON.stringify(article.failure));
  const last = article.value.events.findLast(({ body }) => body.type === 'target-corrected');
  if (last?.body.type !== 'target-corrected') throw new Error(`${articleId} was not prepared`);
  return { version: article.value.events.length, target: last.body.after };
}

/** Comes in as a browser does: the printed address, its cookie, then the socket. */
async function connect(host: ChildProcess): Promise<Client | null> {
  const url = await readAddress(host);
  if (url === null) return null;
  const { headers } = await fetch(url, { redirect: 'manual' });
  const { host: name, origin } = url;
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const websocket = new WebSocket(`ws://${name}/rpc`, { headers: { origin, cookie } });
  await once(websocket, 'open');
  websocket.on('error', () => undefined);
  // The socket of ws has what the link asks for; only its event types are spelt otherwise.
  return createORPCClient(new RPCLink({ websocket: websocket as unknown as globalThis.WebSocket }));
}

async function readAddress(host: ChildProcess): Promise<URL | null> {
  if (host.stdout === null) return null;
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return new URL(address);
  }
  return null;
}
