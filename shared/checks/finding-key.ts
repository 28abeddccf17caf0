import type { Span } from '../model/span.ts';

/** The words of a text a span concerns, with single spaces; widened to the neighbouring words when it holds none. */
export function readConcernedWords(text: string, span: Span | null): string {
  if (span === null) return '';
  const own = squeeze(text.slice(span.start, span.end));
  if (/[\p{L}\p{N}]/u.test(own)) return own;
  const before = /\S{1,40}\s{0,9}$/u.exec(text.slice(Math.max(0, span.start - 50), span.start))?.[0] ?? '';
  const after = /^\s{0,9}\S{1,40}/u.exec(text.slice(span.end, span.end + 50))?.[0] ?? '';
  return squeeze(`${before}${own}${after}`);
}

/**
 * The name of a finding across edits and restarts: its check, the words it concerns on both sides, and which one it is
 * among equals in its segment (1 for the first). It changes exactly when those words change, so a dismissal ends then.
 */
export function makeFindingKey(check: string, sourceWords: string, targetWords: string, ordinal: number): string {
  return `${check}#${ordinal}:${sourceWords}→${targetWords}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
