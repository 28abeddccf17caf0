import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, readFingerprint } from '../../../main/start/ensure-build.mjs';
import { arePackagesStale } from '../../../main/start/ensure-packages.mjs';
import { findBrowser, writeBrowserArguments } from '../../../main/start/find-browser.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'daejo-start-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text = ''): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('packages', () => {
  it('are stale where there are none', () => {
    put('package-lock.json');
    expect(arePackagesStale(root)).toBe(true);
  });

  it('are stale when their list is newer than they are', () => {
    put('node_modules/.package-lock.json');
    put('package-lock.json');
    utimesSync(join(root, 'node_modules/.package-lock.json'), 1, 1);
    expect(arePackagesStale(root)).toBe(true);
  });

  it('are fresh when they were installed after their list was written', () => {
    put('package-lock.json');
    put('node_modules/.package-lock.json');
    expect(arePackagesStale(root)).toBe(false);
  });
});

describe('a build', () => {
  beforeEach(() => {
    put('main/a.ts', 'one');
    put('out/.fingerprint', readFingerprint(root));
  });

  it('stands while nothing changes', () => {
    expect(isBuilt(root)).toBe(true);
  });

  const changes: Record<string, () => void> = {
    'a source says something else': () => put('main/a.ts', 'two'),
    'a source is new': () => put('shared/b.ts'),
    'a source is gone': () => rmSync(join(root, 'main/a.ts')),
    'a source has another name': () => {
      rmSync(join(root, 'main/a.ts'));
      put('main/c.ts', 'one');
    },
    'a package changed': () => put('package-lock.json', '{}'),
    'the build is gone': () => rmSync(join(root, 'out'), { recursive: true }),
  };

  it.each(Object.entries(changes))('is made anew when %s', (_, change) => {
    change();
    expect(isBuilt(root)).toBe(false);
  });
});

describe('a browser', () => {
  it('is found by its name on the path', () => {
    put('bin/chromium');
    expect(findBrowser({ PATH: join(root, 'bin') })).toBeNull();
    writeFileSync(join(root, 'bin/google-chrome'), '', { mode: 0o755 });
    expect(findBrowser({ PATH: join(root, 'bin') })).toBe(join(root, 'bin/google-chrome'));
  });

  it('opens the address as a window with a profile of its own', () => {
    const args = writeBrowserArguments('http://127.0.0.1:1/?token=x', '/profile');
    expect(args).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/?token=x', '--user-data-dir=/profile']));
  });
});
