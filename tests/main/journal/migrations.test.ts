import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { toEventRow } from '../../../main/journal/event-rows.ts';
import { knownVersion, migrate, readSchemaObjects, readUserVersion } from '../../../main/journal/migrations.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { createCorrection, creation, summarise } from './sample-article.ts';
import { createScratchPath, openOrThrow, readKind, unwrap } from './scratch-project.ts';

/** A project as the first version of the schema had it, written out by hand: no drafts, no settings. */
const firstSchema = `
  create table articles (
    article text primary key not null,
    version integer not null check (version >= 1),
    summary text not null
  ) strict;
  create table events (
    article text not null references articles (article),
    version integer not null check (version >= 1),
    at integer not null,
    "by" text not null,
    type text not null,
    body text not null,
    digest text not null,
    primary key (article, version)
  ) strict;
  pragma application_id = 1145128266;
  pragma user_version = 1;
`;

function createOlderProject(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(firstSchema);
  database.prepare('insert into articles values (?, ?, ?)').run('a1', 1, JSON.stringify(summarise('a1', 1)));
  const row = toEventRow('a1', { version: 1, ...creation });
  database.prepare('insert into events values (?, ?, ?, ?, ?, ?, ?)').run(...row);
  database.close();
}

describe('an older file', () => {
  it('is brought up to date with its events kept', () => {
    const path = createScratchPath();
    createOlderProject(path);
    const journal = openOrThrow(path);
    expect(unwrap(journal.read('a1'))).toEqual([{ version: 1, ...creation }]);
    unwrap(journal.configure({ needsTwoPeople: false }));
    unwrap(journal.append('a1', 1, [createCorrection(2)], summarise('a1', 2)));
    const database = new DatabaseSync(path);
    expect(readUserVersion(database)).toBe(knownVersion);
    database.close();
  });

  it('ends with the same tables as a new one', () => {
    const [older, fresh] = [createScratchPath(), createScratchPath()];
    createOlderProject(older);
    openOrThrow(older);
    openOrThrow(fresh, { create: true });
    const schemas = [older, fresh].map((path) => {
      const database = new DatabaseSync(path, { readOnly: true });
      const objects = readSchemaObjects(database);
      database.close();
      return objects;
    });
    expect(schemas[0]).toEqual(schemas[1]);
  });

  it('stays as it was when a step fails half-way', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, ['create table one (a text)']);
    const steps = ['create table one (a text)', 'create table two (a text)', 'create table three ('];
    expect(() => migrate(database, steps)).toThrow();
    expect(readUserVersion(database)).toBe(1);
    expect(readSchemaObjects(database)).toEqual(['table one CREATE TABLE one (a text)']);
    expect(database.isTransaction).toBe(false);
  });

  it('is passed through every step once, in order', () => {
    const database = new DatabaseSync(':memory:');
    const steps = ['create table t (a text)', "insert into t values ('2')", "insert into t values ('3')"];
    migrate(database, steps.slice(0, 1));
    migrate(database, steps);
    migrate(database, steps);
    expect(database.prepare('select group_concat(a) as a from t').get()).toMatchObject({ a: '2,3' });
  });
});

describe('a file of a later program', () => {
  function createNewerProject(sql: string): string {
    const path = createScratchPath();
    openOrThrow(path, { create: true }).append('a1', 0, [creation], summarise('a1', 1));
    const database = new DatabaseSync(path);
    database.exec(`${sql}; pragma user_version = ${knownVersion + 1}`);
    database.close();
    return path;
  }

  it('opens for look-up and refuses every write, saying why', () => {
    const path = createNewerProject('create table extras (x text)');
    const journal = openOrThrow(path);
    const reason = { kind: 'project-newer', path, version: knownVersion + 1, known: knownVersion };
    expect(journal).toMatchObject({ isReadOnly: true, reason });
    expect(unwrap(journal.read('a1'))).toHaveLength(1);
    expect(journal.summaries()).toHaveLength(1);
    const refused = { ok: false, failure: reason };
    expect(journal.append('a1', 1, [createCorrection(2)], summarise('a1', 2))).toEqual(refused);
    expect(journal.configure({ needsTwoPeople: false })).toEqual(refused);
    expect(journal.discardDraft('a1', 's1')).toEqual(refused);
  });

  it('is refused whole when its tables are others', () => {
    expect(readKind(openJournal(createNewerProject('alter table events rename to happenings')))).toBe('project-newer');
  });

  it('calls an event it cannot read newer, not damaged', () => {
    const path = createNewerProject(`update events set type = 'article-translated'`);
    expect(readKind(openOrThrow(path).read('a1'))).toBe('project-newer');
  });

  it('is noticed when it takes over while the file is open', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    const database = new DatabaseSync(path);
    database.exec(`pragma user_version = ${knownVersion + 1}`);
    database.close();
    expect(readKind(journal.append('a1', 0, [creation], summarise('a1', 1)))).toBe('project-newer');
    expect(readKind(journal.read('a1'))).toBe('article-unknown');
  });
});

it('a file that only says it is a project is foreign or damaged, never opened', () => {
  const path = createScratchPath();
  const header = Buffer.alloc(100);
  header.write('SQLite format 3\0', 'latin1');
  header.writeUInt32BE(0x4441454a, 68);
  writeFileSync(path, header);
  expect(readKind(openJournal(path))).toBe('project-damaged');
});
