import type { Span } from '../model/span.ts';
import { boundWords } from '../text/bound-words.ts';
import { readEnglishNegations, readKoreanNegations } from './read-negations.ts';
import {
  doubleDenials,
  doubledEnglish,
  inherentDenials,
  questioningEnglish,
  yesQuestions,
} from './turned-meaning.data.ts';

/** A Korean form whose meaning the English turned round; places are in the two sentences. */
export interface TurnedMeaning {
  readonly sort: 'question' | 'double' | 'inherent';
  readonly source: Span;
  /** The denial of the English that is wrong; null where one is missing. */
  readonly wrong: Span | null;
  readonly means: string;
  readonly isMild: boolean;
}

const toWords = (pattern: string): RegExp => new RegExp(`(?<![\\w-])(?:${boundWords(pattern)})(?![\\w-])`, 'iu');
const question = new RegExp(yesQuestions.join('|'), 'u');
const double = new RegExp(doubleDenials.join('|'), 'u');
const questioning = toWords(questioningEnglish);
const doubled = toWords(doubledEnglish);
const inherent = inherentDenials.map(({ korean, english, ...denial }) => ({
  ...denial,
  korean: new RegExp(korean, 'u'),
  english: toWords(english),
}));

/**
 * What a Korean sentence says by a denial that is none (아니냐, is it not), by two of them (않을 수 없다, must) or by a word
 * that denies (거르다, skip), and its English turns round; null when the English keeps it.
 */
export function findTurnedMeaning(korean: string, english: string): TurnedMeaning | null {
  return findDeniedYes(korean, english) ?? findLostInherent(korean, english);
}

/** The English denies what the Korean says by a rhetorical question or by two denials. */
function findDeniedYes(korean: string, english: string): TurnedMeaning | null {
  const sort = question.test(korean) ? 'question' : 'double';
  const found = (sort === 'question' ? question : double).exec(korean);
  if (!found) return null;
  const rest = `${korean.slice(0, found.index)} ${korean.slice(found.index + found[0].length)}`;
  if (readKoreanNegations(rest, english).possible > 0) return null;
  const denied = readEnglishNegations(english, korean);
  const [wrong] = denied.sure;
  if (!wrong || denied.possible > 1) return null;
  if (sort === 'question' ? /\?/u.test(english) || questioning.test(english) : doubled.test(english)) return null;
  const source = { start: found.index, end: found.index + found[0].length };
  const means = sort === 'question' ? 'is it not …?' : 'must, cannot but';
  return { sort, source, wrong, means, isMild: false };
}

function findLostInherent(korean: string, english: string): TurnedMeaning | null {
  for (const denial of inherent) {
    const found = denial.korean.exec(korean);
    if (!found || denial.english.test(english)) continue;
    if (readEnglishNegations(english, korean).possible > 0) return null;
    const source = { start: found.index, end: found.index + found[0].length };
    return { sort: 'inherent', source, wrong: null, means: denial.means, isMild: denial.isMild ?? false };
  }
  return null;
}
