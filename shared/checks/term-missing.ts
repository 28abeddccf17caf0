import type { Lexicon } from '../lexicon/lexicon.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { type DomainWords, readDomainWords } from './domain-words.ts';
import { indexRoots } from './explain-words.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { type Leftovers, readLeftovers } from './read-leftovers.ts';
import { vagueEnglish, weightlessWords } from './weightless-words.data.ts';

type Known = Leftovers['korean'][number];
type Content = Leftovers['english'][number];

/** A sentence says too little about how it was translated when fewer of its nouns came back. */
const fewestRendered = 2;
/** The share of its nouns that must have an answer: only a close translation can miss a word. */
const closeNouns = 0.7;
/** The share of its English words, if more than one, that may have none. */
const freeEnglish = 0.2;
/** Beyond so many English words that nothing explains the sentence is freely translated. */
const mostUnexplained = 2;
/** Content words about a rendered neighbour among which the wrong word is looked for. */
const reach = 3;
const nearEnough = 0.75;
const longestStretch = 600;

/**
 * Every noun of a trade (정수장, water plant; 이장, village head) comes back in its English sentence.
 *
 * The safety net under the traps: a machine that misreads one word renders all others, so that one Korean word and one
 * English word in the same place are left with nothing on the other side. Only a close translation lets this be seen.
 * Silent about everyday words, which are paraphrased freely, about words that two readings are possible of, in
 * sentences with more than one such word, and where a word akin to any known rendering stands in the English.
 */
export const termMissing: Check = {
  id: 'term-missing',
  name: { ko: '옮겨지지 않은 낱말', en: 'Word not rendered' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (!lexicon) return;
    for (const stretch of readLinkedStretches(pair)) {
      if (stretch.source.end - stretch.source.start > longestStretch) continue;
      const found = findMissing(pair, stretch, lexicon);
      if (found) yield describeMissing(pair, stretch, found, lexicon);
    }
  },
};

/** A Korean word without English, and the English word without Korean in its place. */
interface Missing {
  readonly word: Known;
  readonly instead: Content;
}

function findMissing(pair: Pair, stretch: Stretch, lexicon: Lexicon): Missing | null {
  const source = readSpan(pair.source, stretch.source);
  const domain = readDomainWords(lexicon);
  const leftovers = readLeftovers(source, readSpan(pair.target, stretch.target), lexicon);
  const missing = findLeftNoun(leftovers, source, domain);
  if (!missing) return null;
  const unexplained = leftovers.english.filter((word) => !word.isExplained && isTelling(word));
  if (unexplained.length === 0 || unexplained.length > mostUnexplained) return null;
  const instead = pickNearest(leftovers, missing, unexplained);
  return instead && mayBeNoun(instead, domain, lexicon) ? { word: missing, instead } : null;
}

/** The only noun of a closely translated sentence that has no rendering, when it is of a trade and read in one way. */
function findLeftNoun({ korean, english }: Leftovers, source: string, { nouns }: DomainWords): Known | null {
  const content = korean.filter(({ head }) => head.length > 1 && !head.endsWith('다') && !weightlessWords.has(head));
  const [left, ...others] = content.filter(({ isRendered }) => !isRendered);
  if (!left || others.length > 0 || !nouns.has(left.head) || !isReadInOneWay(left, source, korean)) return null;
  const rendered = content.length - 1;
  const small = english.filter(({ isCapital }) => !isCapital);
  const explained = small.filter(({ isExplained }) => isExplained).length;
  const isClose =
    rendered / content.length >= closeNouns && small.length - explained <= Math.max(1, small.length * freeEnglish);
  return rendered >= fewestRendered && isClose ? left : null;
}

/** 화가 may be a painter or anger with its particle; a part of a compound is sure beside another part that came back. */
function isReadInOneWay(word: Known, source: string, korean: readonly Known[]): boolean {
  if (word.isPart)
    return korean.some(
      (other) => other.isPart && other.isEchoed && (other.end === word.start || other.start === word.end),
    );
  return !/[가로의은는이도에]$/u.test(word.head) || /[가-힣]/u.test(source[word.end] ?? '');
}

function isTelling({ lemma, isCapital }: Content): boolean {
  return !isCapital && lemma.length > 2 && !vagueEnglish.has(lemma);
}

/** A noun the lexicon knows, or a word it does not know at all. */
function mayBeNoun({ text, lemma }: Content, { english }: DomainWords, { isPlainWord }: Lexicon): boolean {
  return (
    !/(?:ed|ing|ly|[ai]ble|ous|ful|[ai]al|ic|ical)$/u.test(text) &&
    (english.has(lemma) || isPlainWord?.(lemma) === false)
  );
}

/** The unexplained English word among what renders the neighbours of the Korean one; null when none is near. */
function pickNearest({ korean, english }: Leftovers, word: Known, candidates: readonly Content[]): Content | null {
  const at = korean.indexOf(word);
  const near = candidates.map((candidate) => ({ candidate, weight: weighPlace(korean, at, english, candidate) }));
  const best = near.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= nearEnough ? best.candidate : null;
}

function weighPlace(korean: readonly Known[], at: number, english: readonly Content[], candidate: Content): number {
  const place = english.indexOf(candidate);
  let weight = 0;
  for (const step of [-2, -1, 1, 2]) {
    const neighbour = korean[at + step];
    if (!neighbour?.isEchoed) continue;
    const echoes = indexRoots(neighbour.echoes);
    for (let distance = 1; distance <= reach; distance += 1) {
      const around = [english[place - distance], english[place + distance]];
      if (!around.some((other) => other && echoes.has(other.lemma))) continue;
      weight += 1 / (Math.abs(step) * distance);
      break;
    }
  }
  return weight;
}

function describeMissing(pair: Pair, stretch: Stretch, { word, instead }: Missing, lexicon: Lexicon): Mark {
  const source: Span = { start: stretch.source.start + word.start, end: stretch.source.start + word.end };
  const target: Span = { start: stretch.target.start + instead.start, end: stretch.target.start + instead.end };
  const [korean, english] = [readSpan(pair.source, source), readSpan(pair.target, target)];
  const expected = lexicon.renderings(word.head).slice(0, 3);
  return {
    source,
    target,
    reason: {
      ko: `‘${korean}’을(를) 옮긴 말이 영문에 없습니다. 그 자리의 ‘${english}’은(는) 원문에 없는 말입니다.`,
      en: `Nothing here renders ${korean} (${expected[0] ?? ''}); “${english}” stands in its place.`,
    },
    expected,
  };
}
