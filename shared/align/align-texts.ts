import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { readSentences } from '../text/read-sentences.ts';
import { findAnchors } from './anchors.ts';
import { createBand, createFullBand, isShort } from './band.ts';
import { createEvidence } from './evidence.ts';
import { findAlternatives } from './find-alternatives.ts';
import { model } from './model.data.ts';
import { readOpenQuotes } from './read-open-quotes.ts';
import { createSourceReader } from './read-source-tokens.ts';
import { createTargetReader } from './read-target-tokens.ts';
import { type Bead, searchBeads } from './search.ts';

/** A sentence to align: its text, the paragraph it stands in, and where. */
export interface AlignSentence extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly text: string;
  /** Whether it is a title or subtitle, where that is known. */
  readonly isHeading?: boolean;
}

/** How far the work is, and whether anybody still waits for it. */
export interface Pulse {
  onProgress?(done: number, total: number): void;
  isCancelled?(): boolean;
}

/** The sentences of some paragraphs; spans are inside their paragraph. */
export function readAlignSentences(paragraphs: readonly string[], language: 'ko' | 'en'): AlignSentence[] {
  return paragraphs.flatMap((text, paragraph) =>
    readSentences(text, language).map((span) => ({ ...span, paragraph, text: text.slice(span.start, span.end) })),
  );
}

/** Aligns two lists of sentences: beads in order that use every sentence once. */
export function alignSentences(
  source: readonly AlignSentence[],
  target: readonly AlignSentence[],
  lexicon: Lexicon,
  pulse: Pulse = {},
): Bead[] {
  const readSource = createSourceReader(lexicon);
  const sourceTokens = source.map(({ text }) => readSource(text));
  const readTarget = createTargetReader();
  const targetTokens = target.map(({ text }) => readTarget(text));
  const sourceQuotes = readOpenQuotes(source);
  const targetQuotes = readOpenQuotes(target);
  const alternatives = findAlternatives(sourceTokens, targetTokens);
  const evidence = createEvidence(sourceTokens, targetTokens, alternatives);
  const band = isShort(source.length, target.length)
    ? createFullBand(source.length, target.length)
    : createBand(findAnchors(sourceTokens, targetTokens, alternatives), source.length, target.length);
  return searchBeads({
    ...pulse,
    sources: source.length,
    targets: target.length,
    band,
    weigh: (s, sources, t, targets) => {
      const prior = model.priors[`${sources}-${targets}` as keyof typeof model.priors];
      if (sources === 0 || targets === 0) return prior;
      const words = model.trust * evidence.weigh(s, sources, t, targets);
      const quoted = countInside(sourceQuotes, s, sources) + countInside(targetQuotes, t, targets);
      return (
        prior +
        words +
        quoted * model.insideQuote +
        weighLength(source, s, sources, target, t, targets) +
        weighBreaks(source, s, sources, target, t, targets)
      );
    },
  });
}

/** Gale and Church (1993): lengths of translations are proportional with normal error; strangers spread wider. */
function weighLength(
  source: readonly AlignSentence[],
  s: number,
  sources: number,
  target: readonly AlignSentence[],
  t: number,
  targets: number,
): number {
  const korean = sumLength(source, s, sources);
  const english = sumLength(target, t, targets);
  const mean = (korean + english / model.charactersPerCharacter) / 2;
  const z = (english - korean * model.charactersPerCharacter) / Math.sqrt(mean * model.variance);
  const spread = model.strangerSpread;
  return -(z * z) / 2 + (z * z) / (2 * spread * spread) + Math.log(spread);
}

function sumLength(sentences: readonly AlignSentence[], first: number, count: number): number {
  let total = 0;
  for (let i = first; i < first + count; i += 1) total += sentences[i]?.text.length ?? 0;
  return Math.max(1, total);
}

/** Paragraph breaks are a soft cue: translators merge and split, but mostly they do not. */
function weighBreaks(
  source: readonly AlignSentence[],
  s: number,
  sources: number,
  target: readonly AlignSentence[],
  t: number,
  targets: number,
): number {
  const inside = countBreaks(source, s, sources) + countBreaks(target, t, targets);
  const together = isFirst(source, s) === isFirst(target, t) ? model.breakTogether : -model.breakTogether;
  const isOdd = Boolean(source[s]?.isHeading) !== Boolean(target[t]?.isHeading);
  return inside * model.breakInside + together + (isOdd ? model.headingWithBody : 0);
}

function countBreaks(sentences: readonly AlignSentence[], first: number, count: number): number {
  let breaks = 0;
  for (let i = first + 1; i < first + count; i += 1)
    if (sentences[i]?.paragraph !== sentences[i - 1]?.paragraph) breaks += 1;
  return breaks;
}

/** How many sentences of a bead, but for its first, begin inside a quotation that the one before left open. */
function countInside(openQuotes: Uint8Array, first: number, count: number): number {
  let inside = 0;
  for (let i = first + 1; i < first + count; i += 1) inside += openQuotes[i] ?? 0;
  return inside;
}

function isFirst(sentences: readonly AlignSentence[], at: number): boolean {
  return sentences[at]?.paragraph !== sentences[at - 1]?.paragraph;
}
