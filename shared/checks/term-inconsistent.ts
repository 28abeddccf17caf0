import { readSpan } from '../model/span.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import type { ContentWord } from './explain-words.ts';
import { readTermRenderings, type TermRendering } from './read-term-renderings.ts';
import { vagueEnglish } from './weightless-words.data.ts';

/** Letters two words must begin with alike to be one: chairman, chairwoman; prof, professor. */
const rootLength = 4;
/** An article longer than this is a book, whose chapters may differ. */
const mostPairs = 2_000;

/**
 * One Korean term has one English rendering throughout the article, headline and captions included.
 *
 * Every row is translated by itself, so 마을회관 is a village hall here and a village center there, and readers take it for
 * two. The commoner rendering is kept, the first one where they are even. Only terms of two nouns, places with a name
 * of their own and offices (군수, county governor) are compared, and only where a rendering of each part stands there once. Silent about single
 * everyday nouns, which good English varies, about forms of one word, and about headlines that describe what the text names.
 */
export const termInconsistent: Check = {
  id: 'term-inconsistent',
  name: { ko: '용어 번역 불일치', en: 'Term translated two ways' },
  category: 'terminology/inconsistent',
  severity: 'minor',
  scope: 'article',
  *find(pair, context) {
    const known = articles.get(context) ?? findInArticle(context);
    articles.set(context, known);
    yield* known.get(pair) ?? [];
  },
};

const articles = new WeakMap<CheckContext, ReadonlyMap<Pair, readonly Mark[]>>();

function findInArticle({ pairs, lexicon }: CheckContext): ReadonlyMap<Pair, readonly Mark[]> {
  const marks = new Map<Pair, Mark[]>();
  if (!lexicon || pairs.length < 2 || pairs.length > mostPairs) return marks;
  for (const renderings of readTermRenderings(pairs, lexicon).values()) {
    const kept = pickKept(renderings);
    for (const other of kept ? renderings : []) {
      const mark = kept && compare(other, kept);
      if (mark) marks.set(other.pair, [...(marks.get(other.pair) ?? []), mark]);
    }
  }
  return dropRepeated(marks);
}

/** A word that stands in two terms (군 산림 조합, 산림 조합) is marked once. */
function dropRepeated(marks: ReadonlyMap<Pair, readonly Mark[]>): ReadonlyMap<Pair, readonly Mark[]> {
  const once = (list: readonly Mark[]): readonly Mark[] => [
    ...new Map(list.map((mark) => [mark.target?.start, mark] as const)).values(),
  ];
  return new Map(Array.from(marks, ([pair, list]) => [pair, once(list)]));
}

/** The rendering most places have, the first of equals; null when there is one place only. */
function pickKept(renderings: readonly TermRendering[]): TermRendering | null {
  if (renderings.length < 2) return null;
  const groups = Map.groupBy(renderings, ({ words }) => words.map(({ lemma }) => lemma).join(' '));
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/** The mark on the one word in which a rendering differs from the one that is kept; null when none does, or all do in a term of two. */
function compare(other: TermRendering, kept: TermRendering): Mark | null {
  const pairs = other.words.flatMap((word, index) => {
    const wanted = kept.words[index];
    const isSame = !wanted || isOneWord(word.lemma, wanted.lemma) || isVague(word, wanted);
    return isSame || isShorthand(other, kept, word, wanted) ? [] : [{ word, wanted }];
  });
  const [difference] = pairs;
  return difference && pairs.length === 1 ? describeDifference(other, kept, difference.word, difference.wanted) : null;
}

/** “Elderly people living alone” for “the elderly living alone”: people stands for nobody else. */
function isVague(...words: readonly ContentWord[]): boolean {
  return words.some(({ lemma }) => vagueEnglish.has(lemma) || lemma === 'resident');
}

/** What headlines say for any office. */
const headlineOffices = new Set(['chief', 'head', 'leader', 'boss']);

/** A headline describes (Nuri hospital, county chief) what the text names (Nuri Medical Center, county governor). */
function isShorthand(other: TermRendering, kept: TermRendering, word: ContentWord, wanted: ContentWord): boolean {
  const [isHeadline, isKeptHeadline] = [other, kept].map(({ pair }) => pair.role === 'title');
  if (isHeadline === isKeptHeadline) return false;
  const [short, full] = isHeadline ? [word, wanted] : [wanted, word];
  return headlineOffices.has(short.lemma) || (/^\p{Ll}/u.test(short.text) && /^\p{Lu}/u.test(full.text));
}

function isOneWord(a: string, b: string): boolean {
  return a.slice(0, rootLength) === b.slice(0, rootLength);
}

function describeDifference(other: TermRendering, kept: TermRendering, word: ContentWord, wanted: ContentWord): Mark {
  const korean = readSpan(other.pair.source, other.source);
  const first = Math.min(...kept.words.map(({ start }) => start));
  const last = Math.max(...kept.words.map(({ end }) => end));
  const phrase = readSpan(kept.pair.target, { start: first, end: last });
  const suggestion = kept.isOffice ? null : toForm(wanted.text, word.text);
  return {
    source: other.source,
    target: { start: word.start, end: word.end },
    reason: {
      ko: `‘${korean}’의 번역이 다른 곳에서는 ‘${phrase}’인데 여기서는 ‘${word.text}’입니다.`,
      en: `${korean} is “${word.text}” here but “${phrase}” elsewhere in the article.`,
    },
    expected: [wanted.text],
    ...(suggestion === null ? {} : { suggestion }),
  };
}

/** A word in the capitals of the one it replaces; null where one is plural and the other not. */
function toForm(word: string, replaced: string): string | null {
  if (/s$/u.test(word) !== /s$/u.test(replaced)) return null;
  const capital = /^\p{Lu}/u.test(replaced);
  return capital ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word.toLowerCase();
}
