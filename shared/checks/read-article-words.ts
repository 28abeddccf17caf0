import { type ArticleWords, keepArticleWords } from '../lexicon/traps-korean.ts';
import type { CheckContext } from './check.ts';

const articles = new WeakMap<CheckContext, ArticleWords>();

/** Which words stand in the Korean of the article that is checked; put together once for all its rows. */
export function readArticleWords(context: CheckContext): ArticleWords {
  const known = articles.get(context);
  if (known !== undefined) return known;
  const words = keepArticleWords(context.pairs.map((pair) => pair.source).join('\n'));
  articles.set(context, words);
  return words;
}
