import type { AlignSentence } from './align-texts.ts';
import type { Bead } from './search.ts';

/** Paragraphs of both sides that share links, directly or through each other; either list may be empty. */
export interface ParagraphGroup {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1. */
  readonly score: number;
}

interface Group {
  source: Set<number>;
  target: Set<number>;
  weight: number;
  total: number;
}

/** Segments derived from the sentence beads, so that the two never disagree: paragraphs that share a link are one. */
export function groupParagraphs(
  beads: readonly Bead[],
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
): ParagraphGroup[] {
  const groups: Group[] = [];
  const loners = { source: new Map<number, number>(), target: new Map<number, number>() };
  for (const bead of beads) {
    const koreans = source.slice(bead.source, bead.source + bead.sources);
    const english = target.slice(bead.target, bead.target + bead.targets);
    if (koreans.length === 0 || english.length === 0) {
      for (const { paragraph } of koreans) noteLeast(loners.source, paragraph, bead.score);
      for (const { paragraph } of english) noteLeast(loners.target, paragraph, bead.score);
      continue;
    }
    const last = groups.at(-1);
    const joins =
      last && (koreans.some((s) => last.source.has(s.paragraph)) || english.some((s) => last.target.has(s.paragraph)));
    const group = joins ? last : { source: new Set<number>(), target: new Set<number>(), weight: 0, total: 0 };
    if (!joins) groups.push(group);
    for (const { paragraph } of koreans) group.source.add(paragraph);
    for (const { paragraph } of english) group.target.add(paragraph);
    const weight = koreans.reduce((sum, { text }) => sum + text.length, 0);
    group.weight += weight;
    group.total += weight * bead.score;
  }
  return withLoners(groups, loners);
}

/** Keeps the lowest score of each paragraph: it stands alone only if all of its sentences do. */
function noteLeast(scores: Map<number, number>, paragraph: number, score: number): void {
  scores.set(paragraph, Math.min(score, scores.get(paragraph) ?? 1));
}

/** A group holds every paragraph between its first and its last, so that rows keep the order of the page. */
function fill(paragraphs: ReadonlySet<number>): number[] {
  const first = Math.min(...paragraphs);
  return Array.from({ length: Math.max(...paragraphs) - first + 1 }, (_, index) => first + index);
}

/** Paragraphs with a sentence that has no counterpart, in order, with the lowest score of those sentences. */
interface Loners {
  readonly source: ReadonlyMap<number, number>;
  readonly target: ReadonlyMap<number, number>;
}

/** Puts paragraphs without any link where they stand between the groups, the Korean before the English. */
function withLoners(groups: readonly Group[], loners: Loners): ParagraphGroup[] {
  const filled = groups.map((group) => ({ ...group, source: fill(group.source), target: fill(group.target) }));
  const inSource = new Set(filled.flatMap((group) => group.source));
  const inTarget = new Set(filled.flatMap((group) => group.target));
  const loneSource = [...loners.source].filter(([paragraph]) => !inSource.has(paragraph));
  const loneTarget = [...loners.target].filter(([paragraph]) => !inTarget.has(paragraph));
  const ordered: ParagraphGroup[] = [];
  const flush = (sourceEnd: number, targetEnd: number) => {
    for (const [paragraph, score] of takeBefore(loneSource, sourceEnd))
      ordered.push({ source: [paragraph], target: [], score });
    for (const [paragraph, score] of takeBefore(loneTarget, targetEnd))
      ordered.push({ source: [], target: [paragraph], score });
  };
  for (const { source: koreans, target: english, total, weight } of filled) {
    flush(koreans[0] ?? 0, english[0] ?? 0);
    ordered.push({ source: koreans, target: english, score: weight > 0 ? total / weight : 0 });
  }
  flush(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return ordered;
}

/** Takes the paragraphs before one off the front of a list. */
function takeBefore(lone: [number, number][], end: number): [number, number][] {
  const count = lone.findIndex(([paragraph]) => paragraph >= end);
  return lone.splice(0, count < 0 ? lone.length : count);
}
