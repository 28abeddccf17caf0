import { copyFileSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Journal } from '../../main/journal/journal.ts';
import { createScratchPath, openOrThrow, readKind, unwrap } from '../main/journal/scratch-project.ts';
import { keepDraft, recordWords, wordsOf } from './invented-edits.ts';
import { checkIntegrity } from './judge-project.ts';

let refusals = 0;
let acknowledged = 0;

afterAll(() => {
  console.log(`file gone while open: ${refusals} writes refused, ${acknowledged} acknowledged by mistake`);
});

function createOpenProject(): { path: string; journal: Journal } {
  const path = createScratchPath();
  const journal = openOrThrow(path, { create: true });
  for (let number = 1; number <= 20; number += 1) unwrap(recordWords(journal, 'a1', wordsOf(number)));
  return { path, journal };
}

/** Tries every kind of write; all must fail in the same way. */
function expectRefused(journal: Journal, kind: string): void {
  const results = [
    recordWords(journal, 'a1', 'typed after the file went'),
    recordWords(journal, 'a1', 'typed once more'),
    keepDraft(journal, 'a1', 1),
    journal.configure({ needsTwoPeople: false }),
  ];
  refusals += results.filter((result) => !result.ok).length;
  acknowledged += results.filter((result) => result.ok).length;
  expect(results.map(readKind)).toEqual(results.map(() => kind));
}

describe('a project that goes away while it is open', () => {
  it('deleted: writes are refused, what was there can still be read and taken out', () => {
    const { path, journal } = createOpenProject();
    rmSync(path);
    expectRefused(journal, 'project-moved');
    expect(unwrap(journal.read('a1'))).toHaveLength(21);
  });

  it('deleted with its folder', () => {
    const { path, journal } = createOpenProject();
    rmSync(dirname(path), { recursive: true });
    expectRefused(journal, 'project-moved');
  });

  it('renamed: the file under its new name is whole and unchanged', () => {
    const { path, journal } = createOpenProject();
    const before = readFileSync(path);
    renameSync(path, `${path}.old`);
    expectRefused(journal, 'project-moved');
    expect(readFileSync(`${path}.old`)).toEqual(before);
  });

  it('renamed and back again: goes on', () => {
    const { path, journal } = createOpenProject();
    renameSync(path, `${path}.old`);
    expectRefused(journal, 'project-moved');
    renameSync(`${path}.old`, path);
    unwrap(recordWords(journal, 'a1', 'after it came back'));
    expect(checkIntegrity(path)).toBeNull();
  });

  it('replaced by an older copy of itself, as a sync client does: the copy stays as it came', () => {
    const { path, journal } = createOpenProject();
    copyFileSync(path, `${path}.copy`);
    unwrap(recordWords(journal, 'a1', 'not in the copy'));
    const copy = readFileSync(`${path}.copy`);
    renameSync(`${path}.copy`, path);
    expectRefused(journal, 'project-moved');
    expect(readFileSync(path)).toEqual(copy);
    expect(unwrap(openOrThrow(path).read('a1'))).toHaveLength(21);
    expect(checkIntegrity(path)).toBeNull();
  });

  it('replaced by something else', () => {
    const { path, journal } = createOpenProject();
    rmSync(path);
    writeFileSync(path, '달빛군 도서관 소식');
    expectRefused(journal, 'project-moved');
    expect(readFileSync(path, 'utf8')).toBe('달빛군 도서관 소식');
  });
});

describe('a project that is damaged while it is open', () => {
  it.each([
    ['cut to nothing', (path: string) => truncateSync(path, 0)],
    ['cut in half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['overwritten with other bytes', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 'x'))],
  ])('%s: nothing is acknowledged and nothing crashes', (_, damage) => {
    const { path, journal } = createOpenProject();
    damage(path);
    expectRefused(journal, 'project-damaged');
    expect(readKind(journal.read('a1'))).toBe('project-damaged');
    expect(() => journal.summaries()).toThrow('project-damaged');
  });
});
