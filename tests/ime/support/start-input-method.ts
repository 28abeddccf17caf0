import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Milliseconds between two key events: quicker than a quick typist, so that nothing is right by being slow. */
const keyDelay = 12;

/** Hangul from the first key on, and left by nothing but its own key. */
const hangulSettings = `[org/freedesktop/ibus/engine/hangul]
initial-input-mode='hangul'
switch-keys='Hangul'
on-keys=''
off-keys=''
`;

/** A screen of its own with a Hangul input method on it, and hands to press keys there. */
export interface InputMethod {
  /** What a program needs to be told to appear on this screen and be typed into. */
  readonly env: Record<string, string>;
  /** Presses keys one after another, each by its X name (`g`, `space`, `ctrl+Return`), as hardware does. */
  press(...keys: readonly string[]): Promise<void>;
  /** Holds a key down while something else is done. */
  hold(key: string, work: () => Promise<void>): Promise<void>;
  /** Ends everything that was started and removes its folder. */
  stop(): Promise<void>;
}

/** Starts a screen, a window manager, a message bus and ibus with Hangul, and waits until the engine is there. */
export async function startInputMethod(): Promise<InputMethod> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-ime-'));
  const started: ChildProcess[] = [];
  const start = (...command: Parameters<typeof startProcess>) => {
    const child = startProcess(...command);
    started.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of started.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const env = await startAll(folder, start);
    return { env, ...createHands(env), stop };
  } catch (reason) {
    await stop();
    throw reason;
  }
}

function createHands(env: Record<string, string>): Pick<InputMethod, 'press' | 'hold'> {
  const move = (...words: readonly string[]) => execute('xdotool', words, { env });
  return {
    async press(...keys) {
      await move('key', '--delay', String(keyDelay), ...keys);
    },
    async hold(key, work) {
      await move('keydown', key);
      await work().finally(() => move('keyup', key));
    },
  };
}

async function startAll(folder: string, start: typeof startProcess): Promise<Record<string, string>> {
  const own = writeSettings(folder);
  const screen = start('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1400x1000x24'], own);
  const shown = { ...own, DISPLAY: `:${await readLine(screen)}` };
  start('openbox', ['--sm-disable'], shown);
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], shown);
  const env = { ...shown, DBUS_SESSION_BUS_ADDRESS: await readLine(bus) };
  start('ibus-daemon', ['--xim', '--panel', 'disable', '--emoji-extension', 'disable'], env);
  await choose('hangul', env);
  return env;
}

/** A home of its own for every program here, where Hangul is what is typed at first. */
function writeSettings(folder: string): Record<string, string> {
  const settings = join(folder, 'config', 'glib-2.0', 'settings');
  mkdirSync(settings, { recursive: true });
  mkdirSync(join(folder, 'run'), { mode: 0o700 });
  writeFileSync(join(settings, 'keyfile'), hangulSettings);
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CURRENT_DESKTOP: 'GNOME',
    GSETTINGS_BACKEND: 'keyfile',
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    NO_AT_BRIDGE: '1',
    // Otherwise keys may overtake the syllable they belong after.
    IBUS_ENABLE_SYNC_MODE: '1',
  };
}

/** Starts a program that ends with this one, however this one ends; what it says on descriptor 3 can be read. */
function startProcess(name: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
  return spawn('setpriv', ['--pdeathsig', 'KILL', name, ...args], { env, stdio: [...stdio] });
}

/** The first line on descriptor 3, where screens and buses write under what name they are reached. */
async function readLine(child: ChildProcess): Promise<string> {
  const words = child.stdio[3];
  if (!(words instanceof Readable)) throw new Error('Nothing can be read from a process without descriptor 3.');
  for await (const line of createInterface(words)) return line;
  throw new Error(`${child.spawnargs.join(' ')} ended before it was ready.`);
}

/** Makes an engine the one that is typed with; ibus answers only once it is up. */
async function choose(engine: string, env: Record<string, string>): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(100)) {
    await execute('ibus', ['engine', engine], { env }).catch(() => null);
    const chosen = await execute('ibus', ['engine'], { env }).catch(() => null);
    if (chosen?.stdout.trim() === engine) return;
  }
  throw new Error(`ibus did not take the engine ${engine}.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
