import type { Failure } from '../model/failure.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { Term } from '../model/term.ts';

/** The most terms a project holds; a term base of news has some thousands. */
export const mostTerms = 20_000;
/** The longest Korean term and the longest English for one, in UTF-16 code units. */
export const longestTerm = 200;
/** The most English a term may have on either list. */
export const mostRenderings = 20;
/** The longest note, in UTF-16 code units. */
export const longestNote = 2_000;

/** What tells one Korean term from another: the space between the parts of a compound is free in Korean, so it does not. */
export function readTermKey(source: string): string {
  return source.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}

/**
 * A term as it is kept: single spaces, no empty or repeated English, semicolons taken as separators.
 *
 * Fails with `term-incomplete` without Korean or wanted English, `term-contradicts` where the same English is wanted and
 * forbidden, `term-too-long` beyond the limits above.
 */
export function settleTerm({ id, source, wanted, forbidden, note }: Term): Result<Term, Failure> {
  const term: Term = {
    id,
    source: squeeze(source),
    wanted: settleList(wanted),
    forbidden: settleList(forbidden),
    note: note.trim(),
  };
  if (term.source === '') return fail({ kind: 'term-incomplete', source: '', missing: 'source' });
  if (term.wanted.length === 0) return fail({ kind: 'term-incomplete', source: term.source, missing: 'wanted' });
  const wantedKeys = new Set(term.wanted.map(toKey));
  const english = term.forbidden.find((words) => wantedKeys.has(toKey(words)));
  if (english !== undefined) return fail({ kind: 'term-contradicts', source: term.source, english });
  return isWithinLimits(term) ? succeed(term) : fail({ kind: 'term-too-long', source: term.source.slice(0, 40) });
}

function settleList(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list
    .flatMap((words) => words.split(/[;；\n]/u))
    .map(squeeze)
    .filter((words) => {
      const isNew = words !== '' && !seen.has(toKey(words));
      seen.add(toKey(words));
      return isNew;
    });
}

function isWithinLimits({ source, wanted, forbidden, note }: Term): boolean {
  return (
    [source, ...wanted, ...forbidden].every(({ length }) => length <= longestTerm) &&
    wanted.length <= mostRenderings &&
    forbidden.length <= mostRenderings &&
    note.length <= longestNote
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function toKey(english: string): string {
  return english.toLowerCase();
}
