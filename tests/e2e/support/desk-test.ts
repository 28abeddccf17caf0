import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication } from '@playwright/test';
import type { DeskHost, DeskPlaces, HostName } from './desk-host.ts';
import { openElectronHost } from './open-electron-host.ts';
import { openWebHost } from './open-web-host.ts';

export { expect } from '@playwright/test';

/** What `playwright.config.ts` sets for each project. */
export interface DeskOptions {
  readonly hostName: HostName;
}

/** The app of one test, which can be ended and started again on the same project. */
export interface Desk {
  readonly places: DeskPlaces;
  /** The host that runs now; another one after `relaunch`. */
  host(): DeskHost;
  /** Kills the app, starts it again on the same project and profile, and gives the new host. */
  relaunch(): Promise<DeskHost>;
}

/** What a test is handed: `page` is the app's first window, on the host of the Playwright project. */
export interface DeskFixtures {
  readonly places: DeskPlaces;
  readonly desk: Desk;
  readonly electronApp: ElectronApplication | null;
}

/** Playwright's `test` with a fresh project and profile in a folder of its own, on the host that is wanted. */
export const test = base.extend<DeskFixtures & DeskOptions>({
  hostName: ['web', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  places: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'daejo-e2e-'));
    await use({ folder, projectPath: join(folder, 'articles.daejo'), profilePath: join(folder, 'profile.json') });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  desk: async ({ browser, hostName, places }, use) => {
    const open = () =>
      hostName === 'web' ? openWebHost(places, browser) : openElectronHost(places, hostName === 'electron');
    let host = await open();
    await use({
      places,
      host: () => host,
      async relaunch() {
        await host.kill();
        host = await open();
        return host;
      },
    });
    await host.close();
  },

  electronApp: ({ desk }, use) => use(desk.host().electron),

  page: ({ desk }, use) => use(desk.host().page),
});
