import type { Span } from '../model/span.ts';

/** A mark that may end a sentence, with the closing quotes and stray stops that belong to it. */
export interface SentenceStop {
  /** Where the sentence in hand began. */
  readonly sentenceStart: number;
  /** Where the first mark stands. */
  readonly start: number;
  /** The marks themselves: ".", "?!", "…". */
  readonly marks: string;
  /** Closing quotes and brackets after the marks, white space left out; may be empty. */
  readonly closers: string;
  /** Just past marks, closers and stray stops. */
  readonly end: number;
  /** Past the white space after the stop; equal to `end` when there is none. */
  readonly next: number;
  /** End of the line. */
  readonly lineEnd: number;
}

/** Says whether a stop in `text` ends its sentence. Never asked about the last stop of a line. */
export type EndsSentence = (text: string, stop: SentenceStop) => boolean;

const stopPattern = /[.!?…。！？]+/g;
const closing = new Set('”’」』）)]】》〉>');
/** How far back an opening straight quote is looked for, so that a text without white space costs no more than one with. */
const farthestQuote = 1000;
const straight = new Set('"\'');

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at])) at += 1;
  return at;
}

function countBefore(text: string, mark: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at += 1) if (text[at] === mark) count += 1;
  return count;
}

/** A straight quote after a stop closes when it is odd in its sentence or what follows cannot be quoted. */
function isStraightCloser(text: string, at: number, sentenceStart: number, lineEnd: number): boolean {
  const mark = text[at] ?? '';
  if (!straight.has(mark)) return false;
  if (at + 1 >= lineEnd || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return true;
  if (/^(?:이?라[고며는]|[고며는]|하고)/.test(text.slice(at + 1, at + 4))) return true;
  return countBefore(text, mark, Math.max(sentenceStart, at - farthestQuote), at) % 2 === 1;
}

/** A quote set off by a space closes only when it cannot open: curly, or straight with white space on both sides. */
function isDetachedCloser(text: string, at: number, lineEnd: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '”' || mark === '’') return true;
  return straight.has(mark) && (at + 1 >= lineEnd || isSpace(text[at + 1]));
}

function isStrayStop(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === '.' || mark === '…') && !/\d/.test(text[at + 1] ?? '');
}

/** Takes closing quotes and stray stops (“was paid. .”) after the marks at `from`. */
function readTail(
  text: string,
  from: number,
  sentenceStart: number,
  lineEnd: number,
): { closers: string; end: number } {
  let end = from;
  let closers = '';
  while (end < lineEnd) {
    const at = skipSpace(text, end, lineEnd);
    const mark = text[at] ?? '';
    const closes =
      at === end
        ? closing.has(mark) || isStraightCloser(text, at, sentenceStart, lineEnd)
        : isDetachedCloser(text, at, lineEnd);
    if (closes) closers += mark;
    else if (!isStrayStop(text, at)) break;
    end = at + 1;
  }
  return { closers, end };
}

function trimSpan(text: string, start: number, end: number): Span | null {
  const from = skipSpace(text, start, end);
  let to = end;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

/** The first stop at or after a place; the last one found is kept, so that many lines without stops cost one search. */
type FindStop = (from: number) => RegExpExecArray | null;

function createStopFinder(text: string): FindStop {
  let last: RegExpExecArray | null | undefined;
  return (from) => {
    if (last === undefined || (last !== null && last.index < from)) {
      stopPattern.lastIndex = from;
      last = stopPattern.exec(text);
    }
    return last;
  };
}

function readLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  findStop: FindStop,
  endsSentence: EndsSentence,
): Span[] {
  const spans: Span[] = [];
  let sentenceStart = skipSpace(text, lineStart, lineEnd);
  let from = sentenceStart;
  for (let match = findStop(from); match && match.index < lineEnd; match = findStop(from)) {
    const tail = readTail(text, match.index + match[0].length, sentenceStart, lineEnd);
    const next = skipSpace(text, tail.end, lineEnd);
    if (next >= lineEnd) break;
    const stop = { sentenceStart, start: match.index, marks: match[0], ...tail, next, lineEnd };
    from = tail.end;
    if (!endsSentence(text, stop)) continue;
    spans.push({ start: sentenceStart, end: tail.end });
    sentenceStart = next;
  }
  const last = trimSpan(text, sentenceStart, lineEnd);
  if (last) spans.push(last);
  return spans;
}

/** Cuts a text at every line feed and wherever `endsSentence` says so; only white space lies between the spans. */
export function cutAtStops(text: string, endsSentence: EndsSentence): Span[] {
  const spans: Span[] = [];
  const findStop = createStopFinder(text);
  let start = 0;
  for (const match of text.matchAll(/[\n\r\u2028\u2029\u0085]|$/g)) {
    spans.push(...readLine(text, start, match.index, findStop, endsSentence));
    start = match.index + match[0].length;
  }
  return spans;
}
