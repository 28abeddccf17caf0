import type { Mark, Pair } from './check.ts';

const closerOf = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const closers = new Set(closerOf.values());

interface Bracket {
  readonly mark: string;
  readonly at: number;
}

/** Brackets of the English that lack their partner, unless the Korean lacks one as well. */
export function* findUnpairedBrackets({ source, target }: Pair): Iterable<Mark> {
  const inSource = readUnpaired(source.replace(/（/gu, '(').replace(/）/gu, ')'));
  for (const { mark, at } of readUnpaired(target)) {
    if (inSource.some((other) => other.mark === mark)) continue;
    const isOpen = closerOf.has(mark);
    yield {
      target: { start: at, end: at + 1 },
      reason: isOpen
        ? { ko: `‘${mark}’ 괄호가 열린 뒤 닫히지 않았습니다.`, en: `The bracket “${mark}” is never closed.` }
        : {
            ko: `‘${mark}’ 괄호에 짝이 되는 여는 괄호가 없습니다.`,
            en: `The bracket “${mark}” was never opened.`,
          },
    };
  }
}

function readUnpaired(text: string): Bracket[] {
  const open: Bracket[] = [];
  const stray: Bracket[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]{}]/gu)) {
    if (closerOf.has(mark)) open.push({ mark, at });
    else if (closers.has(mark)) {
      const partner = open.findLastIndex((bracket) => closerOf.get(bracket.mark) === mark);
      if (partner >= 0) open.splice(partner, 1);
      else if (!isListMark(text, at) && !isSmiley(text, at)) stray.push({ mark, at });
    }
  }
  return [...stray, ...open.filter(({ at }) => !isSmiley(text, at))];
}

/** “1) ”, “a) ”, “iv) ” at the start of a text or after a blank. */
function isListMark(text: string, at: number): boolean {
  return (
    /(?:^|[\s;,])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at)) &&
    /^.\s/u.test(text.slice(at, at + 2))
  );
}

function isSmiley(text: string, at: number): boolean {
  return /[:;]-?$/u.test(text.slice(Math.max(0, at - 2), at));
}
