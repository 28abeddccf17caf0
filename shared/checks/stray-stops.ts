import type { Mark } from './check.ts';

// A stop, blanks, and more stops: "years. .", ". .”", "done .", "done !" — but not ". . .", "...", ".com" or ".5".
const strayStop =
  /(?<![.…\s])(?:[.,!?;:]? {1,3}[.,;](?= ?["”’)]|\s|$)| {1,3}[!?](?=["”’)]?(?:\s|$))|,,|\.\.(?![.\p{Lu}])|[,;]\.(?![.\p{N}])|\.,(?! ?(?:and|or|but)\b)(?=\s?\.))/gu;

/** Stops that stand apart from their word or follow another stop; the remedy keeps the stronger one. */
export function* findStrayStops(target: string): Iterable<Mark> {
  for (const match of target.matchAll(strayStop)) {
    const marks = match[0];
    const start = match.index;
    const end = start + marks.length;
    if (/^\s?\./u.test(target.slice(end)) || isAbbreviated(target, start, marks)) continue;
    const [kept] = [...marks].filter((mark) => mark !== ' ').sort((a, b) => '?!.;:,'.indexOf(a) - '?!.;:,'.indexOf(b));
    yield {
      target: { start, end },
      reason: {
        ko: `문장 부호(‘${marks.trim()}’)가 낱말에서 떨어져 있거나 겹쳐 쓰였습니다.`,
        en: `The punctuation “${marks.trim()}” is detached from its word or doubled.`,
      },
      expected: [kept ?? '.'],
      suggestion: kept ?? '.',
    };
  }
}

/** “U.S..” is doubled; “Inc.,” and “etc.;” are not. */
function isAbbreviated(target: string, start: number, marks: string): boolean {
  return marks.startsWith('.,') && /\b\p{L}{1,5}$/u.test(target.slice(Math.max(0, start - 6), start));
}
