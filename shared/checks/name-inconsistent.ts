import type { Span } from '../model/span.ts';
import { readLetters } from '../text/name-sound.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { findLoneSurnames } from './find-lone-surnames.ts';
import { readArticlePlaces } from './read-place-forms.ts';
import { readArticleSpellings, type Spelling } from './read-spellings.ts';

/**
 * One person and one place have one spelling throughout the English of an article.
 *
 * Every row is translated by itself, so 노경식 comes out as Roh Kyung-sik here and No Gyeong-sik there, and 군산시 as Gunsan
 * City and Gunsan-si. The commoner spelling is kept, the first one where they are even. A surname behind a title is held
 * against the one with the full name where only one person bears it. Silent about hyphens and spaces in people's names,
 * about their order, and about names that are no known spelling of the Korean one.
 */
export const nameInconsistent: Check = {
  id: 'name-inconsistent',
  name: { ko: '이름 표기 불일치', en: 'Name spelt two ways' },
  category: 'terminology/inconsistent',
  severity: 'major',
  scope: 'article',
  *find(pair, context) {
    const known = articles.get(context) ?? findInArticle(context);
    articles.set(context, known);
    yield* known.get(pair) ?? [];
  },
};

const articles = new WeakMap<CheckContext, ReadonlyMap<Pair, readonly Mark[]>>();

/** The marks of a whole article by pair, found once. */
function findInArticle(context: CheckContext): ReadonlyMap<Pair, readonly Mark[]> {
  const marks = new Map<Pair, Mark[]>();
  const add = (pair: Pair, mark: Mark): void => void marks.set(pair, [...(marks.get(pair) ?? []), mark]);
  for (const spellings of readArticleSpellings(context).values())
    for (const [one, kept] of findDeviating(spellings, readPersonKey))
      add(one.pair, describeSpelling(one, inOrder(kept, one)));
  for (const places of readArticlePlaces(context).values())
    for (const [one, kept] of findDeviating(places, ({ text }) => text))
      add(one.pair, { ...describeSpelling(one, kept.text), severity: 'minor' });
  for (const pair of context.pairs)
    for (const one of findLoneSurnames(pair, context)) add(pair, describeSpelling(one, one.kept));
  return marks;
}

interface Written extends Span {
  readonly korean: string;
  readonly source: Span;
  readonly text: string;
}

/** What is written otherwise than the spelling that is kept, with that one. */
function findDeviating<One extends Written & { readonly pair: Pair }>(
  all: readonly One[],
  readKey: (one: One) => string,
): (readonly [One, One])[] {
  if (all.length < 2) return [];
  const groups = [...Map.groupBy(all, readKey).values()];
  const [kept] = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (!kept) return [];
  return all.filter((one) => readKey(one) !== readKey(kept)).map((one) => [one, kept]);
}

/** The letters of a name, surname first. */
function readPersonKey({ surname, given }: Spelling): string {
  return `${readLetters(surname)} ${readLetters(given)}`;
}

/** The kept spelling in the order of the one it replaces; the order is another question. */
function inOrder(kept: Spelling, one: Spelling): string {
  if (kept.order === one.order) return kept.text;
  return one.order === 'surname-first' ? `${kept.surname} ${kept.given}` : `${kept.given} ${kept.surname}`;
}

function describeSpelling({ source, korean, text, start, end }: Written, kept: string): Mark {
  return {
    source,
    target: { start, end },
    reason: {
      ko: `‘${korean}’의 표기가 여기서는 ‘${text}’, 다른 곳에서는 ‘${kept}’입니다.`,
      en: `${korean} is “${text}” here but “${kept}” elsewhere in the article.`,
    },
    expected: [kept],
    suggestion: kept,
  };
}
