import { type KonglishWord, konglish as words } from '../lexicon/konglish.data.ts';
import { findWrongRenderings } from '../lexicon/traps-english.ts';
import type { Trap } from '../lexicon/traps-entry.ts';
import { findTrapWords, indexTraps, pickLikelyTraps } from '../lexicon/traps-korean.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import type { Check, Mark } from './check.ts';
import { readArticleWords } from './read-article-words.ts';

const wordOf = new Map<Trap, KonglishWord>(words.map((word) => [toTrap(word), word]));
const index = indexTraps([...wordOf.keys()]);

/**
 * No loanword made in Korea stands in the English as if it were English.
 *
 * Korean builds words of English parts that English does not have (핸드폰 hand phone) or has in another sense (블랙박스 black
 * box, a dashcam), and a machine writes them back letter by letter. The words are data: lexicon/konglish.data.ts.
 * Silent without the loanword in the Korean, and where the context gives the English word its own sense.
 */
export const konglish: Check = {
  id: 'konglish',
  name: { ko: '콩글리시', en: 'Konglish' },
  category: 'terminology/wrong',
  severity: 'minor',
  *find({ source, target }, context) {
    const claimed: Span[] = [];
    for (const trap of pickLikelyTraps(index, source)) {
      const word = wordOf.get(trap);
      const [head] = findTrapWords(trap, source, readArticleWords(context));
      if (!word || !head) continue;
      for (const { span, words: found, replacement } of findWrongRenderings(trap, target)) {
        if (claimed.some((other) => hasOverlap(other, span)) || isGloss(target, span)) continue;
        claimed.push(span);
        yield describeKonglish(word, source, head, {
          span,
          found,
          replacement: fitPlace(keepArticle(replacement, target.slice(span.start, span.end)), word, target, span),
        });
      }
    }
  },
};

function describeKonglish(
  { right }: KonglishWord,
  source: string,
  head: Span,
  { span, found, replacement }: { span: Span; found: string; replacement: string },
): Mark {
  const korean = source.slice(head.start, head.end);
  return {
    source: head,
    target: span,
    reason: {
      ko: `‘${found}’ 같은 콩글리시는 영어권에서 통하지 않거나 다른 뜻으로 읽히니 ‘${right[0]}’ 같은 말로 바꾸세요.`,
      en: `“${found}” is Konglish that English readers will not know or will misread; ${korean} is “${right[0]}”.`,
    },
    expected: right,
    suggestion: replacement,
  };
}

/** “Haneul Interchange (IC)”, “social media (SNS)”: the word explains itself. */
function isGloss(target: string, { start, end }: Span): boolean {
  return target[start - 1] === '(' && target[end] === ')';
}

/** “a business agreement” gives “a memorandum of understanding”: these are things one can count, for all their -ing. */
function keepArticle(replacement: string, whole: string): string {
  const article = /^an? (?=.{0,200}[^s]$)/iu.exec(whole)?.[0];
  const isCountable = /^\p{Ll}.*(?:understanding|building|opening)$/u.test(replacement);
  return article && isCountable ? `${article.replace(/n /u, ' ')}${replacement}` : replacement;
}

/** A word written with a capital in mid-sentence (“traffic Saika”) was taken for a name; what it means is none. */
function fitPlace(replacement: string, { right }: KonglishWord, target: string, { start }: Span): string {
  const isStart = /(?:^|[.!?:]["”’)]?\s{1,3}|["“]|\n)$/u.test(target.slice(Math.max(0, start - 5), start));
  const isName = /^\p{Lu}/u.test(right[0]);
  return isStart || isName ? replacement : `${replacement.slice(0, 1).toLowerCase()}${replacement.slice(1)}`;
}

function toTrap({ konglish: wrong, right, ...rest }: KonglishWord): Trap {
  return { ...rest, wrong, right: right[0], sense: { ko: right[0], en: right[0] }, severity: 'minor' };
}
