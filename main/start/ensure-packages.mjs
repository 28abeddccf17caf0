import { spawn } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Whether the packages are missing or older than the list of them. */
export function arePackagesStale(root) {
  const mark = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(mark) || findNode(root) === null) return true;
  return statSync(join(root, 'package-lock.json')).mtimeMs > statSync(mark).mtimeMs + 2000;
}

/**
 * Installs what is missing with `npm install`, saying so; quick when nothing is.
 *
 * Not `npm ci`, which refuses a list that lacks another system's optional packages.
 */
export async function ensurePackages(root, say) {
  if (!arePackagesStale(root)) return;
  say('Installing packages (once; about a minute) …');
  const code = await run(...npm(['install', '--no-fund', '--no-audit', '--loglevel=error']), {
    cwd: root,
    stdio: aside,
  });
  if (code !== 0) throw new Error('npm install did not succeed. Look at its words above, then run this again.');
  const now = new Date();
  utimesSync(join(root, 'node_modules', '.package-lock.json'), now, now);
}

/** The Node that the packages bring, which every part of the app runs on; null where it is missing. */
export function findNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(path)) return path;
  return isNode24(process.version) ? process.execPath : null;
}

/** Output of tools goes where messages go, so that what a program prints can be piped. */
export const aside = ['inherit', process.stderr, process.stderr];

/** Runs a command with its output shown, and answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}

const isNode24 = (version) => version.startsWith('v24.');

/** npm as this very process was started by it, or as the system finds it. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args];
}
