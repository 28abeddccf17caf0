/** What a spreadsheet takes for the beginning of a formula, its full-width forms included, or what looks kept from it. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * Rows as comma-separated text (RFC 4180), with a byte-order mark, without which spreadsheets read Korean as garbage.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, which `readPlainCell` takes off again.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\n\r\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The words of a cell, without the apostrophe that kept them from being run as a formula. */
export function readPlainCell(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}
