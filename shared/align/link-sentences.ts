import { emptyLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceLink } from '../model/segment.ts';
import { type AlignSentence, alignSentences, readAlignSentences } from './align-texts.ts';

/** Which sentences of a row's Korean go with which of its English; spans are in the two texts. */
export function linkSentences(source: string, target: string, lexicon: Lexicon = emptyLexicon): SentenceLink[] {
  const koreans = readAlignSentences([source], 'ko');
  const english = readAlignSentences([target], 'en');
  return alignSentences(koreans, english, lexicon).map((bead) => ({
    source: koreans.slice(bead.source, bead.source + bead.sources).map(toSpan),
    target: english.slice(bead.target, bead.target + bead.targets).map(toSpan),
    score: bead.score,
  }));
}

function toSpan({ start, end }: AlignSentence) {
  return { start, end };
}
