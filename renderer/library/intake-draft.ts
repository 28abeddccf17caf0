import { readPage } from '../../shared/intake/read-page.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Piece, SourceDocument } from '../../shared/model/piece.ts';

/** A document brought in, and how it would read repaired where it looks garbled. */
export interface BroughtDocument extends SourceDocument {
  readonly repaired: string | null;
}

/** What was read from the documents, with a person's changes to it. */
export interface Reading {
  readonly pieces: readonly Piece[];
  /** As the intake read them, so that a change can be taken back to what it was. */
  readonly original: readonly Piece[];
  readonly published: { readonly year: number | null; readonly month: number; readonly day: number } | null;
}

/** A new article before it is made: what was brought in, and what it was read as. Nothing is dropped on failure. */
export interface IntakeDraft {
  readonly documents: readonly BroughtDocument[];
  readonly reading: Reading | null;
  readonly failure: Failure | null;
}

/** Nothing brought in yet. */
export const emptyDraft: IntakeDraft = { documents: [], reading: null, failure: null };

/** UTF-16 code units one article may have; the host takes no more. */
export const longestDocument = 10_000_000;

function findTooLarge(documents: readonly SourceDocument[]): Failure | null {
  const large = documents.find(({ text }) => text.length > longestDocument);
  if (!large) return null;
  return { kind: 'input-too-large', name: large.name, bytes: large.text.length, limit: longestDocument };
}

/** Reads documents; on a failure they stay, with the failure beside them. */
export function readDraft(documents: readonly BroughtDocument[]): IntakeDraft {
  const tooLarge = findTooLarge(documents);
  if (tooLarge) return { documents, reading: null, failure: tooLarge };
  const read = readPage(documents.map(({ name, text }) => ({ name, text })));
  if (!read.ok) return { documents, reading: null, failure: read.failure };
  const { pieces, published } = read.value;
  return { documents, reading: { pieces, original: pieces, published }, failure: null };
}

/** What to read when more is brought in: the missing language joins the one that is there, anything else replaces it. */
export function joinDocuments(
  { documents, failure }: IntakeDraft,
  brought: readonly BroughtDocument[],
): readonly BroughtDocument[] {
  const isHalf = failure?.kind === 'input-one-language' && documents.length === 1 && brought.length === 1;
  return isHalf ? [...documents, ...brought] : brought;
}

/** The draft with every repairable document repaired, read again. */
export function repairDraft({ documents }: IntakeDraft): IntakeDraft {
  return readDraft(documents.map(({ name, text, repaired }) => ({ name, text: repaired ?? text, repaired: null })));
}

/** The draft with the offer to repair declined; what was read stays. */
export function keepAsIs(draft: IntakeDraft): IntakeDraft {
  return { ...draft, documents: draft.documents.map((document) => ({ ...document, repaired: null })) };
}

/** Turns a piece from text into noise or back; back means what the intake had read it as. */
export function togglePiece(draft: IntakeDraft, pieceId: string): IntakeDraft {
  const { reading } = draft;
  if (!reading) return draft;
  const before = reading.original.find(({ id }) => id === pieceId)?.use;
  const pieces = reading.pieces.map((piece): Piece => {
    if (piece.id !== pieceId) return piece;
    if (piece.use.as === 'text')
      return { ...piece, use: before?.as === 'noise' ? before : { as: 'noise', kind: 'other' } };
    return { ...piece, use: before?.as === 'text' ? before : { as: 'text', role: 'paragraph' } };
  });
  return { ...draft, reading: { ...reading, pieces } };
}

/** The words of a piece. */
export function readPiece({ documents }: IntakeDraft, { document, start, end }: Piece): string {
  return documents[document]?.text.slice(start, end) ?? '';
}

/** The text pieces of one language, in order. */
export function listText({ pieces }: Reading, language: Piece['language']): readonly Piece[] {
  return pieces.filter((piece) => piece.use.as === 'text' && piece.language === language);
}

/** Whether the article can be made: both sides have text. */
export function isReady({ reading }: IntakeDraft): boolean {
  return reading !== null && listText(reading, 'ko').length > 0 && listText(reading, 'en').length > 0;
}
