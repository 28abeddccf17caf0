import type { Span } from '../model/span.ts';

const space = /[\s\u0085\u180E\u200B-\u200D\u2060\uFEFF]/;

/** Whether one code unit is white space, counting no-break, zero-width and byte-order characters as such. */
export function isSpace(unit: string): boolean {
  return space.test(unit);
}

/** The part of a span that is left when white space is taken off both ends; empty at the span's start if all is space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The text with every run of white space as one space and none at the ends, for comparing only. */
export function squeeze(text: string): string {
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  return text.slice(start, end).replace(/[\s\u0085\u180E\u200B-\u200D\u2060\uFEFF]+/g, ' ');
}
