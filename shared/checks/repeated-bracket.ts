import type { Mark, Pair } from './check.ts';

const bracketed = /\(([^()\n]{5,80})\)/gu;

/** A remark in brackets that comes again in the same English text though the Korean has it once. */
export function* findRepeatedBracket({ source, target }: Pair): Iterable<Mark> {
  const seen = new Map<string, number>();
  const isTwiceInKorean = (source.match(/[(（]/gu) ?? []).length > 1;
  for (const { 0: whole, 1: words = '', index } of target.matchAll(bracketed)) {
    const key = words.toLowerCase().trim();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else if (words.includes(' ') && !isTwiceInKorean) {
      seen.delete(key);
      yield describeRepeatedBracket(whole, first, target);
    }
  }
}

/** The first of the two goes: what it is about is named again where the second stands. */
function describeRepeatedBracket(whole: string, at: number, target: string): Mark {
  const start = target[at - 1] === ' ' ? at - 1 : at;
  return {
    target: { start, end: at + whole.length },
    reason: {
      ko: `괄호 안의 ‘${whole}’ 부분이 두 번 나오는데 원문에는 한 번뿐입니다.`,
      en: `“${whole}” appears twice here but only once in the Korean.`,
    },
    suggestion: '',
  };
}
