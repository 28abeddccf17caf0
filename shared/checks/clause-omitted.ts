import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, readSpan, type Span } from '../model/span.ts';
import { readQuotes } from '../text/read-quotes.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findMissingPlace } from './linked-place.ts';
import { paddingClauses } from './padding-clauses.data.ts';
import { readClauseParts, readClauses, readLastDeed } from './read-clauses.ts';
import { readWordTies, type WordTies } from './read-word-ties.ts';
import { weighClause } from './weigh-clause.ts';
import { measureEcho } from './word-echo.ts';

/** Words and figures of a clause that must be known for their silence to mean anything. */
const fewestKnown = 2;
/** The share of the other words that must have come back: a free translation has no clause to miss. */
const closeRest = 0.5;
/** How strong the evidence must be (see `weighClause`); chosen on sentences a clause was put into and on whole ones. */
const leastBelief = 1.2;
/** The same for a part of a clause that stands before a noun. */
const leastInPart = 2;
/** The same for the clause at the end, where idioms stand and English turns the sentence round. */
const leastAtEnd = 3;
/** The share of its words that may stand in the English of the whole row. */
const mostElsewhere = 0.3;
const quotation = /["“”「」『』]/u;
const padding = new RegExp(paddingClauses.join('|'), 'u');

/**
 * Every clause of a Korean sentence has something in its English.
 *
 * Korean strings clauses on 고 (and), 며 (while), 아/어 (and then), 도록 (so that) and sets them before nouns; in a long
 * string a machine loses one, and what is left reads well. Words, figures and the length of the English are weighed
 * together. Silent about headlines, quotations, idioms that good English leaves out (구슬땀을 흘리며, sweating) and free
 * translations.
 */
export const clauseOmitted: Check = {
  id: 'clause-omitted',
  name: { ko: '빠진 구절', en: 'Missing clause' },
  category: 'accuracy/omission',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (!lexicon || pair.role === 'title') return;
    for (const ties of readWordTies(pair, lexicon))
      if (ties.sentences === 1 && !isGenerous(pair, ties)) yield* findInSentence(pair, ties, lexicon);
  },
};

/** English for one character of Korean, blanks aside, beyond which nothing can be missing. */
const generousLength = 3.1;

function isGenerous(pair: Pair, { source, target }: WordTies): boolean {
  const korean = readSpan(pair.source, source).replace(/\s+/gu, '').length;
  return target.end - target.start > korean * generousLength;
}

function* findInSentence(pair: Pair, ties: WordTies, lexicon: Lexicon): Iterable<Mark> {
  const silent = readCandidates(pair, ties)
    .map((clause) => ({ clause, ...weighClause(pair, ties, clause, lexicon) }))
    .filter(({ clause, belief, known, rest }) => belief > clause.least && known >= fewestKnown && rest >= closeRest)
    .sort((a, b) => b.belief - a.belief);
  const marked: Span[] = [];
  for (const { clause } of silent) {
    if (marked.some((other) => hasOverlap(other, clause)) || isElsewhere(pair, ties, clause, lexicon)) continue;
    marked.push(clause);
    yield describeClause(pair, clause, findPlace(ties, clause));
  }
}

/** A place of the Korean and how strong the evidence of its loss must be. */
interface Candidate extends Span {
  readonly least: number;
}

/** The clauses of a sentence of several, and their parts up to a noun; never the part behind the last such noun. */
function readCandidates(pair: Pair, { source }: WordTies): Candidate[] {
  const sentence = readSpan(pair.source, source);
  const deed = readLastDeed(sentence);
  const whole = readClauses(sentence);
  const clauses = deed ? [...whole.slice(0, -1), deed] : whole;
  const isClause = (part: Span) => clauses.some(({ start, end }) => start === part.start && end === part.end);
  const parts = readClauseParts(sentence).slice(0, -1);
  const quotes = readQuotes(sentence).filter(({ mark }) => mark === 'double');
  return [
    ...clauses.map((clause) => ({ ...clause, least: clause === clauses.at(-1) ? leastAtEnd : leastBelief })),
    ...parts.filter((part) => !isClause(part)).map((part) => ({ ...part, least: leastInPart })),
  ]
    .slice(clauses.length < 2 ? clauses.length : 0)
    .filter((clause) => !quotes.some(({ span }) => hasOverlap(span, clause)))
    .map(({ start, end, least }) => ({ start: source.start + start, end: source.start + end, least }))
    .filter((clause) => !isLeftOut(readSpan(pair.source, clause)));
}

function isLeftOut(words: string): boolean {
  return quotation.test(words) || padding.test(words);
}

/** Whether a clause went into another sentence of the row. */
function isElsewhere({ source, target }: Pair, ties: WordTies, clause: Span, lexicon: Lexicon): boolean {
  if (ties.target.end - ties.target.start >= target.trim().length) return false;
  const rest = `${source.slice(0, clause.start)} ${source.slice(clause.end)}`;
  return measureEcho(readSpan(source, clause), rest, target, lexicon).share > mostElsewhere;
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
