import type { Lexicon } from '../lexicon/lexicon.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { indexRoots, isEchoedLoosely } from './explain-words.ts';
import { findMissingPlace } from './linked-place.ts';
import { readClauses } from './read-clauses.ts';
import { readWordTies, type TiedWord, type WordTies } from './read-word-ties.ts';
import { weightlessWords } from './weightless-words.data.ts';
import { measureEcho } from './word-echo.ts';

/** Words of a clause that must be known for their silence to mean anything; one more at the end, where idioms stand. */
const fewestKnown = 3;
/** Characters of English for each of Korean (blanks aside) below which part of a sentence may be missing. */
const shortEnglish = 2.6;
/** The share of the other words that must have come back: a free translation has no clause to miss. */
const closeRest = 0.6;
// Quotations, and figures in digits or words (두 차례, twice).
const set = /["“”‘’'\d]|(?<![가-힣])(?:한|두|세|네|첫|여러) /u;

/**
 * Every clause of a Korean sentence has something in its English.
 *
 * Korean strings clauses on 고 (and), 며 (while) and 아/어 (and then); in a long string a machine loses one from the
 * middle, and what is left reads well. Marked when no word of a clause comes back in English that the other clauses do
 * not account for. Silent about clauses with figures or quotations in them, which other checks judge, about short ones,
 * about free translations, and where the English is as long as the Korean calls for.
 */
export const clauseOmitted: Check = {
  id: 'clause-omitted',
  name: { ko: '빠진 구절', en: 'Missing clause' },
  category: 'accuracy/omission',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (!lexicon) return;
    for (const ties of readWordTies(pair, lexicon))
      if (ties.sentences === 1 && isShort(pair, ties)) yield* findInSentence(pair, ties, lexicon);
  },
};

function isShort(pair: Pair, { source, target }: WordTies): boolean {
  const korean = readSpan(pair.source, source).replace(/\s+/gu, '').length;
  return target.end - target.start < korean * shortEnglish;
}

function* findInSentence(pair: Pair, ties: WordTies, lexicon: Lexicon): Iterable<Mark> {
  const { start } = ties.source;
  const clauses = readClauses(readSpan(pair.source, ties.source)).map((clause) => ({
    start: start + clause.start,
    end: start + clause.end,
  }));
  if (clauses.length < 2) return;
  for (const clause of clauses) {
    const isInside = (word: TiedWord): boolean => word.start >= clause.start && word.end <= clause.end;
    const own = ties.korean.filter((word) => isInside(word) && hasWeight(word));
    const fewest = clause === clauses.at(-1) ? fewestKnown + 1 : fewestKnown;
    if (own.length < fewest || set.test(readSpan(pair.source, clause))) continue;
    const others = ties.korean.filter((word) => !isInside(word));
    if (!isSilent(own, others, ties, lexicon) || measureRow(pair, clause, lexicon) > 0) continue;
    yield describeClause(pair, clause, findPlace(ties, clause));
  }
}

function hasWeight({ head }: TiedWord): boolean {
  return head.length > 1 && !weightlessWords.has(head);
}

/** Whether a clause has no word in the English that the rest of its sentence leaves free, while the rest came back. */
function isSilent(
  own: readonly TiedWord[],
  others: readonly TiedWord[],
  { english }: WordTies,
  lexicon: Lexicon,
): boolean {
  const rest = others.filter(hasWeight);
  const echoed = rest.filter(({ hits }) => hits.length > 0).length;
  if (rest.length === 0 || echoed / rest.length < closeRest) return false;
  const claimed = new Set(others.flatMap(({ hits }) => hits));
  if (own.some(({ hits }) => hits.some((hit) => !claimed.has(hit)))) return false;
  const free = indexRoots(english.filter((_, place) => !claimed.has(place)).map(({ lemma }) => lemma));
  return !own.some((word) => isEchoedLoosely(word, free, lexicon));
}

function measureRow({ source, target }: Pair, clause: Span, lexicon: Lexicon): number {
  const rest = `${source.slice(0, clause.start)} ${source.slice(clause.end)}`;
  return measureEcho(readSpan(source, clause), rest, target, lexicon).share;
}

/** After the English of what stands before the clause, where there is any. */
function findPlace({ korean, english }: WordTies, clause: Span): Span | undefined {
  const before = korean.filter(({ end }) => end <= clause.start).flatMap(({ hits }) => hits);
  const last = english[Math.max(-1, ...before)];
  return last && { start: last.end, end: last.end };
}

function describeClause(pair: Pair, clause: Span, place: Span | undefined): Mark {
  const words = readSpan(pair.source, clause);
  const at = place ?? findMissingPlace(pair, clause);
  return {
    source: clause,
    ...(at ? { target: at } : {}),
    reason: {
      ko: `원문의 이 구절이 번역에서 빠졌습니다: ‘${words}’`,
      en: `This clause is missing from the English: ${words}`,
    },
  };
}
