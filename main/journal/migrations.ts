import type { DatabaseSync } from 'node:sqlite';
import { applicationId } from './project-file.ts';

/** The SQL that brings a file from one `user_version` to the next. */
export type Migration = string;

/**
 * Every step from an empty file to the present schema, in order; entry n leads from `user_version` n to n + 1.
 *
 * An entry is never changed once released. `digest` is over the other columns of the row, so that a flipped bit or a row
 * moved from another article is found out rather than shown as somebody's words.
 */
const migrations: readonly Migration[] = [
  `
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
  `,
  `
  create table drafts (
    article text not null references articles (article),
    segment text not null,
    draft text not null,
    primary key (article, segment)
  ) strict;
  create table settings (
    name text primary key not null,
    value text not null
  ) strict;
  `,
  // `remembered` is the version of the article the rows of `memory` are of; older ones are made anew when asked for.
  `
  create table terms (
    term text primary key not null,
    body text not null
  ) strict;
  create table memory (
    article text not null references articles (article),
    segment text not null,
    source text not null,
    target text not null,
    primary key (article, segment)
  ) strict;
  alter table articles add column remembered integer;
  `,
];

/** The `user_version` of a file this program fully understands. */
export const knownVersion = migrations.length;

/** The schema version of an open file; 0 for an empty one. */
export function readUserVersion(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.user_version);
}

/** Brings an open file up to the last migration, in one transaction; whatever goes wrong leaves it as it was. */
export function migrate(database: DatabaseSync, steps: readonly Migration[] = migrations): void {
  if (readUserVersion(database) >= steps.length) return;
  database.exec('begin immediate');
  try {
    // Read again under the lock: another instance may have migrated the file meanwhile.
    for (const step of steps.slice(readUserVersion(database))) database.exec(step);
    if (readUserVersion(database) < steps.length) {
      database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`);
    }
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** The tables and indexes a file has, with the SQL that made them. */
export function readSchemaObjects(database: DatabaseSync): readonly string[] {
  const rows = database.prepare('select type, name, sql from sqlite_schema order by type, name').all();
  return rows.map((row) => `${row.type} ${row.name} ${row.sql ?? ''}`);
}
