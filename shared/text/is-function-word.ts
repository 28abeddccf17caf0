import { functionWordsByKind } from './function-words.data.ts';

const functionWords: ReadonlySet<string> = new Set(Object.values(functionWordsByKind).flat());

/**
 * Whether a stem, as `readStems` gives it, is grammar rather than content: 것 (thing), 그리고 (and), 않다 (not).
 *
 * A word is content when the first of its stems that is known, here or to a lexicon, is not one of these.
 */
export function isFunctionWord(stem: string): boolean {
  return functionWords.has(stem);
}
