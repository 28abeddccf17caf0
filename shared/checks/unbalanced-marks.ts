import type { Check } from './check.ts';
import { findUnpairedBrackets } from './unpaired-brackets.ts';
import { findUnpairedQuotes } from './unpaired-quotes.ts';
import { findUnpairedSingleQuotes } from './unpaired-single-quotes.ts';

/**
 * Every quotation mark and bracket that is opened is closed.
 *
 * A machine that cuts a quotation into sentences loses one of its marks.
 * Silent about apostrophes, inches, list numbers, quotations that run on into the next paragraph, and sentences whose
 * Korean lacks the same mark because the quotation goes on in the sentence before or after.
 */
export const unbalancedMarks: Check = {
  id: 'unbalanced-marks',
  name: { ko: '짝이 맞지 않는 부호', en: 'Unpaired marks' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  scope: 'nearby',
  *find(pair, context) {
    yield* findUnpairedQuotes(pair, context);
    yield* findUnpairedSingleQuotes(pair);
    yield* findUnpairedBrackets(pair);
  },
};
