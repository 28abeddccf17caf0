import type { Span } from '../../shared/model/span.ts';

/** A selection of whole words made by keyboard: from the word it began at to the word it has reached. */
export interface WordRange {
  /** Index of the word the selection began at. */
  readonly anchor: number;
  /** Index of the word it has reached; may lie before the anchor. */
  readonly focus: number;
}

const wordLike = /[\p{L}\p{N}\p{M}]/u;

/** The words of a text as spans, in order; punctuation that touches no letter stands as a word of its own. */
export function readWords(text: string, language: 'ko' | 'en'): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const words: Span[] = [];
  for (const { segment, index } of segments) {
    if (wordLike.test(segment) || segment.trim() !== '') words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** The range after moving by some words; `extend` keeps where it began. */
export function moveWords(range: WordRange, step: number, extend: boolean, count: number): WordRange {
  const focus = Math.min(Math.max(range.focus + step, 0), Math.max(0, count - 1));
  return { anchor: extend ? range.anchor : focus, focus };
}

/** What a range of words covers, or null where the text has no words. */
export function spanOfWords(words: readonly Span[], { anchor, focus }: WordRange): Span | null {
  const first = words[Math.min(anchor, focus)];
  const last = words[Math.max(anchor, focus)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The range of words that a span touches, or the first word where it touches none. */
export function wordsOfSpan(words: readonly Span[], span: Span | null): WordRange {
  if (!span) return { anchor: 0, focus: 0 };
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < Math.max(span.end, span.start + 1));
  if (first < 0 || last < first) return { anchor: Math.max(0, last), focus: Math.max(0, last) };
  return { anchor: first, focus: last };
}
