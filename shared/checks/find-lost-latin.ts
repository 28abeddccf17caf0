import type { Span } from '../model/span.ts';
import { readLetters } from '../text/name-sound.ts';
import type { Mark, Pair } from './check.ts';
import type { Stretch } from './linked-place.ts';
import { readEnglish } from './read-pair.ts';
import type { Token } from './read-tokens.ts';

/** A name in Hangul with its Latin spelling in brackets: 클로델(Klodel). */
const spelled = /([가-힣]{2,12})\s?\((\p{Lu}\p{L}{3,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})\)/gu;

/**
 * Names whose Latin spelling the Korean gives in brackets and the English does not use, with the name that took their place.
 *
 * Nothing is guessed of sounds here, so that plain words count as names too; but there must be a name of two words, no
 * sentence opening with it, none of whose words the Korean spells.
 */
export function* findLostLatin(pair: Pair, { source, target }: Stretch): Iterable<Mark> {
  const korean = pair.source.slice(source.start, source.end);
  const tokens = readEnglish(pair)
    .tokens()
    .filter((token) => token.start >= target.start && token.end <= target.end);
  const english = readLetters(tokens.map(({ text }) => text).join(''));
  for (const { 0: all, 1: hangul = '', 2: latin = '', index } of korean.matchAll(spelled)) {
    const words = latin.split(/[ -]/u).filter((word) => word.length > 2);
    if (words.length < 2 || words.some((word) => english.includes(readLetters(word).slice(0, 4)))) continue;
    const place = { start: source.start + index, end: source.start + index + all.length };
    const found = findRun(tokens, korean.toLowerCase());
    if (found) yield describeLost(pair, place, found, hangul, latin);
  }
}

/** The first two and more capitalised words inside a sentence that the Korean does not spell. */
function findRun(tokens: readonly Token[], korean: string): Span | null {
  const isName = (token: Token | undefined): token is Token =>
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !korean.includes(token.lower);
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 && token.gap === ' ' && isName(token) && isName(tokens[index + 1]) && tokens[index + 1]?.gap === ' ',
  );
  const [first] = tokens.slice(at);
  if (at < 0 || !first) return null;
  let end = at + 1;
  while (isName(tokens[end + 1]) && tokens[end + 1]?.gap === ' ') end += 1;
  return { start: first.start, end: tokens[end]?.end ?? first.end };
}

function describeLost({ target }: Pair, source: Span, where: Span, hangul: string, latin: string): Mark {
  const words = target.slice(where.start, where.end);
  return {
    source,
    target: where,
    reason: {
      ko: `원문에 적힌 ‘${hangul}’의 철자는 ‘${latin}’인데 번역은 ‘${words}’입니다.`,
      en: `The Korean spells ${hangul} “${latin}”, not “${words}”.`,
    },
    expected: [latin],
    suggestion: latin,
  };
}
