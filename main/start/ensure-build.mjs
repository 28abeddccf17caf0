import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { aside, findNode, run } from './ensure-packages.mjs';

/** What a build is made of. */
const sources = [
  'main',
  'shared',
  'renderer',
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** A hash over the name and content of every source, so that any change of either asks for a new build. */
export function readFingerprint(root) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => listFiles(join(root, source)))) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether `out/` is there and was built from the sources as they stand. */
export function isBuilt(root) {
  const mark = markOf(root);
  return existsSync(mark) && readFileSync(mark, 'utf8') === readFingerprint(root);
}

/** Builds the app into `out/` unless it stands there already; says so before it begins. */
export async function ensureBuild(root, say) {
  if (isBuilt(root)) return;
  say('Building the app …');
  await build(root);
}

/** Builds the app into `out/` whatever stands there. */
export async function build(root) {
  const fingerprint = readFingerprint(root);
  rmSync(markOf(root), { force: true });
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [tool, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  const code = await run(findNode(root), args, { cwd: root, stdio: aside });
  if (code !== 0) throw new Error('The build did not succeed. The reason stands above.');
  writeFileSync(markOf(root), fingerprint);
}

const markOf = (root) => join(root, 'out', '.fingerprint');

function listFiles(path) {
  if (!existsSync(path)) return [];
  const entries = readEntries(path);
  if (entries === null) return [path];
  return entries
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => listFiles(join(path, name)));
}

/** The entries of a folder, or null for a file. */
function readEntries(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (reason) {
    if (reason.code === 'ENOTDIR') return null;
    throw reason;
  }
}
