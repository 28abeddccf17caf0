import type { Check } from './check.ts';
import { findDoubledArticles, findWrongArticles } from './find-articles.ts';
import { findDisagreements } from './find-disagreements.ts';

/**
 * Articles fit the sound of the next word, and nouns and verbs agree in number.
 *
 * Korean has neither articles nor, mostly, plurals, so a machine puts them in by chance (“a honest”, “30 person”, “the a”).
 * Silent wherever another reading is possible: letters and names (Vitamin A, Grade 3 student), compounds (30 person team),
 * words people say in two ways (an historic), acronyms one cannot tell.
 */
export const articleAndAgreement: Check = {
  id: 'article-and-agreement',
  name: { ko: '관사와 수', en: 'Articles and number' },
  category: 'linguistic/grammar',
  severity: 'minor',
  *find(pair) {
    yield* findWrongArticles(pair);
    yield* findDoubledArticles(pair.target);
    yield* findDisagreements(pair.target);
  },
};
