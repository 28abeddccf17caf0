import type { Span } from '../model/span.ts';
import { trimSpan } from './white-space.ts';

/** A line of a document that has something on it, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** Whether at least one empty line stands before it, or nothing does. */
  readonly isApart: boolean;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that are not empty, in order, with their places. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  let start = 0;
  const take = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) lines.push({ ...span, text: text.slice(span.start, span.end), isApart });
    isApart = span.start === span.end;
  };
  for (const match of text.matchAll(lineBreak)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}
