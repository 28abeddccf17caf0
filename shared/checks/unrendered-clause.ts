import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { type Quote, readQuotes } from '../text/read-quotes.ts';
import { readSentences } from '../text/read-sentences.ts';
import type { Pair } from './check.ts';
import { layQuantities } from './lay-quantities.ts';
import { readLinkedSentences } from './linked-place.ts';
import { measureEcho } from './word-echo.ts';

const fewestKnown = 3;
const mostEchoed = 0.15;
const mostAnywhere = 0.5;
const mostClauses = 40;
/** English runs to about twice the length of its Korean; below this something is missing. */
const crampedLength = 1.4;
// What takes up a part of a quotation: 라며, 라면서, 며, 고, 라고 … (saying, and said that).
const speechEnding = /^\s?(?:이?라며|이?라면서|이?라고|며|면서|고|다며|다고|는)/u;

/** A part of a Korean quotation without English, and the place in the English where it belongs. */
export interface UnrenderedClause {
  readonly source: Span;
  readonly place: Span;
}

/**
 * Parts of Korean quotations of two or more parts (“A”라며 “B”고 말했다, said A, and B) that the English has no words for.
 *
 * Looked at only where the English has fewer quoted parts; a part counts as missing when hardly any of its words has a
 * rendering in the English of the row (none at all in a short part, whose sentence must then be short in English), and none of its numbers stands there.
 */
export function findUnrenderedClauses(pair: Pair, lexicon?: Lexicon): UnrenderedClause[] {
  if (!lexicon) return [];
  const spoken = readQuotes(pair.source)
    .filter(
      (quote) => quote.mark === 'double' && speechEnding.test(pair.source.slice(quote.span.end, quote.span.end + 6)),
    )
    .slice(0, mostClauses);
  if (spoken.length < 2) return [];
  const english = readQuotes(pair.target).filter((quote) => quote.mark === 'double');
  return readSentences(pair.source, 'ko').flatMap((sentence) => {
    const parts = spoken.filter((quote) => hasOverlap(quote.span, sentence));
    return parts.length < 2 ? [] : findInSentence(pair, parts, english, lexicon);
  });
}

function findInSentence(
  pair: Pair,
  parts: readonly Quote[],
  english: readonly Quote[],
  lexicon: Lexicon,
): UnrenderedClause[] {
  const [first] = parts;
  if (!first) return [];
  const linked = readLinkedSentences(pair, first.span);
  const quoted = english.filter((quote) => linked.some((sentence) => hasOverlap(sentence, quote.span)));
  if (quoted.length === 0 || quoted.length >= parts.length) return [];
  return parts
    .filter((part) => !hasAnsweredNumber(pair, part.inner))
    .filter((part) => {
      const { start, end } = part.inner;
      const rest = `${pair.source.slice(0, start)} ${pair.source.slice(end)}`;
      const echo = measureEcho(pair.source.slice(start, end), rest, pair.target, lexicon);
      if (echo.known < fewestKnown) return echo.anywhere === 0 && isCramped(pair, first.span);
      return echo.share <= mostEchoed && echo.anywhere <= mostAnywhere;
    })
    .map((part) => ({ source: part.span, place: findPlace(part, first, quoted) }));
}

/** Whether the English of a sentence is too short to hold all of its Korean. */
function isCramped(pair: Pair, place: Span): boolean {
  const sentence = pair.links.find(({ source }) => source.some((span) => hasOverlap(span, place)));
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [korean, english] = sentence
    ? [length(sentence.source), length(sentence.target)]
    : [pair.source.length, pair.target.length];
  return english < korean * crampedLength;
}

/** Whether a number of the part stands in the English too: then so do the words about it, freely rendered. */
function hasAnsweredNumber(pair: Pair, part: Span): boolean {
  return layQuantities(pair).pairs.some(([korean]) => hasOverlap(korean.span, part));
}

/** A later part belongs before the mark that closes the English quotation; the first one after the mark that opens it. */
function findPlace(part: Quote, first: Quote, quoted: readonly Quote[]): Span {
  const at = part === first ? quoted[0]?.inner.start : quoted.at(-1)?.inner.end;
  return { start: at ?? 0, end: at ?? 0 };
}
