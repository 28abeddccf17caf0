import type { Mark } from './check.ts';
import { isInsideQuotes } from './inside-quotes.ts';

// "enterprises.This": a word of small letters, a figure or a closing mark, a stop, and a capitalised word at once.
const afterStop =
  /(?<=\p{Ll}{2}|\d{2}|\p{Ll}["”’)]|\s|\.\s?)([.!?]["”’]?)((?:\p{Lu}\p{Ll}+|A|I)(?![\p{L}\p{N}@]|\.\p{L}))/gu;

// "done.the city": small letters, a stop, and a small word no address and no name of a program ends on.
const beforeSmallWord =
  /(?<=\p{Ll}{3})([.!?])(the|and|it|in|he|she|they|we|this|at|on|for|but|however|also)(?= \p{Ll})/gu;

// "culture,sports", "year;the", "good,”said", "it.”“We": no figure, whose commas group thousands, stands beside them.
const afterComma = /(?<=\p{L})([,;])(\p{L}{2,30})/gu;
const afterQuote = /([,.!?]”)([“\p{L}])/gu;

// "Centre(HC)", "Park(58)", "(HC)opened": endings in brackets such as "year(s)" are small and short.
const beforeBracket = /(?<=\p{L}\p{Ll})(\()(?=(?:\p{Lu}\p{L}|\d)[^()]{0,60}\))/gu;
const afterBracket = /(?<=\([\p{Lu}\d][^()]{1,60}\))(\p{L}{2,30})/gu;

// "Mr.Kim", "30%of", "30people"
const afterTitle = /(?<![\p{L}])((?:Mr|Ms|Dr|Prof)\.)(\p{Lu}\p{Ll}+)/gu;
const afterFigure =
  /(?<=\d)(%|)(people|persons|won|million|billion|trillion|households|students|residents|years|months|days|times|percent|participants|of|in|to|from|and|or|increase|decrease)(?!\p{L})/gu;

/** Places where a blank is missing after a stop, a comma or a closing mark, or around brackets. */
export function* findMissingSpaces(target: string): Iterable<Mark> {
  yield* findUnspacedSentences(target);
  for (const [pattern, isMeant] of [
    [beforeSmallWord, isNoName],
    [afterComma, isNoName],
    [afterQuote, isNoName],
    [beforeBracket, isNoCall],
    [afterBracket, isNoCall],
    [afterTitle, isNoName],
    [afterFigure, isNoCode],
  ] as const) {
    for (const match of target.matchAll(pattern)) {
      if (isAddress(target, match.index) || !isMeant(target, match.index)) continue;
      yield describeGap(target, match);
    }
  }
}

function* findUnspacedSentences(target: string): Iterable<Mark> {
  for (const match of target.matchAll(afterStop)) {
    const [whole, stop = '.', word = ''] = match;
    if (isAddress(target, match.index)) continue;
    const before = /[\s.]{0,4}$/u.exec(target.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? '';
    const isDoubled = before.includes('.');
    yield {
      target: { start: match.index - before.length, end: match.index + whole.length },
      reason: {
        ko: `‘${stop}${word}’에서 두 문장을 띄어 쓰지 않았습니다.`,
        en: `The space between two sentences is missing at “${stop}${word}”.`,
      },
      suggestion: `${isDoubled ? '.' : stop} ${word}`,
    };
  }
}

function describeGap(target: string, { 0: whole, 1: mark = '', 2: word = '', index }: RegExpExecArray): Mark {
  const isBefore = mark === '(' || word === '';
  const span = { start: index, end: index + whole.length };
  const suggestion = isBefore ? ` ${whole}` : `${mark} ${word}`;
  const near = target.slice(Math.max(0, index - 12), Math.min(target.length, span.end + 8)).trim();
  return {
    target: span,
    reason: {
      ko: `‘${near}’에서 문장 부호 옆의 띄어쓰기가 빠졌습니다.`,
      en: `A space is missing in “${near}”.`,
    },
    expected: [suggestion],
    suggestion,
  };
}

function isNoName(target: string, place: number): boolean {
  // "Tom,dick" inside a longer run without blanks is a list of keys or a tag, not prose
  const run = /\S{0,60}$/u.exec(target.slice(Math.max(0, place - 60), place))?.[0] ?? '';
  return !/[#_/\\=<>]/u.test(run);
}

/** “A30in” is the number of a model, not a figure and a word. */
function isNoCode(target: string, place: number): boolean {
  return !/[\p{L}#_/\\=<>-][\d.,]{0,20}$/u.test(target.slice(Math.max(0, place - 24), place));
}

/** “f(X)” and “getName(ID)” are written by programmers, “H2O(g)” by chemists. */
function isNoCall(target: string, place: number): boolean {
  const run = /\S{0,40}$/u.exec(target.slice(Math.max(0, place - 40), place))?.[0] ?? '';
  return !/[#_/\\=<>.]/u.test(run) && !/\p{Ll}\p{Lu}/u.test(run) && !isInsideQuotes(run, run.length);
}

/** Whether the run of letters around a place is a web or mail address or a file name. */
function isAddress(target: string, place: number): boolean {
  const before = /\S{0,60}$/u.exec(target.slice(Math.max(0, place - 60), place))?.[0] ?? '';
  const after = /^\S{0,60}/u.exec(target.slice(place, place + 60))?.[0] ?? '';
  return /@|:\/\/|www\.|\.(?:com|net|org|kr|go|html?|js|pdf)\b/iu.test(before + after);
}
