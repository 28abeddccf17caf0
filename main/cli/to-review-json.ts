import { readSlices } from '../../shared/model/article.ts';
import type { Piece } from '../../shared/model/piece.ts';
import type { Slice } from '../../shared/model/segment.ts';
import type { Language } from '../../shared/model/words.ts';
import type { PageReview } from './review-page.ts';
import { type JsonSpan, toJsonFinding } from './to-json-finding.ts';

/** A review in version 1 of the terminal program's format; offsets of findings are inside their paragraph. */
export function toReviewJson({ intake, ko, en, segments, findings }: PageReview, language: Language) {
  const read = (piece: Piece) => readSlices(intake.documents, [piece]);
  const toText = (piece: Piece) => ({ text: read(piece), start: piece.start, end: piece.end });
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return {
    version: 1,
    ko: ko.map(toText),
    en: en.map(toText),
    noise: intake.pieces.flatMap((piece) =>
      piece.use.as === 'noise' ? [{ kind: piece.use.kind, ...toText(piece) }] : [],
    ),
    links: segments.map(({ source, machine, score }) => ({
      ko: source.map((slice) => findParagraph(ko, slice)),
      en: machine.map((slice) => findParagraph(en, slice)),
      score,
    })),
    findings: findings.map((finding) => {
      const segment = byId.get(finding.segmentId);
      return toJsonFinding(
        finding,
        language,
        (start, end) => placeIn(segment?.source ?? [], ko, read, start, end),
        (start, end) => placeIn(segment?.machine ?? [], en, read, start, end),
      );
    }),
  };
}

function findParagraph(pieces: readonly Piece[], { document, start }: Slice): number {
  return pieces.findIndex((piece) => piece.document === document && piece.start === start);
}

/** A range of a row's text, whose slices are joined by line feeds, as a range of one paragraph; the first it meets. */
function placeIn(
  slices: readonly Slice[],
  pieces: readonly Piece[],
  read: (piece: Piece) => string,
  start: number,
  end: number,
): JsonSpan | null {
  let offset = 0;
  for (const slice of slices) {
    const length = slice.end - slice.start;
    if (start <= offset + length) {
      const paragraph = findParagraph(pieces, slice);
      const piece = pieces[paragraph];
      const text = piece ? read(piece) : '';
      const from = Math.max(0, start - offset);
      const to = Math.min(length, end - offset);
      return { paragraph, start: from, end: to, text: text.slice(from, to) };
    }
    offset += length + 1;
  }
  return null;
}
