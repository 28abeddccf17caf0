import titles from '../lexicon/data/titles.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Pair } from './check.ts';
import { type ContentWord, readContentWords } from './explain-words.ts';
import { readWordTies, type TiedWord } from './read-word-ties.ts';
import { weightlessWords } from './weightless-words.data.ts';

/** A term of the Korean where it stands and the English words that render it there, both placed in their pair. */
export interface TermRendering {
  readonly pair: Pair;
  readonly source: Span;
  readonly words: readonly ContentWord[];
  /** Whether the term is an office, whose commoner rendering may be the wrong sense. */
  readonly isOffice: boolean;
}

/** What places, bodies and occasions that have a name of their own end in. */
const named =
  /..(?:회관|센터|위원회|협의회|조합|협회|공원|축제|대회|박람회|사업소|관리소|연구소|보건소|수련관|체험관|박물관|도서관|복지관|체육관)$/u;
/** English content words a term of two parts may be spread over: council of the heads. */
const widest = 3;
/** Offices that are as often something else: market, claim, exaggeration, make-up. */
const ambiguous = new Set(['시장', '주장', '과장', '단장']);
const offices = new Set(
  titles
    .map((line) => line.slice(0, line.indexOf('|')))
    .filter((head) => /.(?:장|군수|교육감|[장차]관|총리)$|^군수$/u.test(head) && !ambiguous.has(head)),
);

/** The renderings of every term of an article by the term: two nouns side by side (폭력 시위, violent protest), a named place (마을회관) or an office (군수). */
export function readTermRenderings(
  pairs: readonly Pair[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly TermRendering[]> {
  const found = new Map<string, TermRendering[]>();
  for (const pair of pairs)
    for (const [name, rendering] of readOnce(pair, lexicon)) {
      const known = found.get(name);
      if (known) known.push(rendering);
      else found.set(name, [rendering]);
    }
  return found;
}

type NamedRendering = readonly [string, TermRendering];

const read = new WeakMap<Pair, { readonly lexicon: Lexicon; readonly found: readonly NamedRendering[] }>();

function readOnce(pair: Pair, lexicon: Lexicon): readonly NamedRendering[] {
  const known = read.get(pair);
  if (known?.lexicon === lexicon) return known.found;
  const found = [...readPair(pair, lexicon)];
  read.set(pair, { lexicon, found });
  return found;
}

function* readPair(pair: Pair, lexicon: Lexicon): Iterable<NamedRendering> {
  for (const { korean, english } of readWordTies(pair, lexicon)) {
    for (const term of readTerms(pair.source, korean)) {
      const words = findRendering(term, english, lexicon);
      const [first, last] = [term[0], term.at(-1)];
      if (!words || !first || !last) continue;
      const name = term.map(({ head }) => head).join(' ');
      const source = { start: first.start, end: last.end };
      yield [name, { pair, source, words, isOffice: offices.has(name) }];
    }
  }
}

function readTerms(source: string, korean: readonly TiedWord[]): TiedWord[][] {
  return korean.flatMap((word, index) => {
    const next = korean[index + 1];
    const terms: TiedWord[][] = [];
    if (word.hits.length === 0) return terms;
    if (offices.has(word.head) || named.test(word.head)) terms.push([word]);
    if (next && isNoun(word) && isNoun(next) && /^ ?$/u.test(source.slice(word.end, next.start)))
      terms.push([word, next]);
    return terms;
  });
}

function isNoun({ head }: TiedWord): boolean {
  return head.length > 1 && !head.endsWith('다') && !weightlessWords.has(head);
}

/** The English words that render the parts of a term, one each, near each other; null when any part has none or several. */
function findRendering(
  term: readonly TiedWord[],
  english: readonly ContentWord[],
  lexicon: Lexicon,
): readonly ContentWord[] | null {
  if (term.some(({ hits }) => hits.length === 0)) return null;
  const choices = term.map((part) => {
    const wanted = readHeads(part, lexicon);
    return part.hits.filter((hit) => wanted.has(english[hit]?.lemma ?? ''));
  });
  const [first = [], second] = choices;
  const picks = second
    ? first.flatMap((a) => second.filter((b) => a !== b && Math.abs(a - b) < widest).map((b) => [a, b]))
    : first.map((a) => [a]);
  if (picks.length !== 1) return null;
  return (picks[0] ?? []).flatMap((index) => english[index] ?? []);
}

/** The last content word of each rendering: mayor of “deputy mayor”, head of “village head”. */
function readHeads({ head }: TiedWord, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(lexicon.renderings(head).flatMap((rendering) => readContentWords(rendering).at(-1)?.lemma ?? []));
}
