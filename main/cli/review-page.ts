import { alignArticle } from '../../shared/align/align-article.ts';
import { linkSentences } from '../../shared/align/link-sentences.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { Intake } from '../../shared/intake/read-page.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { readSlices } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Piece } from '../../shared/model/piece.ts';
import type { Segment } from '../../shared/model/segment.ts';

/** A page read, aligned and checked. */
export interface PageReview {
  readonly intake: Intake;
  /** The text pieces of each language, in order: the paragraphs of the terminal program's format. */
  readonly ko: readonly Piece[];
  readonly en: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly findings: readonly Finding[];
}

/** Aligns and checks what the intake read. */
export function reviewPage(intake: Intake): PageReview {
  const { documents, pieces, published } = intake;
  const lexicon = readLexicon();
  const segments = alignArticle(documents, pieces, { kept: [], idPrefix: 's', lexicon });
  const pairs = segments.map(({ id, role, source: slices, target }) => {
    const source = readSlices(documents, slices);
    return { segmentId: id, role, source, target, links: linkSentences(source, target, lexicon) };
  });
  const texts = pieces.filter(({ use }) => use.as === 'text');
  return {
    intake,
    ko: texts.filter(({ language }) => language === 'ko'),
    en: texts.filter(({ language }) => language === 'en'),
    segments,
    findings: runChecks(pairs, { published, lexicon, dismissed: new Set() }),
  };
}
