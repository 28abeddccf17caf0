import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceLink } from '../model/segment.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import {
  indexRoots,
  isEchoed,
  isEchoedLoosely,
  type KnownWord,
  readContentWords,
  readKnownWords,
} from './explain-words.ts';
import { findMissingPlace } from './linked-place.ts';
import { readClauses } from './read-clauses.ts';
import { weightlessWords } from './weightless-words.data.ts';
import { measureEcho } from './word-echo.ts';

/** Words of a clause that must be known for their silence to mean anything; one more at the end, where idioms stand. */
const fewestKnown = 3;
/** Characters of English for each of Korean (blanks aside) below which part of a sentence may be missing. */
const shortEnglish = 2.7;
/** The share of the other words that must have come back: a free translation has no clause to miss. */
const closeRest = 0.6;
const longestSentence = 500;
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
    for (const link of pair.links) {
      const [sentence] = link.source;
      if (!sentence || link.source.length > 1 || link.target.length === 0) continue;
      if (sentence.end - sentence.start > longestSentence || !isShort(pair, sentence, link)) continue;
      yield* findInSentence(pair, sentence, link, lexicon);
    }
  },
};

function isShort({ source, target }: Pair, sentence: Span, { target: linked }: SentenceLink): boolean {
  const korean = readSpan(source, sentence).replace(/\s+/gu, '').length;
  const english = linked.reduce((sum, span) => sum + readSpan(target, span).length, 0);
  return english < korean * shortEnglish;
}

function* findInSentence(pair: Pair, sentence: Span, link: SentenceLink, lexicon: Lexicon): Iterable<Mark> {
  const text = readSpan(pair.source, sentence);
  const clauses = readClauses(text);
  if (clauses.length < 2) return;
  const words = readKnownWords(text, lexicon);
  const known = words.filter(({ head }) => head.length > 1 && !weightlessWords.has(head));
  const english = link.target.flatMap((span) =>
    readContentWords(readSpan(pair.target, span)).map((word) => ({
      ...word,
      start: word.start + span.start,
      end: word.end + span.start,
    })),
  );
  for (const [index, clause] of clauses.entries()) {
    const own = known.filter((word) => word.start >= clause.start && word.end <= clause.end);
    const others = words.filter((word) => word.start < clause.start || word.end > clause.end);
    const isLast = index === clauses.length - 1;
    if (own.length < fewestKnown + (isLast ? 1 : 0) || set.test(readSpan(text, clause))) continue;
    if (!isSilent(own, others, english, lexicon)) continue;
    const place = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    if (measureRow(pair, place, lexicon) > 0) continue;
    const before = known.filter((word) => word.end <= (clauses[index]?.start ?? 0));
    yield describeClause(pair, place, findPlace(before, english));
  }
}

type Word = ReturnType<typeof readContentWords>[number];

/** Whether a clause has no word in the English that the rest of its sentence leaves free, while the rest came back. */
function isSilent(
  own: readonly KnownWord[],
  others: readonly KnownWord[],
  english: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const said = indexRoots(english.map(({ lemma }) => lemma));
  const rest = others.filter(({ head }) => head.length > 1 && !weightlessWords.has(head));
  const echoed = rest.filter((word) => isEchoed(word, said)).length;
  if (rest.length === 0 || echoed / rest.length < closeRest) return false;
  const claimed = indexRoots(new Set(others.flatMap(({ echoes }) => echoes)));
  const free = indexRoots(english.filter(({ lemma }) => !claimed.has(lemma)).map(({ lemma }) => lemma));
  return !own.some((word) => isEchoed(word, free) || isEchoedLoosely(word, free, lexicon));
}

function measureRow({ source, target }: Pair, clause: Span, lexicon: Lexicon): number {
  const rest = `${source.slice(0, clause.start)} ${source.slice(clause.end)}`;
  return measureEcho(readSpan(source, clause), rest, target, lexicon).share;
}

/** After the English of what stands before the clause, where there is any. */
function findPlace(before: readonly KnownWord[], english: readonly Word[]): Span | undefined {
  const last = english.findLast(({ lemma }) => {
    const index = indexRoots([lemma]);
    return before.some((word) => isEchoed(word, index));
  });
  return last && { start: last.end, end: last.end };
}

function describeClause(pair: Pair, clause: Span, place: Span | undefined): Mark {
  const words = readSpan(pair.source, clause);
  const at = place ?? findMissingPlace(pair, clause);
  return {
    source: clause,
    ...(at ? { target: at } : {}),
    reason: {
      ko: `문장 가운데 이 구절을 옮긴 말이 영문에 없습니다: ‘${words}’`,
      en: `Nothing in the English renders this clause: ${words}`,
    },
  };
}
