import type { Failure } from '../model/failure.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { Term } from '../model/term.ts';
import { readTable } from './read-table.ts';
import { readPlainCell, toCsv } from './to-csv.ts';

const columns = ['source', 'wanted', 'forbidden', 'note'] as const;

type Column = (typeof columns)[number];

/** What other tools and people call the columns. */
const columnNames: ReadonlyMap<string, Column> = new Map([
  ...columns.map((name) => [name, name] as const),
  ['korean', 'source'],
  ['ko', 'source'],
  ['한국어', 'source'],
  ['english', 'wanted'],
  ['target', 'wanted'],
  ['en', 'wanted'],
  ['영어', 'wanted'],
  ['금지어', 'forbidden'],
  ['설명', 'note'],
]);

/** A term of a table, with the line it begins on. */
export interface TableTerm {
  readonly line: number;
  readonly term: Omit<Term, 'id'>;
}

/**
 * Reads the terms of a table (CSV or TSV) whose first line names the columns source, wanted, forbidden and note.
 *
 * The last two may be missing; columns of other names are passed over. Several renderings in one cell are separated by
 * semicolons.
 */
export function readTermsTable(text: string): Result<TableTerm[], Failure> {
  const table = readTable(text);
  if (!table.ok) return table;
  const [head, ...rows] = table.value;
  const names = (head?.cells ?? []).map((name) => columnNames.get(name.trim().toLowerCase()));
  const missing = (['source', 'wanted'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) return fail({ kind: 'table-headless', missing });
  return succeed(
    rows.map(({ line, cells }) => {
      const read = (column: Column) => readPlainCell(cells[names.indexOf(column)] ?? '');
      const list = (column: Column) => read(column).split(/[;；\n]/u);
      return {
        line,
        term: { source: read('source'), wanted: list('wanted'), forbidden: list('forbidden'), note: read('note') },
      };
    }),
  );
}

/** The term base as a table that `readTermsTable` and spreadsheets read. */
export function toTermsTable(terms: readonly Term[]): string {
  return toCsv([
    columns,
    ...terms.map(({ source, wanted, forbidden, note }) => [source, wanted.join('; '), forbidden.join('; '), note]),
  ]);
}
