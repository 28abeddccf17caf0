import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, injectFault } from './inject-fault.ts';
import { runWithMounts, runWithoutOverride } from './run-confined.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-disk-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string): readonly string[] {
  return [folder, process.execPath, join(import.meta.dirname, 'programs', name)];
}

describe('a disk', () => {
  it('that is really full refuses edits, keeps what it acknowledged, and goes on once there is room', () => {
    const script = 'mount -t tmpfs -o size=320k tmpfs "$1"; exec "$2" "$3" "$1"';
    const report = JSON.parse(runWithMounts(script, program('fill-disk.ts')));
    console.log(
      `disk full: ${report.acknowledged} acknowledged, ${report.lost} lost, ${report.failures.length} refused, ` +
        `retried ${report.isRetried ? 'with' : 'without'} success once there was room`,
    );
    expect(report).toMatchObject({ lost: 0, unasked: 0, integrity: [null, null], isRetried: true });
    expect(new Set(report.failures)).toEqual(new Set(['disk-full']));
    expect(report.acknowledged).toBeGreaterThan(5);
  });

  it('that becomes read-only refuses edits, and opens for look-up', () => {
    const script = 'exec "$2" "$3" "$1"';
    const report = JSON.parse(runWithMounts(script, program('write-read-only.ts')));
    console.log(
      `read-only: ${report.after} while open, ${report.reopened.reason} when opened, ${report.created} to make`,
    );
    const reopened = {
      isReadOnly: true,
      reason: 'project-read-only',
      events: true,
      summaries: 1,
      drafts: 0,
      settings: { needsTwoPeople: true },
      append: 'project-read-only',
      configure: 'project-read-only',
    };
    expect(report).toEqual({
      before: true,
      after: 'project-read-only',
      stillRead: 2,
      reopened,
      created: 'project-read-only',
    });
  });
});

it('a file or folder that forbids writing opens for look-up, one that forbids reading not at all', () => {
  const [, ...command] = program('open-forbidden.ts');
  const report: Record<string, { opened: string }> = JSON.parse(runWithoutOverride([...command, folder]));
  console.log(
    `forbidden: ${Object.entries(report)
      .map(([name, { opened }]) => `${name} ${opened}`)
      .join(', ')}`,
  );
  expect(report).toEqual({
    // The file was open before its mode changed, and a mode is asked at opening only.
    file: { whileOpen: 'ok', opened: 'project-read-only', events: true },
    folder: { whileOpen: 'project-read-only', opened: 'project-read-only', events: true },
    unreadable: { whileOpen: 'ok', opened: 'file-unreadable', events: false },
  });
});

describe('a system call that fails now and then', () => {
  const [often, seldom] = [
    ['3+7', '5+11', '8+13'],
    ['7+61', '19+83', '31+127'],
  ];
  const faults: readonly (readonly [string, Fault])[] = [
    ['no room when writing', { calls: 'pwrite64', error: 'ENOSPC', rhythms: seldom, allowed: ['disk-full'] }],
    ['a write that fails', { calls: 'pwrite64', error: 'EIO', rhythms: seldom, allowed: ['disk-failed'] }],
    ['a sync that fails', { calls: 'fsync,fdatasync', error: 'EIO', rhythms: often, allowed: ['disk-failed'] }],
    ['a journal that stays', { calls: '?unlink,?unlinkat', error: 'EIO', rhythms: often, allowed: ['disk-failed'] }],
    [
      'a journal that must stay',
      { calls: '?unlink,?unlinkat', error: 'EPERM', rhythms: often, allowed: ['disk-failed'] },
    ],
    [
      'a file that cannot be read',
      {
        calls: 'pread64',
        error: 'EIO',
        rhythms: seldom,
        // SQLite itself calls a page the disk would not give corrupt (SQLITE_IOERR_CORRUPTFS).
        allowed: ['disk-failed', 'file-unreadable', 'project-damaged'],
      },
    ],
    [
      'no more open files',
      { calls: 'openat', error: 'EMFILE', rhythms: often, allowed: ['disk-failed', 'file-unreadable'] },
    ],
  ];

  it.each(faults)('%s: a typed failure each time, nothing acknowledged is lost', (name, fault) => {
    const figures = injectFault(folder, fault);
    console.log(
      `${name} (${fault.calls} ${fault.error}): ${figures.injected} times, ${figures.acknowledged} acknowledged, ` +
        `${figures.lost} lost, refused as ${[...new Set(figures.failures)].join(', ') || 'nothing'}`,
    );
    expect(figures).toMatchObject({ lost: 0, damage: [] });
    expect(figures.failures.filter((kind) => !fault.allowed.includes(kind))).toEqual([]);
    expect(figures.injected).toBeGreaterThan(3);
    expect(figures.acknowledged).toBeGreaterThan(0);
  });
});
