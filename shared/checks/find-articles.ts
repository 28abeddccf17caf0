import { readIndefiniteArticle } from '../text/read-indefinite-article.ts';
import type { Mark, Pair } from './check.ts';

const indefinite =
  /(?<![\p{L}\p{N}'’.,/&-])(a|an|A|An) (["“‘'(]?)([\p{L}\p{N}](?:[\p{L}\p{N}]|[.,&'’-](?=[\p{L}\p{N}])){0,40})/gu;
// words that follow a letter rather than an article: "plan a and plan b", "what a is"
const afterLetter =
  /^(?:an?|the|and|or|is|are|was|as|at|in|if|of|on|to|it|us|up|am|et|un|la|de|do|per|out|under|over)$/iu;
const foreign = /^(?:la|priori|posteriori|fortiori|cappella|capella|carte)$/iu;
const doubled =
  /(?<![\p{L}\p{N}'’-])(the an?|an? the|an an?|a an|(?:the|an?) (?:its|their|our|my|your))(?= (\p{Ll}[\p{Ll}-]*))/gu;

/** “a hour” and “an university”, where the sound of the next word is certain. */
export function* findWrongArticles({ source, target }: Pair): Iterable<Mark> {
  const hasLetterA = /(?<![A-Za-z])A(?![A-Za-z])/u.test(source);
  for (const match of target.matchAll(indefinite)) {
    const [whole, article = '', mark = '', word = ''] = match;
    const wanted = readIndefiniteArticle(word);
    if (wanted === null || wanted === article.toLowerCase()) continue;
    if (afterLetter.test(word) || (article === 'A' && (hasLetterA || !startsSentence(target, match.index)))) continue;
    const right = article.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
    yield {
      target: { start: match.index, end: match.index + whole.length },
      reason: {
        ko: `‘${word}’의 첫소리에 맞는 관사는 ‘${wanted}’입니다.`,
        en: `“${word}” takes “${wanted}”: the article goes by sound, not spelling.`,
      },
      expected: [wanted],
      suggestion: `${right} ${mark}${word}`,
    };
  }
}

/** “the a”, “a the”, “the its”: two words of which one must go. */
export function* findDoubledArticles(target: string): Iterable<Mark> {
  for (const match of target.matchAll(doubled)) {
    const [pair = '', , after = ''] = match;
    if (foreign.test(after)) continue;
    const kept = chooseArticle(pair, after);
    yield {
      target: { start: match.index, end: match.index + pair.length },
      reason: {
        ko: `‘${pair}’처럼 관사나 소유격을 겹쳐 쓸 수 없습니다.`,
        en: `“${pair}” has one article or possessive too many.`,
      },
      ...(kept ? { expected: [kept], suggestion: kept } : {}),
    };
  }
}

function chooseArticle(pair: string, after: string): string | null {
  const [first = '', second = ''] = pair.split(' ');
  if (/^(?:its|their|our|my|your)$/u.test(second)) return second;
  return first !== 'the' && second !== 'the' ? readIndefiniteArticle(after) : null;
}

function startsSentence(target: string, place: number): boolean {
  return /(?:^|[.!?]["”’)]?\s{1,3}|["“(]|\n)$/u.test(target.slice(Math.max(0, place - 6), place));
}
