import type { Span } from '../model/span.ts';

/** A quotation in its marks. */
export interface Quote {
  /** With the marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly mark: 'double' | 'single';
}

/** Marks that may close one another: “ may be closed by " where a writer mixed them. */
type Family = 'double' | 'single' | 'corner' | 'white-corner';

interface Opened {
  readonly family: Family;
  readonly at: number;
  readonly isStraight: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'double',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};
const markPattern = /[“”„"‘’'「」『』\n\r]/g;
const letter = /[\p{Script=Latin}\p{N}]/u;

function isBlank(char: string): boolean {
  return char === '' || /[\s([{<·,:—–-]/.test(char);
}

/** don’t, workers’: a mark after a Latin letter that nothing opened, or one inside a word. */
function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  const before = text[at - 1] ?? '';
  if (letter.test(before) && letter.test(text[at + 1] ?? '')) return true;
  if (!isOpen) return letter.test(before);
  return /s/i.test(before) && /^\s[a-z]/.test(text.slice(at + 1, at + 3)) && closesLater(text, at);
}

/** Whether another closing single mark follows on the line before the next opening one. */
function closesLater(text: string, at: number): boolean {
  const rest = /^[^‘\n]{0,300}/.exec(text.slice(at + 1, at + 301))?.[0] ?? '';
  return (
    /[^\s\p{Script=Latin}]['’](?!\p{Script=Latin})|[\p{Script=Latin}]['’](?=[\s.,;:?!)]|$)/u.test(rest) &&
    !/\s'/.test(rest)
  );
}

type Move = 'open' | 'close' | 'none';

/** A straight mark opens after a blank and before a word, closes before a blank, and between words does what is due. */
function readStraight(text: string, at: number, isOpen: boolean): Move {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const opensHere = isBlank(before) && after !== '' && !/\s/.test(after);
  if (opensHere) return /[.,!?]/.test(after) && isOpen ? 'close' : 'open';
  return isOpen ? 'close' : after === '' || /\s/.test(after) ? 'none' : 'open';
}

function readMove(text: string, at: number, isOpen: boolean): Move {
  const mark = text[at] ?? '';
  if ((mark === '’' || mark === "'") && isApostrophe(text, at, isOpen)) return 'none';
  if ('“„‘「『'.includes(mark)) return 'open';
  if ('”’」』'.includes(mark)) return isOpen ? 'close' : 'none';
  return readStraight(text, at, isOpen);
}

/** Forgets a straight mark of the same family that was never closed: '21년 before 'A' (year '21 before a quotation). */
function forgetUnclosed(open: Opened[], family: Family): void {
  const index = open.findLastIndex((mark) => mark.family === family && mark.isStraight);
  if (index >= 0) open.splice(index);
}

function closeMark(open: Opened[], family: Family, at: number): Quote | null {
  const index = open.findLastIndex((mark) => mark.family === family);
  const start = open[index]?.at;
  if (start === undefined) return null;
  open.splice(index);
  const mark = family === 'double' || family === 'white-corner' ? 'double' : 'single';
  return { span: { start, end: at + 1 }, inner: { start: start + 1, end: at }, mark };
}

/**
 * The quotations of a text in order of their opening marks; one may lie inside another.
 *
 * Reads “” ‘’ "" '' 「」 『』, and marks of different make that a writer paired. A quotation ends at a line feed at the
 * latest, or it is none. Apostrophes (don’t, workers’, ’21) are not taken for quotes.
 */
export function readQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open: Opened[] = [];
  for (const match of text.matchAll(markPattern)) {
    const at = match.index;
    const family = families[match[0]];
    if (!family) {
      open = [];
      continue;
    }
    const move = readMove(
      text,
      at,
      open.some((mark) => mark.family === family),
    );
    const isStraight = match[0] === '"' || match[0] === "'";
    if (move === 'open') {
      if (isStraight) forgetUnclosed(open, family);
      open.push({ family, at, isStraight });
    }
    const quote = move === 'close' ? closeMark(open, family, at) : null;
    if (quote) quotes.push(quote);
  }
  return quotes.sort((a, b) => a.span.start - b.span.start);
}
