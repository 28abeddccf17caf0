import type { Mark } from './check.ts';
import { emptyVerbs, sayingVerbs } from './fragment-words.data.ts';
import { readTokens } from './read-tokens.ts';

/** “… to 112.” requested. and “… economy.” did.: a verb is left, and who said it is gone. */
export function* findLoneSayingVerbs(target: string): Iterable<Mark> {
  for (const match of target.matchAll(
    /(?<=["”]) ((?:and |was |were |also ){0,2}(\p{Ll}{2,12})(?: out| hope| gratitude)?)\.(?=\s|$)/gu,
  )) {
    const isEmpty = emptyVerbs.has(match[1] ?? '');
    if (!isEmpty && !sayingVerbs.has(match[2] ?? '')) continue;
    yield {
      target: { start: match.index, end: match.index + match[0].length },
      ...(isEmpty ? { suggestion: '' } : {}),
      reason: {
        ko: `인용문 뒤에 ‘${match[1]}’만 남고 누가 말했는지가 빠졌습니다.`,
        en: `Only “${match[1]}” is left after the quotation; the speaker is missing.`,
      },
    };
  }
}

/** “… to succeed.” able to succeed.: the tail of a quotation, said again behind its closing mark. */
export function* findEchoesAfterQuote(target: string): Iterable<Mark> {
  for (const match of target.matchAll(/[.!?]["”] (\p{Ll}[^.!?"“”]{2,60})\.(?=\s|$)/gu)) {
    const flatten = (text: string) =>
      readTokens(text)
        .map((word) => word.lower)
        .join(' ');
    const quoted = flatten(target.slice(Math.max(0, match.index - 120), match.index));
    if (!` ${quoted}`.endsWith(` ${flatten(match[1] ?? '')}`)) continue;
    yield {
      target: { start: match.index + 2, end: match.index + match[0].length },
      reason: {
        ko: `‘${match[1]}’ 부분은 인용문의 끝을 따옴표 밖에서 되풀이한 것입니다.`,
        en: `“${match[1]}” repeats the end of the quotation outside the quotation marks.`,
      },
      suggestion: '',
    };
  }
}
