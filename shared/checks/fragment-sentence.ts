import type { Span } from '../model/span.ts';
import type { Pair } from './check.ts';
import { readEnglish } from './read-pair.ts';
import { readTokens, type Token } from './read-tokens.ts';

/** One English sentence, with what comes before it. */
export interface EnglishSentence {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Token[];
  /** The sentence before it in the same text, or null for the first. */
  readonly before: string | null;
  /** The sentence after it in the same text, or null for the last. */
  readonly after: string | null;
  /** Whether it begins inside double quotation marks that an earlier sentence opened. */
  readonly isQuoted: boolean;
}

/** The sentences of a pair's English with their words. */
export function readEnglishSentences(pair: Pair): EnglishSentence[] {
  let before: string | null = null;
  let isQuoted = false;
  return readEnglish(pair)
    .sentences()
    .map((span, index, all) => {
      const next = all[index + 1];
      const after = next ? pair.target.slice(next.start, next.end) : null;
      const text = pair.target.slice(span.start, span.end);
      const sentence = { span, text, words: readTokens(text), before, after, isQuoted };
      before = text;
      isQuoted = readQuoteAfter(text, isQuoted);
      return sentence;
    });
}

/** Whether a quotation is open behind a text, given whether one was before it. */
function readQuoteAfter(text: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (const { 0: mark } of text.matchAll(/[“”"]/gu)) isOpen = mark === '"' ? !isOpen : mark === '“';
  return isOpen;
}
