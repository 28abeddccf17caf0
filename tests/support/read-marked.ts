import type { Span } from '../../shared/model/span.ts';

/** A sample text without its ⟦ ⟧, and the place they enclosed; null when it has none. */
export interface MarkedText {
  readonly text: string;
  readonly span: Span | null;
}

/** Takes the one pair of ⟦ ⟧ out of a sample text. */
export function readMarked(sample: string): MarkedText {
  const start = sample.indexOf('⟦');
  if (start < 0) return { text: sample, span: null };
  const end = sample.indexOf('⟧', start);
  if (end < 0 || sample.indexOf('⟦', end) >= 0) throw new Error(`one ⟦ ⟧ wanted: ${sample}`);
  const text = sample.slice(0, start) + sample.slice(start + 1, end) + sample.slice(end + 1);
  return { text, span: { start, end: end - 1 } };
}
