import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { findNode, run } from './ensure-packages.mjs';

/** How long a download may take before the app goes on without it. */
const patience = 180_000;

/** How long a download that took too long is not tried again. */
const respite = 24 * 60 * 60_000;

/**
 * The Electron binary, downloaded if need be, or the reason in one line why there is none.
 *
 * Nothing is downloaded where it could not be used: without a display, or as root, whom Electron refuses.
 */
export async function findElectron(root, say) {
  const obstacle = readObstacle();
  if (obstacle) return { path: null, reason: obstacle };
  const present = readBinary(root);
  if (present) return { path: present, reason: null };
  const mark = join(root, 'node_modules', '.cache', 'daejo', 'electron-was-slow');
  if (existsSync(mark) && Date.now() - statSync(mark).mtimeMs < respite) return { path: null, reason: unreachable };
  say('Fetching Electron (about 110 MB, once) …');
  const began = Date.now();
  await download(root);
  const fetched = readBinary(root);
  if (!fetched && Date.now() - began >= patience) leaveMark(mark);
  return fetched ? { path: fetched, reason: null } : { path: null, reason: unreachable };
}

const unreachable = 'Electron cannot be downloaded here';

function readObstacle() {
  if (process.platform === 'linux' && !hasDisplay()) return 'there is no display here';
  if (process.getuid?.() === 0) return 'Electron does not run as root';
  return null;
}

/** Whether a window could be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readBinary(root) {
  const home = join(root, 'node_modules', 'electron');
  const name = join(home, 'path.txt');
  if (!existsSync(name)) return null;
  const path = join(home, 'dist', readFileSync(name, 'utf8'));
  return existsSync(path) ? path : null;
}

async function download(root) {
  const script = join(root, 'node_modules', 'electron', 'install.js');
  // Its stack trace would say nothing that the one line after it does not.
  await run(findNode(root), [script], { cwd: root, stdio: 'ignore', timeout: patience }).catch(() => 1);
}

function leaveMark(path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
}
