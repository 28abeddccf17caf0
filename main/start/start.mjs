// What `npm start [-- FILE]` runs, on any Node from 20 and before a single package is there.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';
import { ensurePackages, findNode } from './ensure-packages.mjs';
import { findBrowser, writeBrowserArguments } from './find-browser.mjs';
import { findElectron, hasDisplay } from './find-electron.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const began = Date.now();
const say = (words) => console.log(words);
const sayReady = (words) => say(`${words} (ready after ${((Date.now() - began) / 1000).toFixed(1)} s)`);

/** Everything started here and still running; all of it ends with this process. */
const children = new Set();
let isStopping = false;

async function start(asked) {
  await ensurePackages(root, say);
  await ensureBuild(root, say);
  const args = asked.map((arg) => (arg.startsWith('-') ? arg : resolve(process.env.INIT_CWD ?? process.cwd(), arg)));
  const electron = isWebAsked(asked)
    ? { path: null, reason: 'the browser was asked for' }
    : await findElectron(root, say);
  if (electron.path === null) return serve(args, electron.reason);
  const { code, wasReady } = await openWindow(electron.path, args);
  return wasReady || code === 0 || isStopping ? code : serve(args, 'Electron does not start here');
}

const isWebAsked = (asked) => asked.includes('--web') || asked.some((arg) => arg.startsWith('--port='));

/** Runs the app in Electron until its last window is closed. */
async function openWindow(electron, args) {
  const child = launch(electron, [root, ...args], ['ignore', 'pipe', 'inherit']);
  let wasReady = false;
  onLine(child, /^Daejo: (.*)/mu, () => {
    wasReady = true;
    sayReady('Daejo is open.');
  });
  return { code: await ended(child), wasReady };
}

/** Serves the app on loopback until it is stopped or its browser window is closed. */
async function serve(args, reason) {
  const host = launch(findNode(root), [join(root, 'out/main/web.js'), ...args], ['ignore', 'pipe', 'inherit']);
  onLine(host, /^Daejo: (http\S+)/mu, (url) => {
    const browser = hasDisplay() ? findBrowser() : null;
    sayReady(`No Electron window, because ${reason}: Daejo is served on this machine only.`);
    say(browser ? `Opening it in ${browser}.` : `Open ${url}`);
    say('Stop it with Ctrl-C.');
    if (browser) void show(browser, url);
  });
  return ended(host);
}

/** Shows the address as a window with a profile of its own, and stops when that window is closed. */
async function show(browser, url) {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-window-'));
  const opened = Date.now();
  const code = await ended(launch(browser, writeBrowserArguments(url, folder), 'ignore'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  if (code !== 0 && Date.now() - opened < 5000 && !isStopping) say(`The browser did not open. Open ${url}`);
  else stop();
}

function launch(command, args, stdio) {
  const child = spawn(command, args, { cwd: process.cwd(), stdio, windowsHide: false });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/** The exit code, or 1 for a program that could not be run; being stopped by us counts as success. */
function ended(child) {
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('close', (code) => done(isStopping ? 0 : (code ?? 1)));
  });
}

/** Passes the program's words on, but for the first that match, which are told to `heard`. */
function onLine(child, pattern, heard) {
  let words = '';
  let isHeard = false;
  child.stdout.on('data', (data) => {
    if (isHeard) return void process.stdout.write(data);
    words += data;
    const match = pattern.exec(words);
    if (!match || !words.slice(match.index).includes('\n')) return;
    isHeard = true;
    heard(match[1]);
  });
}

function stop() {
  isStopping = true;
  for (const child of children) child.kill('SIGTERM');
  setTimeout(() => process.exit(0), 3000).unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.exitCode = await start(process.argv.slice(2)).catch((reason) => {
  console.error(reason.message);
  return 1;
});
