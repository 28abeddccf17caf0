import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { type DeskHost, type DeskPlaces, waitForDesk, writeEnvironment } from './desk-host.ts';

const standIn = fileURLToPath(new URL('../../support/electron-stand-in/electron-stand-in.ts', import.meta.url));

/** Starts the built app on Electron, or on the program that stands in for it. */
export async function openElectronHost(places: DeskPlaces, isReal: boolean): Promise<DeskHost> {
  const binary = isReal ? {} : { executablePath: standIn };
  const electron = await _electron.launch({ args: ['.'], env: writeEnvironment(places), ...binary });
  const page = await electron.firstWindow();
  // A window is there before its first page is.
  await page.waitForURL((url) => url.href !== 'about:blank');
  await page.setViewportSize({ width: 1280, height: 800 });
  await waitForDesk(page);
  const kill = async () => {
    const child = electron.process();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    // The whole group, for Chromium would outlive the program that started it.
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  // Playwright sometimes waits for good for a stand-in that has ended under load; a test's verdict does not hang on that.
  const close = async () => {
    const closed = electron.close().then(() => true);
    const isClosed = await Promise.race([closed, setTimeout(longestClose, false, { ref: false })]);
    if (!isClosed) await kill();
  };
  return { page, electron, kill, close };
}

/** Milliseconds that a window and its Chromium may take to end. */
const longestClose = 10_000;
