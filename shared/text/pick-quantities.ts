import { hasOverlap, type Span } from '../model/span.ts';
import type { Quantity } from './quantity.ts';

/** Sorted by place; of two that overlap the one that begins first stays, of two that begin together the longer. */
export function pickQuantities(quantities: readonly Quantity[]): Quantity[] {
  const sorted = [...quantities].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const picked: Quantity[] = [];
  for (const quantity of sorted) {
    const last = picked.at(-1);
    if (last === undefined || !hasOverlap(last.span, quantity.span)) picked.push(quantity);
  }
  return picked;
}

/** Whether a span touches none of the taken ones; spans have to be asked for in order of their starts. */
export function toFreeSpans(taken: readonly Span[]): (span: Span) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const next = sorted[low];
    return next === undefined || next.start >= span.end;
  };
}
