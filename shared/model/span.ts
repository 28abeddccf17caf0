/** A half-open range of UTF-16 code units of one exact original text; `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function hasOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text a span covers. */
export function readSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
