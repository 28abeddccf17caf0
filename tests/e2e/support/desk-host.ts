import type { ElectronApplication, Page } from '@playwright/test';

/** The hosts an end-to-end test runs on. */
export type HostName = 'web' | 'stand-in' | 'electron';

/** Where one test keeps its things. */
export interface DeskPlaces {
  /** A folder of this test alone. */
  readonly folder: string;
  readonly projectPath: string;
  readonly profilePath: string;
}

/** The app, running on some host. */
export interface DeskHost {
  readonly page: Page;
  /** The handle to Electron's main process, or null on the web host. */
  readonly electron: ElectronApplication | null;
  /** Ends the app without asking it, as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Ends the app as a person does. */
  close(): Promise<void>;
}

/** The environment that tells a host where its things are; a set language, so that tests read the same everywhere. */
export function writeEnvironment({ projectPath, profilePath }: DeskPlaces): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const own = { DAEJO_PROJECT: projectPath, DAEJO_PROFILE: profilePath, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
  return { ...Object.fromEntries(kept), ...own };
}

/** Waits until the window takes keys: its first room stands, and what it listens with is in place. */
export async function waitForDesk(page: Page): Promise<void> {
  // Choosers are caught from the start: a test that begins to listen just before a key may be too late for the key.
  page.on('filechooser', () => {});
  await page.locator('#root button:visible').first().waitFor();
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}
