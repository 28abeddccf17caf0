import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromiumFlags, chromiumPath } from '../chromium-flags.ts';

/** What a command of the DevTools protocol answers. */
export type Answer = Record<string, unknown>;

/** A running Chromium, spoken to over the DevTools protocol. */
export interface Chromium {
  /** Where the protocol is spoken; Playwright connects there too. */
  readonly endpoint: string;
  /** A folder of this run alone. */
  readonly folder: string;
  send(method: string, parameters?: object, sessionId?: string): Promise<Answer>;
  /** Hears an event of one session, or of the browser for an empty id. */
  on(sessionId: string, event: string, listener: (parameters: never) => void): void;
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/** Starts Chromium without a window and connects to it. */
export async function startChromium(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
  const flags = ['--no-startup-window', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'chromium')}`];
  const headless = process.env.HEADED ? [] : ['--headless=new'];
  const child = spawn(chromiumPath, [...headless, ...chromiumFlags, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill('SIGKILL'));
  const endpoint = await readEndpoint(child);
  return connect(endpoint, folder, child);
}

function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    child.stderr?.on('data', (data) => {
      words += data;
      const found = /DevTools listening on (ws:\/\/\S+)/u.exec(words)?.[1];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium did not start: ${words}`)));
  });
}

async function connect(endpoint: string, folder: string, child: ChildProcess): Promise<Chromium> {
  const socket = new WebSocket(endpoint);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map<number, Waiting>();
  const events = new EventEmitter().setMaxListeners(0);
  let lastId = 0;
  const send = (method: string, parameters: object = {}, sessionId?: string) =>
    new Promise<Answer>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject: (reason) => reject(new Error(`${method}: ${reason.message}`)) });
      socket.send(JSON.stringify({ id: lastId, method, params: parameters, sessionId }));
    });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id) settle(waiting, message);
    else events.emit(`${message.sessionId ?? ''}:${message.method}`, message.params);
  });
  const on: Chromium['on'] = (sessionId, event, listener) => {
    events.on(`${sessionId}:${event}`, listener as (parameters: unknown) => void);
  };
  await send('Target.setDiscoverTargets', { discover: true });
  return { endpoint, folder, send, on, close: () => closeChromium(send, child, folder) };
}

interface Reply {
  readonly id: number;
  readonly result: Answer;
  readonly error?: { readonly message: string };
}

function settle(waiting: Map<number, Waiting>, { id, result, error }: Reply): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(error.message));
  else asked?.resolve(result);
}

async function closeChromium(send: Chromium['send'], child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    void send('Browser.close').catch(() => {});
    const lastResort = setTimeout(() => child.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(lastResort);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
