import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Term } from '../../shared/model/term.ts';
import { mostTerms, readTermKey } from '../../shared/review/settle-term.ts';
import type { Connection } from './connection.ts';
import type { Journal } from './journal.ts';
import { readUnlessChanged } from './read-unless-changed.ts';
import { readJson, termSchema, writeJson } from './row-schema.ts';

/** The part of a journal that holds the project's term base. */
export type TermStore = Pick<Journal, 'terms' | 'saveTerms' | 'removeTerms' | 'subscribeTerms'>;

/** Keeps the term base of a project: one entry for each Korean term. */
export function createTermStore(connection: Connection): TermStore {
  const { database } = connection;
  const select = database.prepare('select term, body from terms limit ?');
  const upsert = database.prepare('insert or replace into terms values (?, ?)');
  const remove = database.prepare('delete from terms where term = ?');
  const list = () => select.all(mostTerms).flatMap((row) => readRow(row) ?? []);
  const kept = readUnlessChanged(connection, () => list().sort(bySource));
  const listeners = new Set<() => void>();
  const write = (work: () => Result<null, Failure>): Result<null, Failure> => {
    const result = connection.write(work);
    kept.forget();
    if (result.ok) for (const listener of [...listeners]) listener();
    return result;
  };
  return {
    terms: kept.read,
    saveTerms: (terms) =>
      write(() => {
        const refusal = findRefusal(list(), terms);
        if (refusal !== null) return fail(refusal);
        for (const term of terms) upsert.run(term.id, writeJson(termSchema, term));
        return succeed(null);
      }),
    removeTerms: (ids) =>
      write(() => {
        for (const id of ids) remove.run(id);
        return succeed(null);
      }),
    subscribeTerms: (listener) => {
      // Wrapped, so that the same function may subscribe twice and end either one.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

function readRow(row: Readonly<Record<string, unknown>>): Term | null {
  const term = readJson(termSchema, row.body);
  return term?.id === row.term ? term : null;
}

/** Why the terms cannot stand beside the others: another entry has the same Korean, or there would be too many. */
function findRefusal(known: readonly Term[], terms: readonly Term[]): Failure | null {
  const saved = new Set(terms.map(({ id }) => id));
  const others = known.filter(({ id }) => !saved.has(id));
  const taken = new Set(others.map(({ source }) => readTermKey(source)));
  for (const { source } of terms) {
    if (taken.has(readTermKey(source))) return { kind: 'term-exists', source };
    taken.add(readTermKey(source));
  }
  return others.length + terms.length > mostTerms ? { kind: 'terms-too-many', limit: mostTerms } : null;
}

function bySource(a: Term, b: Term): number {
  if (a.source === b.source) return a.id < b.id ? -1 : 1;
  return a.source < b.source ? -1 : 1;
}
