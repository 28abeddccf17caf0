import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-start-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs what `npm start` runs, for a browser, with everything it keeps in a folder of the test. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const surroundings = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', XDG_DATA_HOME: folder, ...env };
  const child = spawn(process.execPath, ['main/start/start.mjs', '--web', ...args], { cwd: root, env: surroundings });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data));
  const code = new Promise<number | null>((done) => child.once('close', done));
  return { child, code, words: () => words };
}

/** What the app is opened at, once that has been said. */
async function readAddress({ child, words }: { child: ChildProcess; words(): string }): Promise<string> {
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/u.exec(words())?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`It ended: ${words()}`);
    await new Promise((again) => setTimeout(again, 20));
  }
}

const isAnswered = (address: string) =>
  fetch(address, { redirect: 'manual' }).then(
    ({ status }) => status,
    () => null,
  );

describe('npm start', { timeout: 60_000 }, () => {
  it('says where the app is and how long that took, and ends with Ctrl-C', async () => {
    const started = start([]);
    const address = await readAddress(started);
    expect(started.words()).toMatch(/served on this machine only\. \(ready after \d+\.\d s\)/u);
    expect(await isAnswered(address)).toBe(303);
    started.child.kill('SIGINT');
    expect(await started.code).toBe(0);
    expect(await isAnswered(address)).toBeNull();
  });

  it('shows the app in a browser window and ends when that is closed', async () => {
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\necho "$@" > "${folder}/arguments"\nsleep 0.2\n`, { mode: 0o755 });
    const started = start([], { DISPLAY: ':99', CHROMIUM: browser });
    expect(await started.code).toBe(0);
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toMatch(
      /--app=http:\/\/127\.0\.0\.1:\d+\/\?token=\S+ --user-data-dir=/u,
    );
  });

  it('prints the address when the browser does not open', async () => {
    const browser = join(folder, 'browser');
    writeFileSync(browser, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const started = start([], { DISPLAY: ':99', CHROMIUM: browser });
    expect(await isAnswered(await readAddress(started))).toBe(303);
    started.child.kill('SIGTERM');
    expect(await started.code).toBe(0);
  });

  it('says that the wanted port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done(Number(Object(other.address()).port)));
    });
    const started = start([`--port=${port}`]);
    expect(await started.code).toBe(1);
    expect(started.words()).toContain(`Port ${port} is not free`);
    other.close();
  });

  it('says what is wrong with a project that is none', async () => {
    writeFileSync(join(folder, 'letter.daejo'), 'Dear reader, this is no project.'.repeat(40));
    const started = start([join(folder, 'letter.daejo')]);
    expect(await started.code).toBe(1);
    expect(started.words()).toContain('letter.daejo');
  });
});
