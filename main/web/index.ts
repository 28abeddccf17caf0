import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { RPCHandler } from '@orpc/server/ws';
import manifest from '../../package.json' with { type: 'json' };
import { createRouter } from '../rpc/create-router.ts';
import { createServices } from '../rpc/create-services.ts';
import { readLaunch } from '../start/read-launch.ts';
import { createWebServer } from './create-web-server.ts';

const { env, platform } = process;
const launch = readLaunch({ args: process.argv.slice(2), env, platform, home: homedir(), folder: process.cwd() });
const services = createServices({
  host: 'web',
  version: manifest.version,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  projectPath: launch.projectPath,
  profilePath: launch.profilePath,
  workerPath: join(import.meta.dirname, 'brain.js'),
  dialogs: null,
});

if (services.ok) await serve(services.value);
else {
  console.error(`The project cannot be opened: ${JSON.stringify(services.failure)}`);
  process.exitCode = 1;
}

async function serve(opened: Parameters<typeof createRouter>[0]): Promise<void> {
  const handler = new RPCHandler(createRouter(opened));
  const server = await createWebServer({
    root: join(import.meta.dirname, '../renderer'),
    port: launch.port,
    connect: (socket) => void handler.upgrade(socket),
  });
  console.log(`Daejo: ${server.url}`);
  const stop = async () => {
    await server.close();
    opened.project.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
