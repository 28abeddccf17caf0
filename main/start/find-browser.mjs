import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Browsers that can show an address as a window of its own. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** A browser of the Chromium family on this machine, or null. */
export function findBrowser(env = process.env) {
  const fixed = places[process.platform] ?? [];
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const wanted = env.CHROMIUM ? [env.CHROMIUM] : [];
  return [...wanted, ...fixed, ...onPath].find(isProgram) ?? null;
}

/** What makes a browser show one address as a window, with nothing of the person's own browser in it. */
export function writeBrowserArguments(url, folder) {
  const args = [`--app=${url}`, `--user-data-dir=${folder}`, '--no-first-run', '--no-default-browser-check'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [...args, ...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
