import { defineConfig } from '@playwright/test';
import type { DeskOptions } from './tests/e2e/support/desk-test.ts';
import { chromiumFlags, chromiumPath } from './tests/support/chromium-flags.ts';

export default defineConfig<DeskOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 30_000,
  // On a build machine a test that fails once is tried once more; the list names it as flaky, so that it is not forgotten.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromiumPath, args: [...chromiumFlags] },
  },
  projects: [
    { name: 'web', testIgnore: '**/*.electron.spec.ts', use: { hostName: 'web' } },
    { name: 'stand-in', testIgnore: '**/*.web.spec.ts', use: { hostName: 'stand-in' } },
    ...(process.env.ELECTRON_E2E === '1'
      ? [{ name: 'electron', testIgnore: '**/*.web.spec.ts', use: { hostName: 'electron' as const } }]
      : []),
    ...(process.env.IME_E2E === '1'
      ? [
          {
            name: 'ime',
            testDir: 'tests/ime',
            timeout: 60_000,
            use: { hostName: 'web' as const, trace: 'off' as const },
          },
        ]
      : []),
  ],
});
