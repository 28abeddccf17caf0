import type { Span } from '../model/span.ts';
import { stripParticles } from '../text/strip-particles.ts';
import type { Trap } from './traps-entry.ts';

const middleDot = '[·ㆍ․‧・･]';
const verbEnding = /^(?:하|되|시키|받|해|돼|했|됐|된|할|한|함|됨|될|시킨|시켰|당하|당한|당했)/u;
const hangulRest = /^[가-힣]{1,12}/u;
const patterns = new WeakMap<Trap, RegExp>();

/** Whether a word stands anywhere in the Korean of an article. */
export type ArticleWords = (word: string) => boolean;

/** Asks each word of an article once, however many of its rows want to know. */
export function keepArticleWords(article: string): ArticleWords {
  const known = new Map<string, boolean>();
  return (word) => {
    const isThere = known.get(word) ?? article.includes(word);
    known.set(word, isThere);
    return isThere;
  };
}

/** Where a trap's word stands in a Korean text in the sense the trap is about; the article may supply the context. */
export function findTrapWords(trap: Trap, source: string, isInArticle: ArticleWords = () => false): Span[] {
  if (!hasFirstWord(trap, source)) return [];
  const found: Span[] = [];
  for (const match of source.matchAll(readPattern(trap))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isWholeWord(trap, source, span)) found.push(span);
  }
  return found.length > 0 && fitsContext(trap, source, isInArticle) ? found : [];
}

/** How a word of a trap begins, as far as that is fixed. */
interface Opening {
  readonly trap: number;
  readonly start: string;
}

/** Traps in order, with the ways their words begin, so that one walk over a text says which of them to try. */
export interface TrapIndex {
  readonly traps: readonly Trap[];
  /** By the first two characters of a word. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  /** Numbers of the traps with a word whose opening is not fixed. */
  readonly always: readonly number[];
}

/** Prepares traps for `pickLikelyTraps`. */
export function indexTraps(traps: readonly Trap[]): TrapIndex {
  const openings = new Map<string, Opening[]>();
  const always: number[] = [];
  for (const [trap, { korean }] of traps.entries()) {
    const starts = new Set(korean.map((word) => word.split(/[·{]/u, 1)[0] ?? ''));
    if ([...starts].some((start) => start.length < 2)) always.push(trap);
    else
      for (const start of starts) {
        const first = start.slice(0, 2);
        openings.set(first, [...(openings.get(first) ?? []), { trap, start }]);
      }
  }
  return { traps, openings, always };
}

/** The traps of which a word may stand in a Korean text, in their order: most concern no word of a segment. */
export function pickLikelyTraps({ traps, openings, always }: TrapIndex, source: string): Trap[] {
  const likely = new Set(always);
  for (let at = 0; at < source.length - 1; at += 1)
    for (const { trap, start } of openings.get(source.slice(at, at + 2)) ?? [])
      if (start.length === 2 || source.startsWith(start, at)) likely.add(trap);
  return [...likely].sort((a, b) => a - b).flatMap((trap) => traps[trap] ?? []);
}

/** A quick look before the pattern is tried. */
function hasFirstWord({ korean }: Trap, source: string): boolean {
  return korean.some((word) => /[·{]/u.test(word) || source.includes(word));
}

function fitsContext({ near, apart }: Trap, source: string, isInArticle: ArticleWords): boolean {
  if (apart?.some((word) => source.includes(word))) return false;
  return !near || near.some((word) => source.includes(word)) || near.some(isInArticle);
}

function readPattern(trap: Trap): RegExp {
  const known = patterns.get(trap);
  if (known) return known;
  const words = [...trap.korean].sort((a, b) => b.length - a.length);
  const tails = [...(trap.tails ?? [])].sort((a, b) => b.length - a.length);
  const before = trap.endsCompound ? '' : `(?<![가-힣])`;
  const after = tails.length > 0 ? `(?:${tails.join('|')})?` : '';
  const body = words.map((word) => word.replaceAll('·', middleDot).replaceAll('{n}', '\\d{1,4}')).join('|');
  const pattern = new RegExp(`${before}(?:${body})${after}`, 'gu');
  patterns.set(trap, pattern);
  return pattern;
}

/** Nothing but particles, verb endings or the end of the word may follow. */
function isWholeWord({ isVerbal }: Trap, source: string, span: Span): boolean {
  const rest = hangulRest.exec(source.slice(span.end, span.end + 12))?.[0] ?? '';
  if (rest === '') return true;
  const word = source.slice(span.start, span.end);
  // After a figure either form of a particle may stand: 코로나19로, 코로나19은.
  if (!/[가-힣]$/u.test(word)) return ['가', '각'].some((open) => stripParticles(open + rest).includes(open));
  return stripParticles(word + rest).includes(word) || (isVerbal === true && verbEnding.test(rest));
}
