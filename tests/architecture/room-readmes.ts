import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Violation } from './source.ts';

/** Lines that the page at a room's door may have. */
const readmeBar = 12;

/** Every room of the app opens with a page of at most twelve lines. */
export function findRoomsWithoutReadme(root: string): Violation[] {
  return ['shared', 'main', 'renderer']
    .flatMap((half) => readRooms(root, half))
    .flatMap((folder) => judgeRoom(root, folder));
}

function readRooms(root: string, half: string): string[] {
  if (!existsSync(join(root, half))) return [];
  const entries = readdirSync(join(root, half), { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  // An empty folder is no room yet.
  return rooms.map(({ name }) => `${half}/${name}`).filter((folder) => readdirSync(join(root, folder)).length > 0);
}

function judgeRoom(root: string, folder: string): Violation[] {
  const path = `${folder}/README.md`;
  if (!existsSync(join(root, path)))
    return [{ path, line: 1, rule: 'is missing: a room opens with a page about itself' }];
  const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
  return lines > readmeBar ? [{ path, line: readmeBar, rule: `has ${lines} lines, more than ${readmeBar}` }] : [];
}
