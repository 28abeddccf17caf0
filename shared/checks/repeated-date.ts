import type { Span } from '../model/span.ts';
import type { Mark, Pair } from './check.ts';
import { readEnglish } from './read-pair.ts';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const dateAdverb = new RegExp(
  `\\b(?:on|in|at|by|since|until|last|next) (?:the \\d{1,2}(?:st|nd|rd|th)|${months}(?: \\d{1,2})?(?:, \\d{4})?|\\d{1,2} ${months}|${weekday}(?! (?:morning|afternoon|evening|night))|\\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A date said twice with the same preposition in one English sentence whose Korean says it once. */
export function* findRepeatedDate(pair: Pair): Iterable<Mark> {
  const { source, target } = pair;
  for (const sentence of readEnglish(pair).sentences()) {
    const seen = new Set<string>();
    for (const match of target.slice(sentence.start, sentence.end).matchAll(dateAdverb)) {
      const words = match[0];
      const start = sentence.start + match.index;
      if (seen.has(words.toLowerCase()) && !isTwiceInKorean(source, words)) {
        yield describeRepeatedDate(words, { start, end: start + words.length }, target);
      }
      seen.add(words.toLowerCase());
    }
  }
}

function isTwiceInKorean(source: string, words: string): boolean {
  const figure = /\d+/u.exec(words)?.[0];
  if (figure === undefined) return source.split('요일').length > 2;
  return [...source.matchAll(/\d+/gu)].filter((match) => match[0] === figure).length > 1;
}

function describeRepeatedDate(words: string, span: Span, target: string): Mark {
  const reason = {
    ko: `한 문장에 날짜 ‘${words}’ 부분이 두 번 나오는데 원문에는 한 번뿐입니다.`,
    en: `“${words}” appears twice in this sentence but only once in the Korean.`,
  };
  // Dropping it is safe only where nothing of the sentence leans on it: before a stop, after a blank.
  const isAtEnd = /^[.,;”"]/u.test(target.slice(span.end)) && target[span.start - 1] === ' ';
  if (!isAtEnd) return { target: span, reason };
  return { target: { start: span.start - 1, end: span.end }, reason, suggestion: '' };
}
