import type { Failure } from '../model/failure.ts';
import type { Piece, SourceDocument } from '../model/piece.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { Day } from '../text/calendar-date.ts';
import type { Block } from './block.ts';
import { findNoiseOfLines } from './find-noise.ts';
import { settleSides } from './find-sides.ts';
import { joinLines } from './join-lines.ts';
import { readHangulShare, readLanguages } from './read-language.ts';
import { readLines } from './read-lines.ts';
import { readPublished } from './read-published.ts';
import { settleCaptions } from './settle-captions.ts';
import { settleHeadings } from './settle-headings.ts';
import { settleRelated } from './settle-related.ts';
import { splitAtDividers } from './split-at-dividers.ts';

/** The first reading of a page: what each stretch of it is, and the day it was printed if the page says so. */
export interface Intake {
  readonly documents: readonly SourceDocument[];
  readonly pieces: readonly Piece[];
  readonly published: Day | null;
}

/** The lines of one document with their language and the noise they are by their own words. */
function readBlocks({ text }: SourceDocument, document: number, only: 'ko' | 'en' | null): Block[] {
  const parts = readLines(text).flatMap((line) =>
    splitAtDividers(text, line).map((span, index) => ({ ...span, isApart: line.isApart || index > 0 })),
  );
  const words = parts.map(({ start, end }) => text.slice(start, end));
  const languages = readLanguages(words);
  const noises = findNoiseOfLines(words);
  return parts.map((part, index) => ({
    ...part,
    document,
    text: words[index] ?? '',
    language: only ?? languages[index] ?? 'en',
    noise: noises[index] ?? null,
    role: 'paragraph',
  }));
}

function readDocuments(documents: readonly SourceDocument[]): Block[] {
  const [page] = documents;
  if (page !== undefined && documents.length === 1)
    return settleSides(settleRelated(joinLines(page.text, readBlocks(page, 0, null))));
  return documents.flatMap((document, index) => {
    const language = (readHangulShare(document.text) ?? 0) >= 0.5 ? 'ko' : 'en';
    return settleRelated(joinLines(document.text, readBlocks(document, index, language)));
  });
}

function toPiece({ document, start, end, language, noise, role }: Block, index: number): Piece {
  const use: Piece['use'] = noise === null ? { as: 'text', role } : { as: 'noise', kind: noise };
  return { id: `p${index + 1}`, document, start, end, language, use };
}

function findRefusal(documents: readonly SourceDocument[], blocks: readonly Block[]): Failure | null {
  for (const { name, text } of documents) {
    const offset = text.indexOf('\0');
    if (offset >= 0) return { kind: 'input-binary', name, offset };
  }
  const text = blocks.filter((block) => block.noise === null);
  if (text.length === 0) return { kind: 'input-empty' };
  const has = text.some((block) => block.language === 'ko') ? 'ko' : 'en';
  return text.every((block) => block.language === has) ? { kind: 'input-one-language', has } : null;
}

/**
 * Reads a pasted page that holds an article in both languages, or a Korean and an English file in either order.
 *
 * Every stretch that is not white space becomes a piece, as text or as noise; pieces and gaps (`readGaps`) give back the
 * documents code unit for code unit.
 */
export function readPage(documents: readonly SourceDocument[]): Result<Intake, Failure> {
  const blocks = settleHeadings(settleCaptions(readDocuments(documents)));
  const refusal = findRefusal(documents, blocks);
  if (refusal !== null) return fail(refusal);
  return succeed({ documents, pieces: blocks.map(toPiece), published: readPublished(blocks) });
}
