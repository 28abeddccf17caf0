import type { Span } from '../model/span.ts';
import type { CheckContext, Mark, Pair } from './check.ts';

interface Quote {
  readonly at: number;
  readonly width: number;
  readonly role: 'open' | 'close' | 'either';
}

const spokenTail =
  /,(?= (?:\p{Lu}[\p{L}.’'-]{0,20} ){0,5}(?:he |she |they |it )?(?:said|says|added|told|noted|explained|stressed|according|wrote)\b)/u;

/** Double quotation marks of the English that lack their partner. */
export function* findUnpairedQuotes(pair: Pair, context: CheckContext): Iterable<Mark> {
  const { source, target } = pair;
  const unpaired = readUnpaired(target);
  if (unpaired.length === 0 || isCutAtBothEnds(target, unpaired)) return;
  const inSource = readUnpaired(source)
    .filter((quote) => !isSlip(source, quote))
    .map((quote) => quote.role);
  const isContinued = readContinuations(pair, context);
  for (const quote of unpaired) {
    if (inSource.includes(quote.role) || isContinued(quote.role)) continue;
    yield quote.role === 'open' ? describeUnclosed(target, quote) : describeUnopened(quote);
  }
}

const koreanSaying = /(?:말|밝|전|덧붙|설명|강조|당부|주장|언급|답)(?:했|하였|혔|였)(?:다|습니다)\.$/u;

/** “… 말했다."” at the very end closes no quotation, for the verb of saying stands outside it: a typist's slip. */
function isSlip(source: string, { role, at, width }: Quote): boolean {
  return role === 'close' && source.slice(at + width).trim() === '' && koreanSaying.test(source.slice(0, at));
}

/** A row that begins and ends inside quotations: “… of the town,” he said. “We will go”. */
function isCutAtBothEnds(target: string, [first, second, ...others]: readonly Quote[]): boolean {
  return /^\p{Ll}/u.test(target) && first?.role === 'close' && second?.role === 'open' && others.length === 0;
}

function describeUnclosed(target: string, { at, width }: Quote): Mark {
  const span = { start: at, end: at + width };
  const reason = {
    ko: '큰따옴표가 열린 뒤 닫히지 않아 어디까지가 인용인지 알 수 없습니다.',
    en: 'The quotation is never closed, so readers cannot tell where the quoted words end.',
  };
  const place = findClosingPlace(target, span);
  if (place === null) return { target: span, reason };
  const closer = target[at] === '“' ? '”' : '"';
  return { target: place, reason, expected: [closer], suggestion: `${target.slice(place.start, place.end)}${closer}` };
}

function describeUnopened({ at, width }: Quote): Mark {
  return {
    target: { start: at, end: at + width },
    reason: {
      ko: '큰따옴표가 닫혔지만 여는 따옴표가 없어 인용이 어디서 시작하는지 알 수 없습니다.',
      en: 'The quotation is closed but never opened, so readers cannot tell where the quoted words begin.',
    },
  };
}

/** Where the closing mark belongs: at the comma before the verb of saying, or at the end of a text that is all quotation. */
function findClosingPlace(target: string, open: Span): Span | null {
  const rest = target.slice(open.end);
  const tail = spokenTail.exec(rest);
  if (tail) return { start: open.end + tail.index, end: open.end + tail.index + 1 };
  const isLastSentence = !/[.!?]\s/u.test(rest) && /[.!?]$/u.test(target);
  const followsSaying = /(?:said|says|added|stressed|explained)[:,] $/u.test(target.slice(0, open.start));
  return isLastSentence && followsSaying ? { start: target.length - 1, end: target.length } : null;
}

/** How many rows a quotation may run on through. */
const farthestRow = 6;

/** A quotation of several paragraphs is closed only in its last one; each may open it again, or the mark stands once. */
function readContinuations({ segmentId }: Pair, { pairs }: CheckContext): (role: Quote['role']) => boolean {
  const index = pairs.findIndex((pair) => pair.segmentId === segmentId);
  return (role) => (role === 'open' ? goesOn(pairs, index) : cameOn(pairs, index));
}

/** Whether the next lone mark in the rows behind closes, or one of them opens the quotation again. */
function goesOn(pairs: readonly Pair[], index: number): boolean {
  for (const { target } of pairs.slice(index + 1, index + 1 + farthestRow)) {
    if (/^\s*["“]/u.test(target)) return true;
    const [first] = readUnpaired(target);
    if (first) return first.role === 'close';
  }
  return false;
}

/** Whether the last lone mark in the rows before opened a quotation. */
function cameOn(pairs: readonly Pair[], index: number): boolean {
  for (const { target } of pairs.slice(Math.max(0, index - farthestRow), Math.max(0, index)).toReversed()) {
    const last = readUnpaired(target).at(-1);
    if (last) return last.role === 'open';
  }
  return false;
}

/** Quotations may lie in one another, and two straight marks may close both: “He said "yes.""”. */
function readUnpaired(text: string): Quote[] {
  const stray: Quote[] = [];
  const open: Quote[] = [];
  for (const quote of readQuoteMarks(text)) {
    const role: Quote['role'] = quote.role === 'either' ? (open.length > 0 ? 'close' : 'open') : quote.role;
    if (role === 'open') open.push({ ...quote, role });
    else if (open.length > 0) open.pop();
    else stray.push({ ...quote, role });
  }
  return [...stray, ...open].sort((one, other) => one.at - other.at);
}

function readQuoteMarks(text: string): Quote[] {
  const quotes: Quote[] = [];
  let opened = 0;
  for (const { 0: mark, index: at } of text.matchAll(/[“”„"＂]|['’]{2}|‘{2}|``/gu)) {
    const role = readRole(text, mark, at);
    // 6'2" and 12" screens: a straight mark after a figure is inches unless a quotation is open.
    if (mark === '"' && /\d/u.test(text[at - 1] ?? '') && opened % 2 === 0) continue;
    opened += 1;
    quotes.push({ at, width: mark.length, role });
  }
  return quotes;
}

function readRole(text: string, mark: string, at: number): Quote['role'] {
  if (mark === '“' || mark === '„' || mark === '‘‘' || mark === '``') return 'open';
  if (mark === '”') return 'close';
  const hasSpaceBefore = at === 0 || /[\s([{—–-]/u.test(text[at - 1] ?? '');
  const hasSpaceAfter = at + mark.length >= text.length || /[\s.,;:!?)\]}—–-]/u.test(text[at + mark.length] ?? '');
  if (hasSpaceBefore && !hasSpaceAfter) return 'open';
  if (hasSpaceAfter && !hasSpaceBefore) return 'close';
  // 입니다."라고 (said): after a stop and before a particle a mark closes, whether or not its partner stands in this row.
  return /[.,!?…]/u.test(text[at - 1] ?? '') ? 'close' : 'either';
}
