import { basename } from 'node:path';
import type { z } from 'zod';
import type { BroughtTerms, Exported, termDraftSchema } from '../../shared/contract/contract.ts';
import { readTermsTable, type TableTerm, toTermsTable } from '../../shared/formats/terms-table.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Term } from '../../shared/model/term.ts';
import { readTermKey, settleTerm } from '../../shared/review/settle-term.ts';
import { decodeText } from '../files/decode-text.ts';
import { handOver } from './hand-over.ts';
import type { Services } from './services.ts';

/** Keeps one term; the answer is the term as it is kept. */
export function saveTerm(
  { project, createId }: Services,
  draft: z.infer<typeof termDraftSchema>,
): Result<Term, Failure> {
  const term = settleTerm({ ...draft, id: draft.id ?? createId() });
  if (!term.ok) return term;
  const saved = project.current().saveTerms([term.value]);
  return saved.ok ? term : saved;
}

/** Takes in a file of terms, all of it or nothing; a term the base has already is replaced by the file's. */
export function bringInTerms(
  { project, createId }: Services,
  name: string,
  base64: string,
): Result<BroughtTerms, Failure> {
  const decoded = decodeText(Buffer.from(base64, 'base64'), name);
  if (!decoded.ok) return decoded;
  const table = readTermsTable(decoded.value.text);
  if (!table.ok) return table;
  const known = new Map(
    project
      .current()
      .terms()
      .map((term) => [readTermKey(term.source), term]),
  );
  const settled = settleRows(table.value, (key) => known.get(key)?.id ?? createId());
  if (!settled.ok) return settled;
  const news = settled.value.filter((term) => !isSame(term, known.get(readTermKey(term.source))));
  const saved = news.length > 0 ? project.current().saveTerms(news) : succeed(null);
  if (!saved.ok) return saved;
  const changed = news.filter(({ source }) => known.has(readTermKey(source))).length;
  return succeed({ added: news.length - changed, changed, same: settled.value.length - news.length });
}

function settleRows(rows: readonly TableTerm[], idOf: (key: string) => string): Result<Term[], Failure> {
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (const { line, term } of rows) {
    const key = readTermKey(term.source);
    const settled = settleTerm({ ...term, id: idOf(key) });
    if (!settled.ok) return fail({ kind: 'table-line-wrong', line, failure: settled.failure });
    const { source } = settled.value;
    if (seen.has(key)) return fail({ kind: 'table-line-wrong', line, failure: { kind: 'term-repeated', source } });
    seen.add(key);
    terms.push(settled.value);
  }
  return succeed(terms);
}

function isSame(term: Term, other: Term | undefined): boolean {
  return other !== undefined && JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...term, id: '' });
}

/** Writes the term base as a table. */
export function takeOutTerms({ project, dialogs }: Services): Promise<Result<Exported, Failure>> {
  const journal = project.current();
  const name = `${basename(journal.path).replace(/\.daejo$/u, '')} terms.csv`;
  const bytes = new TextEncoder().encode(toTermsTable(journal.terms()));
  return handOver(dialogs, { name, mime: 'text/csv;charset=utf-8', bytes });
}
