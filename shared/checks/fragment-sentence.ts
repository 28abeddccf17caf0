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
}

/** The sentences of a pair's English with their words. */
export function readEnglishSentences(pair: Pair): EnglishSentence[] {
  let before: string | null = null;
  return readEnglish(pair)
    .sentences()
    .map((span) => {
      const text = pair.target.slice(span.start, span.end);
      const sentence = { span, text, words: readTokens(text), before };
      before = text;
      return sentence;
    });
}
