import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { RPCHandler } from '@orpc/server/ws';
import manifest from '../../package.json' with { type: 'json' };
import { describeFailure } from '../../shared/model/describe-failure.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type OpenApp, openApp } from '../start/open-app.ts';
import { readLaunch } from '../start/read-launch.ts';
import { createWebServer } from './create-web-server.ts';

const { env, platform } = process;
const { port, ...paths } = readLaunch({
  args: process.argv.slice(2),
  env,
  platform,
  home: homedir(),
  folder: process.cwd(),
});
const locale = Intl.DateTimeFormat().resolvedOptions().locale;

const app = openApp({
  ...paths,
  host: 'web',
  version: manifest.version,
  locale,
  workerPath: join(import.meta.dirname, 'brain.js'),
  dialogs: null,
  warn,
});
if (app.ok) await serve(app.value);
else {
  warn(app.failure);
  process.exitCode = 1;
}

function warn(failure: Failure): void {
  console.error(describeFailure(failure, locale.startsWith('ko') ? 'ko' : 'en'));
}

async function serve(opened: OpenApp): Promise<void> {
  const handler = new RPCHandler(opened.router);
  const root = join(import.meta.dirname, '../renderer');
  const server = await createWebServer({ root, port, connect: (socket) => void handler.upgrade(socket) }).catch(
    (reason: NodeJS.ErrnoException) => {
      // The port is all that a start can get wrong here; anything else is a bug and is shown as one.
      if (reason.code !== 'EADDRINUSE' && reason.code !== 'EACCES') throw reason;
      console.error(`Port ${port} is not free (${reason.code}). Choose another, or none: a free one is found.`);
      return null;
    },
  );
  const stop = async (code: number) => {
    await server?.close();
    await opened.close();
    process.exit(code);
  };
  if (!server) return stop(1);
  console.log(`Daejo: ${server.url}`);
  process.once('SIGINT', () => stop(0));
  process.once('SIGTERM', () => stop(0));
}
