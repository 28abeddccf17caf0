#!/usr/bin/env node
// The terminal program from a clone or an installed package: makes sure it is built, then hands over to it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuild } from '../start/ensure-build.mjs';
import { ensurePackages, findNode, run } from '../start/ensure-packages.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const say = (words) => process.stderr.write(`${words}\n`);

try {
  if (existsSync(join(root, 'shared'))) {
    await ensurePackages(root, say);
    await ensureBuild(root, say);
  }
  const program = join(root, 'out', 'main', 'cli.js');
  process.exitCode = await run(findNode(root) ?? process.execPath, [program, ...process.argv.slice(2)]);
} catch (reason) {
  say(reason instanceof Error ? reason.message : String(reason));
  process.exitCode = 1;
}
