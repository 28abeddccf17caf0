import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findUnrenderedClauses } from './unrendered-clause.ts';
import { measureEcho } from './word-echo.ts';

/** A heading, a name or an exclamation is no sentence whose loss can be told from the links. */
const fewestSyllables = 8;
/** English runs to about twice the length of its Korean; beyond this nothing of a row can be missing. */
const fullLength = 2.6;
/** How probable the aligner must find it that a sentence stands alone. */
const sureLink = 0.5;
/** Share of its words found in English that nothing else accounts for, beyond which it was rendered somewhere in the row. */
const echoed = 0.25;

/**
 * Every Korean sentence, and every part of a quotation, has an English counterpart.
 *
 * Machines drop the second half of a quotation (“…”라며 “…”고 말했다) and sentences that look like the one before.
 * Silent about short exclamations, and about sentences whose words stand elsewhere in the English of the row.
 */
export const sentenceOmitted: Check = {
  id: 'sentence-omitted',
  name: { ko: '빠진 문장', en: 'Missing sentence' },
  category: 'accuracy/omission',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (countSyllables(pair.source) < fewestSyllables) return;
    if (pair.target.trim() === '') {
      if (pair.role === 'paragraph' || pair.role === 'title') yield describeOmitted(pair, trimSpan(pair.source));
      return;
    }
    for (const [index, link] of pair.links.entries()) {
      if (link.target.length > 0 || link.score < sureLink) continue;
      for (const span of link.source)
        if (isMissing(pair, span, lexicon)) yield describeOmitted(pair, span, findPlace(pair, index));
    }
    for (const clause of findUnrenderedClauses(pair, lexicon)) yield describeClause(pair, clause.source, clause.place);
  },
};

function isMissing({ source, target, links }: Pair, span: Span, lexicon?: Lexicon): boolean {
  const sentence = source.slice(span.start, span.end);
  if (countSyllables(sentence) < fewestSyllables) return false;
  if (links.some((link) => link.source.length === 0 && link.target.some((other) => isLikeLength(span, other))))
    return false;
  const others = source.length - sentence.length;
  if (others > 0 && target.length / others > fullLength) return false;
  if (!lexicon) return true;
  const rest = `${source.slice(0, span.start)} ${source.slice(span.end)}`;
  const echo = measureEcho(sentence, rest, target, lexicon);
  return !(echo.known >= 2 && echo.share > echoed);
}

/** An English sentence left without Korean beside a Korean one without English: not a loss, but a link not found. */
function isLikeLength(korean: Span, english: Span): boolean {
  const ratio = (english.end - english.start) / Math.max(1, korean.end - korean.start);
  return ratio > 0.8 && ratio < 4;
}

/** After the English of the sentences before it, or at the start. */
function findPlace({ links }: Pair, index: number): Span {
  const before = links.slice(0, index).flatMap((link) => link.target);
  const end = Math.max(0, ...before.map((span) => span.end));
  return { start: end, end };
}

function describeOmitted({ source }: Pair, span: Span, place?: Span): Mark {
  const words = shorten(source.slice(span.start, span.end));
  return {
    source: span,
    ...(place ? { target: place } : {}),
    reason: {
      ko: `원문의 이 문장이 번역에서 빠졌습니다: ‘${words}’`,
      en: `This sentence is missing from the English: ${words}`,
    },
  };
}

function describeClause({ source }: Pair, span: Span, place: Span): Mark {
  const words = shorten(source.slice(span.start, span.end));
  return {
    source: span,
    target: place,
    reason: {
      ko: `인용문의 이 부분이 번역에서 빠졌습니다: ‘${words}’`,
      en: `This part of the quotation is missing from the English: ${words}`,
    },
  };
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

function trimSpan(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

function countSyllables(text: string): number {
  return text.match(/[가-힣]/gu)?.length ?? 0;
}
