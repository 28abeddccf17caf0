import type { Span } from '../model/span.ts';
import type { Token } from './read-tokens.ts';

const longestPhrase = 8;

/** Words that stand twice in a row: `first` and `second` are the two places, `between` what joins them. */
export interface Repetition {
  readonly words: readonly Token[];
  readonly after: Token | undefined;
  readonly between: string;
  readonly first: Span;
  readonly second: Span;
}

/** The longest phrase that starts at a word and comes again at once, after a comma or after “and”. */
export function findRepetition(tokens: readonly Token[], start: number): Repetition | null {
  for (let length = Math.min(longestPhrase, Math.floor((tokens.length - start) / 2)); length >= 1; length -= 1) {
    const words = tokens.slice(start, start + length);
    if (words.some((word, at) => at > 0 && word.gap.trim() !== '')) continue;
    const isJoined = ['and', 'or'].includes(tokens[start + length]?.lower ?? '');
    const next = start + length + (isJoined ? 1 : 0);
    if (!words.every((word, at) => word.lower === tokens[next + at]?.lower)) continue;
    const repetition = toRepetition(tokens, words, next, isJoined);
    if (repetition) return repetition;
  }
  return null;
}

function toRepetition(
  all: readonly Token[],
  words: readonly Token[],
  next: number,
  isJoined: boolean,
): Repetition | null {
  const [head, tail, again] = [words[0], words.at(-1), all[next]];
  const last = all[next + words.length - 1];
  if (!head || !tail || !again || !last) return null;
  const inner = all.slice(next + 1, next + words.length);
  if (inner.some((word) => word.gap.trim() !== '')) return null;
  const joiner = isJoined ? all[next - 1] : undefined;
  // “in the book, and in the book it means …”: a comma before the “and” begins a new clause.
  if (joiner?.gap.includes(',')) return null;
  const marks = `${joiner?.gap ?? ''}${again.gap}`.trim();
  if (marks !== '' && marks !== ',') return null;
  return {
    words,
    after: all[next + words.length],
    between: joiner ? joiner.lower : marks,
    first: { start: head.start, end: tail.end },
    second: { start: again.start, end: last.end },
  };
}
