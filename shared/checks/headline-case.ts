import { readQuotes } from '../text/read-quotes.ts';
import type { Check, Mark } from './check.ts';
import { headlineSmallWords, headlineVerbs, stoppedAbbreviations, strayCapitals } from './headline-words.data.ts';
import { readTokens, type Token } from './read-tokens.ts';

const fewestWords = 4;
const fewestShouted = 12;
/** A longer text is no headline, whatever it was taken for. */
const longestHeadline = 400;

/**
 * A headline keeps to one way of writing capitals and has no stop at its end.
 *
 * A machine translates a headline by pieces and capitalises some of them. Which capitals belong to names cannot be known, so
 * only verbs and little words in mid-headline tell. Silent about paragraphs, names, quoted titles, acronyms, abbreviations,
 * headlines of several sentences, and stops that the Korean headline has as well.
 */
export const headlineCase: Check = {
  id: 'headline-case',
  name: { ko: '제목의 대문자와 마침표', en: 'Headline capitals and full stop' },
  category: 'style/awkward',
  severity: 'minor',
  *find({ source, target, role }) {
    if ((role !== 'title' && role !== 'subtitle') || target.length > longestHeadline) return;
    if (!/[.。]["”’]?\s*$/u.test(source)) yield* findFinalStop(target);
    const words = readOwnWords(target);
    if (words.length < fewestWords) return;
    if (isShouted(words)) yield describeShout(target);
    else yield* findMixedCase(target, words);
  },
};

/** The words outside quotation marks, which keep the capitals of what they name. */
function readOwnWords(target: string): Token[] {
  const quotes = readQuotes(target);
  return readTokens(target).filter(({ start }) => !quotes.some(({ span }) => start >= span.start && start < span.end));
}

function* findFinalStop(target: string): Iterable<Mark> {
  const match = /(?<=([\p{L}\p{N}]+)["”’)]?)\.\s*$/u.exec(target);
  if (!match || /[.!?]["”’]?\s\S/u.test(target)) return;
  const word = match[1] ?? '';
  if (stoppedAbbreviations.has(word.toLowerCase()) || /\.\p{L}$/u.test(target.slice(0, match.index))) return;
  yield {
    target: { start: match.index, end: match.index + 1 },
    reason: { ko: '제목 끝에는 마침표를 찍지 않습니다.', en: 'A headline takes no full stop.' },
    suggestion: '',
  };
}

function isShouted(words: readonly Token[]): boolean {
  const letters = words.map((word) => word.text).join('');
  return (
    letters === letters.toUpperCase() &&
    words.filter((word) => /\p{Lu}{6,}/u.test(word.text)).length >= 2 &&
    letters.length >= fewestShouted
  );
}

function describeShout(target: string): Mark {
  return {
    target: { start: 0, end: target.trimEnd().length },
    reason: {
      ko: '제목이 모두 대문자이니, 제목의 첫 글자만 또는 낱말의 첫 글자만 대문자로 쓰세요.',
      en: 'The headline is all capitals; use sentence case or capitalise each word.',
    },
  };
}

function* findMixedCase(target: string, words: readonly Token[]): Iterable<Mark> {
  const content = words.slice(1).filter((word) => isContent(word));
  const small = content.filter((word) => word.text === word.lower);
  const capital = content.filter((word) => /^\p{Lu}/u.test(word.text));
  const verbs = capital.filter((word) => headlineVerbs.has(word.lower) && !startsAnew(word) && isNoName(word, words));
  if (small.length === 0) return;
  if (capital.length >= small.length * 2 && capital.length >= 4 && verbs.length > 0) yield describeSmall(target, small);
  else if (small.length >= 2 && small.length >= capital.length - verbs.length) {
    const littles = words.slice(1).filter((word) => isStrayLittle(word, words));
    for (const word of [...verbs, ...littles]) yield describeCapital(word);
  }
}

function isContent({ lower, text }: Token): boolean {
  return lower.length > 2 && !headlineSmallWords.has(lower) && /^\p{L}[\p{L}’'-]*$/u.test(text);
}

/** After a colon, a dash, a question or a quotation a headline begins again. */
function startsAnew({ gap }: Token): boolean {
  return /[:;.!?…–—|"“”‘’'()[\]-]/u.test(gap);
}

/** “Works”, “Awards” and their like end names: Haneul Steel Works, Book Awards. A verb goes on with a small or a new word. */
function isNoName(word: Token, words: readonly Token[]): boolean {
  const next = words[words.indexOf(word) + 1];
  return (
    next !== undefined &&
    next.gap === ' ' &&
    !/^(?:awards|works|runs|marks|ranks|shows|returns|steps|sets|leads|drops|falls|checks|tops|turns)$/u.test(
      word.lower,
    )
  );
}

/** “For” between two small words. */
function isStrayLittle(word: Token, words: readonly Token[]): boolean {
  const at = words.indexOf(word);
  const isSmall = (other: Token | undefined) => other !== undefined && /^\p{Ll}/u.test(other.text);
  return (
    strayCapitals.has(word.lower) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    word.gap === ' ' &&
    isSmall(words[at - 1]) &&
    isSmall(words[at + 1])
  );
}

function describeSmall(target: string, small: readonly Token[]): Mark {
  const start = small[0]?.start ?? 0;
  const end = small.at(-1)?.end ?? start;
  const suggestion = small.reduceRight(
    (text, word) => {
      const at = word.start - start;
      return `${text.slice(0, at)}${text.slice(at, at + 1).toUpperCase()}${text.slice(at + 1)}`;
    },
    target.slice(start, end),
  );
  return {
    target: { start, end },
    reason: {
      ko: `제목의 다른 낱말은 대문자로 시작하는데 ‘${small.map((word) => word.text).join(', ')}’만 소문자입니다.`,
      en: `Other words in the headline are capitalised, but “${small.map((word) => word.text).join(', ')}” is not.`,
    },
    expected: [suggestion],
    suggestion,
  };
}

function describeCapital({ start, end, text, lower }: Token): Mark {
  return {
    target: { start, end },
    reason: {
      ko: `제목의 다른 낱말은 소문자인데 ‘${text}’만 대문자로 시작합니다.`,
      en: `Other words in the headline are in lower case, but “${text}” is capitalised.`,
    },
    expected: [lower],
    suggestion: lower,
  };
}
