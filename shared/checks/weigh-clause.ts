import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, readSpan, type Span } from '../model/span.ts';
import type { Pair } from './check.ts';
import { indexRoots, isEchoedLoosely } from './explain-words.ts';
import { layQuantities } from './lay-quantities.ts';
import type { TiedWord, WordTies } from './read-word-ties.ts';
import { weightlessWords } from './weightless-words.data.ts';

/** Characters of English for one of Korean, blanks aside: the usual, and how far sentences stray (logarithmic). */
const usualLength = 2.6;
const lengthSpread = 0.2;
/** How many characters of Korean with their English elsewhere in the row weigh as much as what is usual. */
const usualWeight = 120;
/** What a piece of evidence adds to the belief that a clause is missing. */
const weights = {
  silentWord: 0.9,
  claimedWord: 0.2,
  likeWord: -0.8,
  renderedWord: -2.5,
  missingFigure: 1.5,
  answeredFigure: -3,
  freeWord: -0.3,
};
const mostFigures = 2;
const mostFree = 8;
const mostLength = 4;

/** How far a clause of a sentence seems to have no English. */
export interface ClauseWeight {
  /** Above 0 it speaks for a missing clause; logarithmic. */
  readonly belief: number;
  /** How many of its words and figures were looked for. */
  readonly known: number;
  /** The share of the words outside it that came back. */
  readonly rest: number;
}

/** Weighs what speaks for and against a clause of a linked sentence being missing: its words, its figures, the length. */
export function weighClause(pair: Pair, ties: WordTies, clause: Span, lexicon: Lexicon): ClauseWeight {
  const isInside = (word: TiedWord): boolean => word.start >= clause.start && word.end <= clause.end;
  const own = ties.korean.filter((word) => isInside(word) && hasWeight(word));
  const others = ties.korean.filter((word) => !isInside(word));
  const claimed = new Set(others.flatMap(({ hits }) => hits));
  const length = weighLength(pair, ties, clause);
  // Most clauses are rendered word for word, which is seen without looking for likenesses.
  const rendered = own.filter(({ hits }) => hits.some((hit) => !claimed.has(hit))).length;
  const most =
    rendered * weights.renderedWord +
    (own.length - rendered) * weights.silentWord +
    mostFigures * weights.missingFigure +
    length;
  if (most <= 0) return { belief: most, known: own.length, rest: 0 };
  const free = indexRoots(ties.english.filter((_, place) => !claimed.has(place)).map(({ lemma }) => lemma));
  const words = sum(own.map((word) => weighWord(word, claimed, free, lexicon)));
  const figures = weighFigures(pair, clause);
  const tied = new Set(ties.korean.flatMap(({ hits }) => hits));
  const loose = Math.min(mostFree, ties.english.length - tied.size) * weights.freeWord;
  const rest = others.filter(hasWeight);
  return {
    belief: words + figures.belief + loose + length,
    known: own.length + figures.known,
    rest: rest.length === 0 ? 0 : rest.filter(({ hits }) => hits.length > 0).length / rest.length,
  };
}

function hasWeight({ head }: TiedWord): boolean {
  return head.length > 1 && !weightlessWords.has(head);
}

function weighWord(
  word: TiedWord,
  claimed: ReadonlySet<number>,
  free: ReturnType<typeof indexRoots>,
  lexicon: Lexicon,
): number {
  if (word.hits.some((hit) => !claimed.has(hit))) return weights.renderedWord;
  if (isEchoedLoosely(word, free, lexicon)) return weights.likeWord;
  return word.hits.length > 0 ? weights.claimedWord : weights.silentWord;
}

function weighFigures(pair: Pair, clause: Span): { readonly belief: number; readonly known: number } {
  const figures = readSpan(pair.source, clause).match(/\d[\d,.]{0,20}/gu) ?? [];
  if (figures.length === 0) return { belief: 0, known: 0 };
  const isLaid = layQuantities(pair).pairs.some(([korean]) => hasOverlap(korean.span, clause));
  const stands = figures.filter((figure) => pair.target.includes(figure.replace(/[.,]$/u, ''))).length;
  if (isLaid || stands > 0) return { belief: weights.answeredFigure, known: figures.length };
  return { belief: Math.min(mostFigures, figures.length) * weights.missingFigure, known: figures.length };
}

/** How much better the length of the English fits the sentence without the clause. */
function weighLength(pair: Pair, { source, target }: WordTies, clause: Span): number {
  const whole = countCharacters(readSpan(pair.source, source));
  const english = target.end - target.start;
  const part = countCharacters(readSpan(pair.source, clause));
  const usual = Math.log(readUsualLength(pair, whole, english));
  const stray = (korean: number) => (Math.log(english / Math.max(1, korean)) - usual) ** 2;
  const belief = (stray(whole) - stray(whole - part)) / (2 * lengthSpread ** 2);
  return Math.max(-mostLength, Math.min(mostLength, belief));
}

/** The usual length of English in this row, this sentence aside. */
function readUsualLength({ source, target }: Pair, korean: number, english: number): number {
  const [otherKorean, otherEnglish] = [countCharacters(source) - korean, target.length - english];
  return (otherEnglish + usualLength * usualWeight) / (otherKorean + usualWeight);
}

function countCharacters(text: string): number {
  return text.replace(/\s/gu, '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
