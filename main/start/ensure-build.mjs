import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
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

/** Where a build keeps the fingerprint of its sources. */
const mark = '.fingerprint';

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
  const path = join(root, 'out', mark);
  return existsSync(path) && readFileSync(path, 'utf8') === readFingerprint(root);
}

/** Builds the app into `out/` unless it stands there already; says so before it begins. */
export async function ensureBuild(root, say) {
  if (isBuilt(root)) return;
  say('Building the app …');
  await build(root);
}

/** Builds the app into `out/` whatever stands there; the last build stands until the next one is whole. */
export async function build(root) {
  const fingerprint = readFingerprint(root);
  const folder = join(root, 'node_modules', '.cache', 'daejo', `build-${process.pid}`);
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [tool, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  const env = { ...process.env, DAEJO_OUT: relative(root, folder) };
  const code = await run(findNode(root), args, { cwd: root, stdio: aside, env });
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error('The build did not succeed. The reason stands above.');
  }
  writeFileSync(join(folder, mark), fingerprint);
  putInPlace(folder, join(root, 'out'));
}

/** Moves a folder to where another may stand; twice, for another build may have ended between the two moves. */
function putInPlace(folder, place, attempts = 2) {
  if (existsSync(place)) renameSync(place, `${folder}-old`);
  try {
    renameSync(folder, place);
  } catch (reason) {
    if (attempts === 1) throw reason;
    rmSync(`${folder}-old`, { recursive: true, force: true });
    putInPlace(folder, place, attempts - 1);
  }
  rmSync(`${folder}-old`, { recursive: true, force: true });
}

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
