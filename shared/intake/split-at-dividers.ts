import type { Span } from '../model/span.ts';
import { isDivider, longestDivider } from './read-divider.ts';
import { trimSpan } from './white-space.ts';

/** Where a divider may begin inside a line: its opening mark, or its first words after the end of a sentence. */
const innerStart =
  /(?:[*＊☞※<〈【[(][*＊☞※<〈【[('"‘“ ]{0,4}|(?<=[.!?”"’')\]】>] {0,2}))(?:아래는|다음은|아래의|위 기사|이하는|Below is|The following|Following is|This (?:is|article))/gi;

/** A divider that is Korean and English on one line, or has the English headline behind it, is cut where the Korean ends. */
const koreanEnd = /(?:다|임|음|함)[.\])】>〉]{0,4}\s{0,4}(?=[<[【(*]{0,3}[A-Za-z][^가-힣]{20})/g;

const opening = '[【<〈(';
const closing = ']】>〉)';

/** Where the bracket that a divider opens with is closed again, or null when it opens with none or is never closed. */
function findClose(words: string): number | null {
  const first = opening.indexOf(words.charAt(0));
  if (first < 0) return null;
  let depth = 0;
  for (let at = 0; at < words.length && at < longestDivider; at += 1) {
    if (words[at] === opening[first]) depth += 1;
    else if (words[at] === closing[first]) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function findEnds(words: string): number[] {
  const ends = [...words.matchAll(koreanEnd)].map((match) => match.index + match[0].length);
  const close = findClose(words);
  return close === null ? ends : [...ends, close];
}

function findCuts(line: string): number[] {
  const starts = [...line.matchAll(innerStart)].map((match) => match.index);
  const dividers = [0, ...starts].filter((start) => isDivider(line.slice(start, start + longestDivider)));
  const ends = dividers.flatMap((start) =>
    findEnds(line.slice(start, start + longestDivider))
      .map((end) => start + end)
      .filter((end) => isDivider(line.slice(start, end))),
  );
  return [...new Set([...dividers, ...ends])].filter((cut) => cut > 0 && cut < line.length).sort((a, b) => a - b);
}

/** Cuts a line where a divider begins or ends inside it; a line without an inner divider stays whole. */
export function splitAtDividers(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const edges = [0, ...findCuts(words), words.length];
  return edges
    .slice(0, -1)
    .map((edge, index) => trimSpan(text, { start: line.start + edge, end: line.start + (edges[index + 1] ?? edge) }))
    .filter((part) => part.start < part.end);
}
