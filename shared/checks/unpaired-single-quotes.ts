import type { Mark, Pair } from './check.ts';

// ‘Haneul or 'Haneul before a word, but not ’90s, 'em or 'til; and not after a colon, where speech may run on to the next row.
const opening = /(?:‘|(?<=^|[\s(“"])')(?=\p{L})(?!(?:em|til|cause|n|tis|twas|bout|round|s)(?!\p{L}))/gu;

/**
 * A single quotation mark of the English that opens a name or a term and has no partner behind it.
 *
 * Any later single mark may be its partner, apostrophes too, so this speaks seldom. Silent when the Korean lacks one as well.
 */
export function* findUnpairedSingleQuotes({ source, target }: Pair): Iterable<Mark> {
  const lastMark = Math.max(target.lastIndexOf('’'), target.lastIndexOf("'"), target.lastIndexOf('‘'));
  if (lastMark < 0 || (source.match(/['‘’]/gu) ?? []).length % 2 === 1) return;
  for (const { 0: mark, index } of target.matchAll(opening)) {
    if (index < lastMark || /[:,] ?$/u.test(target.slice(0, index).slice(-2))) continue;
    yield {
      target: { start: index, end: index + mark.length },
      reason: {
        ko: '작은따옴표가 열린 뒤 닫히지 않았습니다.',
        en: 'The single quotation mark is never closed.',
      },
    };
  }
}
