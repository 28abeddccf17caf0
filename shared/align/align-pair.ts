import { emptyLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { type AlignSentence, alignSentences, type Pulse, readAlignSentences } from './align-texts.ts';
import { groupParagraphs } from './group-paragraphs.ts';

/** Ranges of a Korean and an English text that belong together; `[start, end)` in UTF-16 code units. */
export interface LinkedRanges {
  readonly ko: readonly (readonly [number, number])[];
  readonly en: readonly (readonly [number, number])[];
  readonly score: number;
}

/** Two texts aligned: paragraphs as segments, and sentences. */
export interface TextAlignment {
  readonly segments: readonly LinkedRanges[];
  readonly sentences: readonly LinkedRanges[];
}

/** Aligns two plain texts whose paragraphs stand between empty lines. */
export function alignTexts(ko: string, en: string, lexicon: Lexicon = emptyLexicon, pulse: Pulse = {}): TextAlignment {
  const koreans = readParagraphs(ko);
  const english = readParagraphs(en);
  const source = readAlignSentences(
    koreans.map(({ start, end }) => ko.slice(start, end)),
    'ko',
  );
  const target = readAlignSentences(
    english.map(({ start, end }) => en.slice(start, end)),
    'en',
  );
  const beads = alignSentences(source, target, lexicon, pulse);
  const place = (paragraphs: readonly Span[], { paragraph, start, end }: AlignSentence): [number, number] => {
    const offset = paragraphs[paragraph]?.start ?? 0;
    return [offset + start, offset + end];
  };
  const range = (paragraphs: readonly Span[], index: number): [number, number] => [
    paragraphs[index]?.start ?? 0,
    paragraphs[index]?.end ?? 0,
  ];
  return {
    segments: groupParagraphs(beads, source, target).map((group) => ({
      ko: group.source.map((index) => range(koreans, index)),
      en: group.target.map((index) => range(english, index)),
      score: group.score,
    })),
    sentences: beads.map((bead) => ({
      ko: source.slice(bead.source, bead.source + bead.sources).map((s) => place(koreans, s)),
      en: target.slice(bead.target, bead.target + bead.targets).map((t) => place(english, t)),
      score: bead.score,
    })),
  };
}

/** The paragraphs of a plain text: runs of lines between empty ones, trimmed. */
function readParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') {
      if (start >= 0) spans.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = at + line.indexOf(trimmed);
      end = at + line.indexOf(trimmed) + trimmed.length;
    }
    at += line.length + 1;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
