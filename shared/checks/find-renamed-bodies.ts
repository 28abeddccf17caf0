import type { Span } from '../model/span.ts';
import type { CheckContext, Pair } from './check.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { type BodyPhrase, readBodyPhrases } from './read-body-phrases.ts';

/** A body of any kind with the name one sentence gives it; the phrase's span is in the target. */
export interface NamedBody {
  readonly pair: Pair;
  /** The body as Korean names it, with the word before it. */
  readonly korean: string;
  readonly source: Span;
  readonly phrase: BodyPhrase;
}

const koreanBody =
  /(?:([가-힣]{1,10})\s)?([가-힣]{2,12}(?:협의회|위원회|연합회|협회|센터|재단|학회|연구[원소]|진흥원|아카데미|병원|도서관|박물관|미술관|복지관|체육회|의회|교육원|문화원|조합))(?![가-힣]{3})/gu;
const englishHead =
  /^(?:Council|Assembly|Committee|Commission|Association|Federation|Center|Centre|Foundation|Society|Institute|Academy|Hospital|Library|Museum|Gallery|Hall|School|Union|Cooperative|Agency|Corporation)s?$/u;

const articles = new WeakMap<CheckContext, ReadonlyMap<string, readonly NamedBody[]>>();
const pairs = new WeakMap<Pair, readonly NamedBody[]>();

/** Bodies that this pair calls otherwise than the rest of the article, with the name that is kept. */
export function findRenamedBodies(pair: Pair, context: CheckContext): readonly Renamed[] {
  const known = renamed.get(context) ?? findInArticle(context);
  renamed.set(context, known);
  return known.get(pair) ?? [];
}

type Renamed = readonly [NamedBody, string];

const renamed = new WeakMap<CheckContext, ReadonlyMap<Pair, readonly Renamed[]>>();
/** A body named more often is one of a collection, whose later names are not weighed. */
const mostWeighed = 100;

function findInArticle(context: CheckContext): ReadonlyMap<Pair, readonly Renamed[]> {
  const found = [...readArticle(context).values()].flatMap((all): Renamed[] => {
    if (all.length < 2) return [];
    const weighed = all.slice(0, mostWeighed);
    const counts = weighed.map((one) => weighed.filter((other) => !isOtherName(one, other)).length);
    const kept = weighed[counts.indexOf(Math.max(...counts))];
    return kept ? all.filter((one) => isOtherName(one, kept)).map((one) => [one, kept.phrase.text]) : [];
  });
  return Map.groupBy(found, ([one]) => one.pair);
}

function readArticle(context: CheckContext): ReadonlyMap<string, readonly NamedBody[]> {
  const known = articles.get(context);
  if (known) return known;
  const found = new Map<string, NamedBody[]>();
  for (const one of context.pairs.flatMap(readPairBodies)) {
    const others = found.get(one.korean);
    if (others) others.push(one);
    else found.set(one.korean, [one]);
  }
  articles.set(context, found);
  return found;
}

function readPairBodies(pair: Pair): readonly NamedBody[] {
  const known = pairs.get(pair) ?? readLinkedStretches(pair).flatMap((stretch) => readOne(pair, stretch) ?? []);
  pairs.set(pair, known);
  return known;
}

/** The body of a sentence that has one on either side and no second that could be taken for it. */
function readOne(pair: Pair, { source, target }: Stretch): NamedBody | null {
  const found = [...pair.source.slice(source.start, source.end).matchAll(koreanBody)];
  const phrases = readBodyPhrases(pair.target, target).filter(({ words }) =>
    words.some((one) => englishHead.test(one)),
  );
  const [phrase] = phrases;
  const [first] = found;
  const name = first?.[2];
  if (!phrase || phrases.length > 1 || !first || !name || found.some((one) => one[2] !== name)) return null;
  const start = source.start + first.index + first[0].length - name.length;
  return { pair, korean: `${first[1] ?? ''} ${name}`, source: { start, end: start + name.length }, phrase };
}

/** Whether each of two names has a word the other has not; a short form has none. */
function isOtherName(a: NamedBody, b: NamedBody): boolean {
  const [left, right] = [readKeys(a.phrase), readKeys(b.phrase)];
  return left.some((key) => !right.includes(key)) && right.some((key) => !left.includes(key));
}

/** The words that make a name, alike for Korea and Korean, Gunsan-si and Gunsan City. */
function readKeys({ words }: BodyPhrase): string[] {
  return words
    .map((one) => one.toLowerCase().replace(/[’']s?$|-(?:si|gun|gu|do|dong|eup|myeon)$/u, ''))
    .map((one) => one.replace(/(?:an|s|al)$/u, '').replace(/re$/u, 'er'))
    .filter((one) => !/^(?:of|the|and|for|on|&|city|county|district|province|provinci|republic|nation)$/u.test(one));
}
