import { hasOverlap, type Span } from '../model/span.ts';
import type { Pair } from './check.ts';

/** The English sentences that are linked to a place of the Korean; the whole English where no link says. */
export function readLinkedSentences({ links, target }: Pair, source: Span): readonly Span[] {
  const linked = links
    .filter((link) => link.source.some((span) => hasOverlap(span, source)))
    .flatMap((link) => link.target);
  return linked.length > 0 ? linked : [{ start: 0, end: target.length }];
}

/** The empty place, before the closing stop of the linked English, where words missing for a place of the Korean belong. */
export function findMissingPlace(pair: Pair, source: Span): Span | undefined {
  if (pair.target.trim() === '') return undefined;
  const last = readLinkedSentences(pair, source).at(-1) ?? { start: 0, end: pair.target.length };
  const tail =
    /[.!?…]?["”’)\]]{0,3}\s{0,8}$/u.exec(pair.target.slice(Math.max(last.start, last.end - 8), last.end))?.[0] ?? '';
  const end = last.end - tail.length;
  return { start: end, end };
}

/** Of some candidates the one nearest to where a place of the Korean would fall in the English, those in linked sentences first. */
export function pickNearest<Candidate extends { readonly span: Span }>(
  pair: Pair,
  source: Span,
  candidates: readonly Candidate[],
): Candidate | null {
  const linked = readLinkedSentences(pair, source);
  const inside = candidates.filter(({ span }) => linked.some((sentence) => hasOverlap(sentence, span)));
  const wanted = (source.start / Math.max(1, pair.source.length)) * pair.target.length;
  const distance = ({ span }: Candidate): number => Math.abs(span.start - wanted);
  return (inside.length > 0 ? inside : candidates).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A stretch of Korean and the English that renders it. */
export interface Stretch {
  readonly source: Span;
  readonly target: Span;
}

const stretches = new WeakMap<Pair, readonly Stretch[]>();

/** The linked sentences of a row, both sides there; the whole row where nothing is linked. */
export function readLinkedStretches(pair: Pair): readonly Stretch[] {
  const known = stretches.get(pair) ?? findStretches(pair);
  stretches.set(pair, known);
  return known;
}

function findStretches({ source, target, links }: Pair): Stretch[] {
  if (source.trim() === '' || target.trim() === '') return [];
  if (links.length === 0)
    return [{ source: { start: 0, end: source.length }, target: { start: 0, end: target.length } }];
  return links.flatMap((link) => {
    const [korean, english] = [readHull(link.source), readHull(link.target)];
    return korean && english ? [{ source: korean, target: english }] : [];
  });
}

function readHull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
