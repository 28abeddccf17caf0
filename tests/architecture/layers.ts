import { type Room, rooms } from './arrows.data.ts';
import { type Import, readImports } from './imports.ts';
import { isProduct, type Source, type Violation } from './source.ts';

/** Every import goes where the plan of the house allows, and every file of the app is in a room that the plan knows. */
export function findForbiddenArrows(sources: readonly Source[]): Violation[] {
  return sources.filter(({ path }) => isProduct(path)).flatMap(judgeFile);
}

function judgeFile(source: Source): Violation[] {
  const room = findRoom(source.path);
  if (!room)
    return [{ path: source.path, line: 1, rule: 'is in no room of the plan (tests/architecture/arrows.data.ts)' }];
  return readImports(source)
    .filter(({ to }) => !isAllowed(room, to))
    .map(({ from, line, to }) => ({ path: from, line, rule: `imports ${to}, which ${room.folder} may not` }));
}

const findRoom = (path: string): Room | undefined =>
  rooms.filter(({ folder }) => isInside(path, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];

const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function isAllowed(room: Room, to: string): boolean {
  // A manifest is read for the version alone.
  if (to === 'package.json') return room.folder.startsWith('main/');
  if (/\.(?:css|json|svg|woff2)$/u.test(to)) return isProduct(to) || to.startsWith('@mantine/');
  if (isProduct(to)) return isInside(to, room.folder) || room.rooms.some((folder) => isInside(to, folder));
  return room.packages.some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`));
}

/** No file reaches itself through its imports, not even through types: what needs each other is one thing or three. */
export function findCycles(sources: readonly Source[]): Violation[] {
  const arrows = new Map(
    sources.map((source) => [source.path, readImports(source).filter(({ to }) => isSourceName(to))]),
  );
  const done = new Set<string>();
  const found: Violation[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (done.has(path)) return;
    for (const arrow of arrows.get(path) ?? []) {
      if (arrow.to === path || trail.includes(arrow.to)) found.push(describeCycle(arrow, [...trail, path]));
      else walk(arrow.to, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of arrows.keys()) walk(path, []);
  return found;
}

const isSourceName = (path: string) => /\.(?:ts|tsx|mjs)$/u.test(path);

function describeCycle({ from, line, to }: Import, trail: readonly string[]): Violation {
  const loop = [...trail.slice(trail.indexOf(to)), to].join(' → ');
  return { path: from, line, rule: `closes a cycle of imports: ${loop}` };
}
