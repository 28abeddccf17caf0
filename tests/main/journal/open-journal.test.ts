import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { assertSafeSqlite } from '../../../main/journal/connection.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { createCorrection, creation, summarise } from './sample-article.ts';
import { createScratchPath, openOrThrow, readKind, unwrap } from './scratch-project.ts';

/** A closed project with one article of a few events. */
function createProject(padding = ''): string {
  const path = createScratchPath();
  const journal = openOrThrow(path, { create: true });
  const entries = [creation, createCorrection(2, padding), createCorrection(3, padding)];
  unwrap(journal.append('a1', 0, entries, summarise('a1', 3)));
  journal.close();
  return path;
}

/** Changes a closed project with bare SQL, as a stranger could. */
function meddle(path: string, sql: string): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec(sql);
  database.close();
}

describe('opening a path', () => {
  it('makes a file only when asked to', () => {
    const path = createScratchPath();
    expect(openJournal(path)).toEqual({ ok: false, failure: { kind: 'project-missing', path } });
    expect(existsSync(path)).toBe(false);
    openOrThrow(path, { create: true });
    expect(statSync(path).size).toBeGreaterThan(0);
  });

  it('opens a file that is there with its events, even when asked to make one', () => {
    const path = createProject();
    expect(unwrap(openOrThrow(path, { create: true }).read('a1'))).toHaveLength(3);
  });

  it('says that a project is missing when its folder is', () => {
    const path = join(dirname(createScratchPath()), 'no', 'such.daejo');
    expect(readKind(openJournal(path, { create: true }))).toBe('project-missing');
  });

  it('begins again a creation that left an empty file, but takes an empty file for nobody’s project otherwise', () => {
    const path = createScratchPath();
    writeFileSync(path, '');
    expect(readKind(openJournal(path))).toBe('project-damaged');
    openOrThrow(path, { create: true });
    expect(openOrThrow(path).summaries()).toEqual([]);
  });

  it('follows a symbolic link', () => {
    const path = createProject();
    const link = join(dirname(path), 'link.daejo');
    symlinkSync(path, link);
    const journal = openOrThrow(link);
    expect(journal.isReadOnly).toBe(false);
    unwrap(journal.append('a1', 3, [createCorrection(4)], summarise('a1', 4)));
  });

  it('takes a name that looks like a URI for a name', () => {
    const path = join(dirname(createScratchPath()), 'file:x?mode=memory#%41.daejo');
    openOrThrow(path, { create: true });
    expect(statSync(path).size).toBeGreaterThan(0);
  });

  it('marks the file as its own in the header', () => {
    const header = readFileSync(createProject()).subarray(0, 100);
    expect(header.subarray(68, 72).toString('latin1')).toBe('DAEJ');
    // 1 and 1 stand for a rollback journal, 2 and 2 for a write-ahead log; https://sqlite.org/fileformat.html
    expect([...header.subarray(18, 20)]).toEqual([1, 1]);
  });
});

describe('a file of somebody else is refused and left as it was', () => {
  const strangers: Readonly<Record<string, (path: string) => void>> = {
    'a text file': (path) => writeFileSync(path, '달빛군 도서관 개관'.repeat(50)),
    'a short text file': (path) => writeFileSync(path, 'x'),
    'zeros without a rollback journal': (path) => writeFileSync(path, Buffer.alloc(4096)),
    'a database of another program': (path) => meddle(path, 'create table notes (note text)'),
    'a database with another application id': (path) =>
      meddle(path, 'pragma application_id = 7; create table events (article)'),
  };

  it.each(Object.entries(strangers))('%s', (_, make) => {
    const path = createScratchPath();
    make(path);
    const before = readFileSync(path);
    expect(openJournal(path, { create: true })).toEqual({ ok: false, failure: { kind: 'project-foreign', path } });
    expect(readFileSync(path)).toEqual(before);
  });

  it('a folder', () => {
    const path = createScratchPath();
    mkdirSync(path);
    expect(readKind(openJournal(path, { create: true }))).toBe('project-foreign');
  });
});

describe('a damaged file is told from a sound one', () => {
  it.each([
    ['in the middle of its header', 50],
    ['at the end of its header', 100],
    ['in the middle of its first page', 3000],
    ['after its first page', 4096],
    ['before its last page', -4096],
  ])('cut %s', (_, length) => {
    const path = createProject();
    truncateSync(path, length > 0 ? length : statSync(path).size + length);
    expect(readKind(openJournal(path, { create: true }))).toBe('project-damaged');
  });

  it('cut within its last page opens read-only, though SQLite itself would see nothing', () => {
    const path = createProject();
    truncateSync(path, statSync(path).size - 1);
    expect(openOrThrow(path).reason?.kind).toBe('project-damaged');
  });

  it('garbage after a good header', () => {
    const path = createProject();
    const bytes = readFileSync(path);
    bytes.fill('깨진 글자 ', 100, 4096);
    writeFileSync(path, bytes);
    expect(readKind(openJournal(path))).toBe('project-damaged');
  });

  it('a damaged page opens read-only, so that what is sound can be taken out', () => {
    const path = createProject();
    const bytes = readFileSync(path);
    // The last page is that of the settings index, empty and apart from the events.
    bytes.fill(0xff, bytes.length - 4096);
    writeFileSync(path, bytes);
    const journal = openOrThrow(path);
    expect(journal.reason?.kind).toBe('project-damaged');
    expect(unwrap(journal.read('a1'))).toHaveLength(3);
    expect(readKind(journal.append('a1', 3, [createCorrection(4)], summarise('a1', 4)))).toBe('project-damaged');
  });

  it.each([
    ['a trigger was added', 'create trigger t after insert on events begin delete from events; end'],
    ['a view was added', 'create view v as select 1'],
    ['a table is gone', 'drop table drafts'],
    ['a rule of a table is gone', 'drop table settings; create table settings (name text, value text)'],
  ])('%s', (_, sql) => {
    const path = createProject();
    meddle(path, sql);
    expect(openJournal(path)).toMatchObject({ failure: { kind: 'project-damaged', detail: /^unexpected schema: / } });
  });
});

describe('a damaged row is named and the rest stays readable', () => {
  it.each([
    ['words altered', `update events set body = replace(body, 'draft 2', 'draft 9') where version = 2`, 2],
    ['a person altered', `update events set "by" = '{}' where version = 3`, 3],
    ['not JSON', `update events set body = '{"type":' where version = 1`, 1],
    ['a type that does not exist', `update events set type = 'x' where version = 1`, 1],
    ['a time no clock can show', `update events set at = 9007199254740993000 where version = 2`, 2],
    ['an event taken out', 'delete from events where version = 2', 2],
    ['the last event taken out', 'delete from events where version = 3', 3],
    ['the first event taken out', 'delete from events where version = 1', 1],
    ['a row moved from another article', `update events set article = 'b', version = 2 where version = 3`, 3],
  ])('%s', (_, sql, version) => {
    const path = createProject();
    meddle(path, sql);
    const journal = openOrThrow(path);
    const detail = expect.stringContaining(`article a1, version ${version}:`);
    expect(journal.read('a1')).toEqual({ ok: false, failure: { kind: 'project-damaged', path, detail } });
    unwrap(journal.append('a2', 0, [creation], summarise('a2', 1)));
    expect(unwrap(journal.read('a2'))).toHaveLength(1);
  });

  it('a right digest does not make a wrong shape right', async () => {
    const { digestColumns } = await import('../../../main/journal/event-rows.ts');
    const path = createProject();
    const by = JSON.stringify(creation.by);
    const body = JSON.stringify({ type: 'segment-submitted', segmentId: 's1', extra: 1 });
    const columns = ['a1', 2, 5, by, 'segment-submitted', body];
    const values = columns.map((column) => (typeof column === 'number' ? column : `'${column}'`)).join(', ');
    const insert = `insert into events values (${values}, '${digestColumns(columns)}')`;
    meddle(path, `delete from events where version = 2; ${insert}`);
    expect(openOrThrow(path).read('a1')).toMatchObject({ failure: { detail: /version 2: body/ } });
  });

  it.each([
    ['a summary that is not JSON', `update articles set summary = '{'`],
    ['a summary of another shape', `update articles set summary = '{"id":"a1"}'`],
    ['a summary of another article', `update articles set summary = replace(summary, '"a1"', '"a2"')`],
  ])('%s is replaced by what the events say', (_, sql) => {
    const path = createProject();
    meddle(path, sql);
    const [summary] = openOrThrow(path).summaries();
    expect(summary).toMatchObject({ id: 'a1', version: 3, title: '', createdAt: creation.at });
  });

  it('settings that cannot be read become the stricter ones', () => {
    const path = createProject();
    meddle(path, `insert into settings values ('project', '{"needsTwoPeople":0}')`);
    expect(openOrThrow(path).settings()).toEqual({ needsTwoPeople: true });
  });

  it('a draft that cannot be read is not offered', () => {
    const path = createProject();
    meddle(path, `insert into drafts values ('a1', 's1', '[]')`);
    expect(openOrThrow(path).drafts('a1')).toEqual([]);
  });
});

describe('two programs at one file', () => {
  it('the second from the same version gets a conflict, and both see the first', () => {
    const path = createProject();
    const [first, second] = [openOrThrow(path), openOrThrow(path)];
    unwrap(first.append('a1', 3, [createCorrection(4, ' first')], summarise('a1', 4)));
    const refused = second.append('a1', 3, [createCorrection(4, ' second')], summarise('a1', 4));
    expect(refused).toMatchObject({ failure: { kind: 'version-conflict', expected: 3, actual: 4 } });
    expect(unwrap(second.read('a1'))).toEqual(unwrap(first.read('a1')));
    unwrap(second.append('a1', 4, [createCorrection(5)], summarise('a1', 5)));
  });

  it('a writer that holds the file makes it busy, and nothing is written', () => {
    const path = createProject();
    const journal = openOrThrow(path, { waitMs: 20 });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    expect(readKind(journal.append('a1', 3, [createCorrection(4)], summarise('a1', 4)))).toBe('project-busy');
    expect(unwrap(journal.read('a1'))).toHaveLength(3);
    other.exec('rollback');
    other.exec('begin exclusive');
    expect(readKind(openJournal(path, { waitMs: 20 }))).toBe('project-busy');
    expect(() => journal.summaries()).toThrow('project-busy');
    other.close();
    unwrap(journal.append('a1', 3, [createCorrection(4)], summarise('a1', 4)));
  });
});

describe('the SQLite inside', () => {
  it.each(['3.7.0', '3.51.2', '2.99.99'])('%s is refused for its corruption fault', (version) => {
    expect(() => assertSafeSqlite(version)).toThrow('older than 3.51.3');
  });

  it.each(['3.51.3', '3.52.0', '4.0.0'])('%s is accepted', (version) => {
    expect(() => assertSafeSqlite(version)).not.toThrow();
  });
});
