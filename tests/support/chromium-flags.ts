import process from 'node:process';

/** The Chromium that end-to-end tests run on: the system's own, unless `CHROMIUM` names another. */
export const chromiumPath: string = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Keeps a Chromium under test to itself: no first-run pages, no look-ups of its own, no sandbox where root runs it. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
];
