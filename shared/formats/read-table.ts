import type { Failure } from '../model/failure.ts';
import { fail, type Result, succeed } from '../model/result.ts';

/** One line of a table: its cells, and the line of the file it begins on (1 for the first). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma- or tab-separated text as RFC 4180 describes it; blank lines are left out.
 *
 * Cells in double quotes may hold separators and line breaks, and a doubled quote for one. The separator is the tab where
 * the first line has one. Fails with `table-malformed` where a quote is never closed or stands beside other text.
 */
export function readTable(text: string): Result<TableRow[], Failure> {
  const body = text.replace(/^\uFEFF/u, '');
  const separator = /^[^\n\r]*\t/u.test(body) ? '\t' : ',';
  const rows: TableRow[] = [];
  let at = 0;
  let line = 1;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  while (at <= body.length) {
    const cell = readCell(body, at, separator);
    if ('reason' in cell) return fail({ kind: 'table-malformed', line, reason: cell.reason });
    row.cells.push(cell.text);
    line += countBreaks(body, at, cell.end);
    const stop = body[cell.end];
    at = cell.end + (stop === '\r' && body[cell.end + 1] === '\n' ? 2 : 1);
    if (stop === separator) continue;
    if (row.cells.some((words) => words.trim() !== '')) rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return succeed(rows);
}

type Cell = { readonly text: string; readonly end: number } | { readonly reason: 'quote-open' | 'quote-stray' };

function readCell(body: string, start: number, separator: string): Cell {
  if (body[start] === '"') return readQuotedCell(body, start, separator);
  let end = start;
  while (end < body.length && body[end] !== separator && body[end] !== '\n' && body[end] !== '\r') end += 1;
  return { text: body.slice(start, end), end };
}

function readQuotedCell(body: string, start: number, separator: string): Cell {
  let text = '';
  let from = start + 1;
  for (;;) {
    const quote = body.indexOf('"', from);
    if (quote < 0) return { reason: 'quote-open' };
    text += body.slice(from, quote);
    from = quote + 2;
    if (body[quote + 1] === '"') {
      text += '"';
      continue;
    }
    const next = body[quote + 1];
    const isEnd = next === undefined || next === separator || next === '\n' || next === '\r';
    return isEnd ? { text, end: quote + 1 } : { reason: 'quote-stray' };
  }
}

/** Line breaks inside a cell, each of `\n`, `\r\n` and `\r` being one. */
function countBreaks(body: string, start: number, end: number): number {
  return body.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0;
}
