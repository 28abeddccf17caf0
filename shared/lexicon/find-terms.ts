import type { Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';
import { stripParticles } from '../text/strip-particles.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';

/** A term of the base as it stands in a Korean text; the span leaves its particles out. */
export interface FoundTerm {
  readonly term: Term;
  readonly span: Span;
}

type Shelves = ReadonlyMap<string, readonly Term[]>;

const shelvesOf = new WeakMap<readonly Term[], Shelves>();
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const hangulRest = /^[가-힣]{0,12}/u;
const blank = /\s/u;

/**
 * Where terms stand in a Korean text as words of their own, in order; where two could, the longer one.
 *
 * A term begins where a word begins and is followed by particles or nothing: 시장 (mayor) stands in 시장은 and 시장님, not
 * in 재래시장 (old market) or 시장경제 (market economy). Nor does it stand where the lexicon knows a longer word: 경기
 * (match) is not in 경기도 (a province), although 도 is a particle too. The space inside a term may be left out.
 */
export function findTerms(text: string, terms: readonly Term[], lexicon: Lexicon = emptyLexicon): FoundTerm[] {
  const shelves = readShelves(terms);
  const found: FoundTerm[] = [];
  if (shelves.size === 0) return found;
  let free = 0;
  for (const { index, 0: letter } of text.matchAll(wordStart)) {
    if (index < free) continue;
    for (const term of shelves.get(letter.toLowerCase()) ?? []) {
      const end = matchAt(text, index, term.source);
      if (end === null || !isWhole(text, { start: index, end }, lexicon)) continue;
      found.push({ term, span: { start: index, end } });
      free = end;
      break;
    }
  }
  return found;
}

/** The terms by their first letter, longest first. */
function readShelves(terms: readonly Term[]): Shelves {
  const known = shelvesOf.get(terms);
  if (known) return known;
  const shelves = new Map<string, Term[]>();
  for (const term of terms.toSorted((a, b) => readLength(b) - readLength(a))) {
    const letter = [...term.source][0]?.toLowerCase() ?? '';
    const shelf = shelves.get(letter);
    if (shelf) shelf.push(term);
    else shelves.set(letter, [term]);
  }
  shelvesOf.set(terms, shelves);
  return shelves;
}

function readLength({ source }: Term): number {
  return source.replaceAll(' ', '').length;
}

/** Where a term that begins here ends, or null where it does not stand here. */
function matchAt(text: string, start: number, source: string): number | null {
  let at = start;
  for (const letter of source) {
    if (letter === ' ') {
      if (blank.test(text[at] ?? '')) at += 1;
      continue;
    }
    if (text.slice(at, at + letter.length).toLowerCase() !== letter.toLowerCase()) return null;
    at += letter.length;
  }
  return at;
}

function isWhole(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (/^[\p{N}\p{Script=Latin}\p{Script=Han}]/u.test(text.slice(end, end + 2))) return false;
  const rest = hangulRest.exec(text.slice(end, end + 12))?.[0] ?? '';
  if (rest === '') return true;
  const last = text.slice(start, end).split(/\s/u).at(-1) ?? '';
  if (!isParticles(last, rest)) return false;
  for (let length = 1; length <= rest.length; length += 1)
    if (lexicon.renderings(last + rest.slice(0, length)).length > 0) return false;
  return true;
}

/** After a word that does not end in Hangul any particle may stand: how it is read aloud is not known. */
function isParticles(word: string, rest: string): boolean {
  const hosts = /[가-힣]$/u.test(word) ? [word] : ['가', '각', '갈'];
  return hosts.some((host) => stripParticles(host + rest).includes(host));
}
