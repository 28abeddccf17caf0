import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from '@playwright/test';
import { type DeskHost, type DeskPlaces, waitForDesk, writeEnvironment } from './desk-host.ts';

/** Starts the web host and opens its address in a browser window of its own. */
export async function openWebHost(places: DeskPlaces, browser: Browser): Promise<DeskHost> {
  const { child, url } = await startWebHost(places);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(url);
  await waitForDesk(page);
  const end = async (signal: NodeJS.Signals) => {
    await stopWebHost(child, signal);
    await context.close();
  };
  return { page, electron: null, kill: () => end('SIGKILL'), close: () => end('SIGTERM') };
}

/** Starts the built web host and waits for the address it prints. */
async function startWebHost(places: DeskPlaces): Promise<{ child: ChildProcess; url: string }> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, ['out/main/web.js'], { stdio: [...stdio], env: writeEnvironment(places) });
  const url = await new Promise<string>((resolve, reject) => {
    let words = '';
    child.stdout.on('data', (data) => {
      words += data;
      const found = /^Daejo: (http\S+)\n/mu.exec(words)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The web host ended with ${code} before it was ready. ${words}`)));
  });
  return { child, url };
}

async function stopWebHost(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
