import { isCounterEnd } from './is-counter-end.ts';
import type { Hedge } from './quantity.ts';
import {
  ENGLISH_HEDGES_AFTER,
  ENGLISH_HEDGES_BEFORE,
  type HedgeWord,
  KOREAN_HEDGE_VERBS,
  KOREAN_HEDGES_AFTER,
  KOREAN_HEDGES_BEFORE,
} from './quantity-hedges.data.ts';

/** A hedge and where it begins (before a number) or ends (after one). */
export interface ReadHedge {
  readonly hedge: Hedge;
  readonly at: number;
}

const LONGEST_BEFORE = 24;
const BEFORE = {
  korean: toPattern(KOREAN_HEDGES_BEFORE, (words) => `(?:^|[^가-힣])(${words}) ?$`),
  english: toPattern(
    ENGLISH_HEDGES_BEFORE,
    (words) => `(?:^|[^A-Za-z])(${words})(?: a| the)? {0,2}(?:US|[A-Z])?[$€£¥₩]?$`,
  ),
};
const AFTER = {
  korean: toPattern([...KOREAN_HEDGES_AFTER, ...KOREAN_HEDGE_VERBS], (words) => ` ?(${words})`, 'y'),
  english: toPattern(ENGLISH_HEDGES_AFTER, (words) => `[ -]?(${words})(?![A-Za-z])`, 'iy'),
};
const MEANING = {
  before: new Map([...KOREAN_HEDGES_BEFORE, ...ENGLISH_HEDGES_BEFORE].map((one) => [one.word, one.hedge])),
  after: new Map(
    [...KOREAN_HEDGES_AFTER, ...KOREAN_HEDGE_VERBS, ...ENGLISH_HEDGES_AFTER].map((one) => [one.word, one.hedge]),
  ),
};

function toPattern(words: readonly HedgeWord[], wrap: (alternatives: string) => string, flags = 'i'): RegExp {
  const longestFirst = words.map((one) => one.word).sort((a, b) => b.length - a.length);
  return new RegExp(wrap(longestFirst.map((word) => word.replace(/[.+]/g, '\\$&')).join('|')), flags);
}

/** The hedge that ends right before `at` (a space, an article or a currency sign may stand between). */
export function readHedgeBefore(text: string, at: number, language: 'korean' | 'english'): ReadHedge | null {
  const from = Math.max(0, at - LONGEST_BEFORE);
  const match = BEFORE[language].exec(text.slice(from, at));
  const word = match?.[1];
  const hedge = word === undefined ? undefined : MEANING.before.get(word.toLowerCase());
  if (match === null || word === undefined || hedge === undefined) return null;
  return { hedge, at: from + match.index + match[0].indexOf(word) };
}

/** The hedge that begins at `at`, after at most one space. */
export function readHedgeAfter(text: string, at: number, language: 'korean' | 'english'): ReadHedge | null {
  const pattern = AFTER[language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const hedge = match?.[1] === undefined ? undefined : MEANING.after.get(match[1].toLowerCase());
  if (match === null || hedge === undefined) return null;
  const end = at + match[0].length;
  const isVerb = KOREAN_HEDGE_VERBS.some((one) => one.word === match[1]);
  return language === 'english' || isVerb || isCounterEnd(text, end) ? { hedge, at: end } : null;
}
