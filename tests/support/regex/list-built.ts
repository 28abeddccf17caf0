// Prints every regular expression that is built while the program's modules load and its readers and checks run, as JSON.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ShippedRegex } from './read-regexes.ts';
import { readRegexSites } from './read-regexes.ts';

const root = resolve(import.meta.dirname, '../../..');
const built: ShippedRegex[] = [];
const Original = RegExp;

const rooms = ['shared', 'main', 'renderer'].map((room) => `${pathToFileURL(root).href}/${room}/`);

/** The place in the program that asked for it, as `file:line`; empty where nothing of the program did. */
function findPlace(): string {
  const lines = (new Error().stack ?? '').split('\n');
  const line = lines.find((one) => rooms.some((room) => one.includes(room))) ?? '';
  const [file = '', number = ''] = line.slice(line.indexOf('file:')).split(/(?<=\.tsx?):/u);
  return file === '' ? '' : `${fileURLToPath(file).slice(root.length + 1)}:${Number.parseInt(number, 10)}`;
}

function note(regex: RegExp): RegExp {
  const place = findPlace();
  if (place !== '') built.push({ source: regex.source, flags: regex.flags, place });
  return regex;
}

globalThis.RegExp = new Proxy(Original, {
  construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
  apply: (target, _self, [pattern, flags]) => note(target(pattern, flags)),
});

for (const place of new Set(readRegexSites(root).built.map((one) => one.replace(/:\d+$/u, ''))))
  await import(join(root, place));
const { runEverything } = await import('./run-everything.ts');
runEverything(globSync('docs/checks/*.md', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8')));
const unique = new Map(built.map((one) => [JSON.stringify(one), one]));
console.log(JSON.stringify([...unique.values()]));
