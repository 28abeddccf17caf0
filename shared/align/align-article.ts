import { emptyLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { Piece, SourceDocument } from '../model/piece.ts';
import type { Segment, Slice } from '../model/segment.ts';
import { type AlignSentence, alignSentences, type Pulse, readAlignSentences } from './align-texts.ts';
import { groupParagraphs } from './group-paragraphs.ts';

/** What aligning an article must respect. */
export interface AlignOptions extends Pulse {
  /** Rows a person has worked on, in order; they come back as they are. */
  readonly kept: readonly Segment[];
  /** New rows are named by this and a number. */
  readonly idPrefix: string;
  readonly lexicon?: Lexicon;
}

/** The highest score of a row that no person has confirmed; 1 is theirs to give. */
const surest = 0.999;

type TextPiece = Piece & { readonly use: Extract<Piece['use'], { as: 'text' }> };

/** The rows of an article: its text pieces aligned, with the rows a person has worked on left alone. */
export function alignArticle(
  documents: readonly SourceDocument[],
  pieces: readonly Piece[],
  options: AlignOptions,
): Segment[] {
  const texts = pieces.filter((piece): piece is TextPiece => piece.use.as === 'text');
  const keptSlices = options.kept.flatMap(({ source, machine }) => [...source, ...machine]);
  const free = texts.filter((piece) => !keptSlices.some((slice) => isInside(slice, piece)));
  const anchors = options.kept.filter(({ source, machine }) => source.length > 0 && machine.length > 0);
  const name = createNames(options);
  const rows: Segment[] = [];
  let source = free.filter(({ language }) => language === 'ko');
  let target = free.filter(({ language }) => language === 'en');
  for (const anchor of anchors) {
    const [sourceBefore, sourceAfter] = splitAt(source, anchor.source[0]);
    const [targetBefore, targetAfter] = splitAt(target, anchor.machine[0]);
    rows.push(...alignRun(documents, sourceBefore, targetBefore, options, name), anchor);
    source = sourceAfter;
    target = targetAfter;
  }
  rows.push(...alignRun(documents, source, target, options, name));
  return options.kept
    .filter((row) => !anchors.includes(row))
    .reduce((all, row) => insertRow(all, row, options.kept), rows);
}

function isInside(slice: Slice, piece: Piece): boolean {
  return slice.document === piece.document && slice.start < piece.end && piece.start < slice.end;
}

function createNames({ idPrefix, kept }: AlignOptions): () => string {
  const used = new Set(kept.map(({ id }) => id));
  let count = 0;
  const next = (): string => {
    count += 1;
    const id = `${idPrefix}${count}`;
    return used.has(id) ? next() : id;
  };
  return next;
}

function isBefore(a: Slice, b: Slice): boolean {
  return a.document < b.document || (a.document === b.document && a.start < b.start);
}

function splitAt(pieces: readonly TextPiece[], at: Slice | undefined): [TextPiece[], TextPiece[]] {
  const isEarlier = (piece: TextPiece) => at !== undefined && isBefore(piece, at);
  return [pieces.filter(isEarlier), pieces.filter((piece) => !isEarlier(piece))];
}

function alignRun(
  documents: readonly SourceDocument[],
  source: readonly TextPiece[],
  target: readonly TextPiece[],
  options: AlignOptions,
  name: () => string,
): Segment[] {
  const read = (piece: TextPiece) => documents[piece.document]?.text.slice(piece.start, piece.end) ?? '';
  const koreans = markHeadings(readAlignSentences(source.map(read), 'ko'), source);
  const english = markHeadings(readAlignSentences(target.map(read), 'en'), target);
  const beads = alignSentences(koreans, english, options.lexicon ?? emptyLexicon, options);
  return groupParagraphs(beads, koreans, english).map((group): Segment => {
    const from = group.source.flatMap((index) => source[index] ?? []);
    const to = group.target.flatMap((index) => target[index] ?? []);
    return {
      id: name(),
      role: (from[0] ?? to[0])?.use.role ?? 'paragraph',
      source: from.map(toSlice),
      machine: to.map(toSlice),
      target: to.map(read).join('\n'),
      verdict: 'machine',
      corrected: null,
      decided: null,
      score: Math.min(group.score, surest),
    };
  });
}

function markHeadings(sentences: readonly AlignSentence[], pieces: readonly TextPiece[]): AlignSentence[] {
  return sentences.map((sentence) => {
    const role = pieces[sentence.paragraph]?.use.role;
    return { ...sentence, isHeading: role === 'title' || role === 'subtitle' };
  });
}

function toSlice({ document, start, end }: Piece): Slice {
  return { document, start, end };
}

/** Puts a row with one empty side where its words stand on the page; one with none of the page follows whom it followed. */
function insertRow(rows: Segment[], row: Segment, kept: readonly Segment[]): Segment[] {
  const side = row.source.length > 0 ? 'source' : 'machine';
  const place = row[side][0];
  if (!place) {
    const leader = kept[kept.indexOf(row) - 1];
    return rows.toSpliced(leader ? rows.indexOf(leader) + 1 : rows.length, 0, row);
  }
  const at = rows.findIndex((other) => other[side].some((slice) => isBefore(place, slice)));
  return rows.toSpliced(at < 0 ? rows.length : at, 0, row);
}
