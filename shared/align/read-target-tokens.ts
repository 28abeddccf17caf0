import { readEnglishDates } from '../text/read-english-dates.ts';
import { readEnglishQuantities } from '../text/read-english-quantities.ts';
import { readEnglishWords } from '../text/read-english-words.ts';
import { toDateKeys, toQuantityKey } from './read-source-tokens.ts';
import type { TargetToken } from './token.ts';

const capital = /^\p{Lu}/u;

/**
 * Reads the evidence in English sentences: numbers by value, dates, lemmas, and which of them may be names. Equal tokens
 * are one object, so that a long text costs little.
 */
export function createTargetReader(): (sentence: string) => TargetToken[] {
  const names = new Map<string, TargetToken>();
  const others = new Map<string, TargetToken>();
  const toToken = (key: string, isName = false): TargetToken => {
    const known = isName ? names : others;
    const token = known.get(key) ?? { key, isName };
    known.set(key, token);
    return token;
  };
  return (sentence) => {
    const tokens: TargetToken[] = [];
    for (const quantity of readEnglishQuantities(sentence)) tokens.push(toToken(toQuantityKey(quantity)));
    for (const date of readEnglishDates(sentence)) for (const key of toDateKeys(date)) tokens.push(toToken(key));
    for (const { text, lemma } of readEnglishWords(sentence))
      tokens.push(toToken(lemma.toLowerCase(), capital.test(text)));
    return tokens;
  };
}
