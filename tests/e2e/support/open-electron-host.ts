import { once } from 'node:events';
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
    const gone = once(child, 'exit');
    // The whole group, for Chromium would outlive the program that started it.
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return { page, electron, kill, close: () => electron.close() };
}
