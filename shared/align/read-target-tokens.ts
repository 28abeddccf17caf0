import { readEnglishDates } from '../text/read-english-dates.ts';
import { readEnglishQuantities } from '../text/read-english-quantities.ts';
import { readEnglishWords } from '../text/read-english-words.ts';
import { toDateKeys, toQuantityKey } from './read-source-tokens.ts';
import type { TargetToken } from './token.ts';

const capital = /^\p{Lu}/u;

/** The evidence in one English sentence: numbers by value, dates, lemmas, and which of them may be names. */
export function readTargetTokens(sentence: string): TargetToken[] {
  const tokens: TargetToken[] = [];
  for (const quantity of readEnglishQuantities(sentence)) tokens.push({ key: toQuantityKey(quantity), isName: false });
  for (const date of readEnglishDates(sentence))
    for (const key of toDateKeys(date)) tokens.push({ key, isName: false });
  for (const { text, lemma } of readEnglishWords(sentence))
    tokens.push({ key: lemma.toLowerCase(), isName: capital.test(text) });
  return tokens;
}
