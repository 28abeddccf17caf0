// From `npm start` to the first row on the desk, in real Chromium: npm run bench
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../support/chromium-flags.ts';

const root = resolve(import.meta.dirname, '../..');
const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
const folder = mkdtempSync(join(tmpdir(), 'daejo-start-'));
const env = {
  ...process.env,
  DISPLAY: '',
  WAYLAND_DISPLAY: '',
  DAEJO_PROJECT: join(folder, 'first.daejo'),
  DAEJO_PROFILE: join(folder, 'profile.json'),
};

const start = performance.now();
const app = spawn('npm', ['start', '--', '--web'], {
  cwd: root,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const url = await new Promise<string>((found) => {
  let words = '';
  app.stdout.on('data', (data) => {
    words += data;
    const address = /http:\/\/127\.0\.0\.1:\S+/u.exec(words)?.[0];
    if (address) found(address);
  });
});
const served = performance.now() - start;
const page = await browser.newPage();
await page.goto(url);
await page.locator('a[href^="#/article/"]').first().waitFor();
const listed = performance.now() - start;
await page.locator('a[href^="#/article/"]').first().press('Enter');
await page.locator('[role=row][data-segment]').first().waitFor();
const shown = performance.now() - start;
console.log(
  `npm start, nothing to build: address after ${served.toFixed(0)} ms, library after ${listed.toFixed(0)} ms, first row after ${shown.toFixed(0)} ms`,
);
await browser.close();
if (app.pid !== undefined) process.kill(-app.pid, 'SIGTERM');
