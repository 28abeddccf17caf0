import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, readSpan } from '../model/span.ts';
import { readEnglishName } from '../text/name-likeness.ts';
import { readKoreanWords } from '../text/read-korean-words.ts';
import type { Check, Mark, Pair } from './check.ts';
import { type DomainWords, readDomainWords } from './domain-words.ts';
import { isFaintlyAlike } from './explain-names.ts';
import { type ContentWord, indexRoots, isEchoedLoosely, openThesaurus } from './explain-words.ts';
import { readWordTies, type TiedWord, type WordTies } from './read-word-ties.ts';
import { vagueEnglish, weightlessWords } from './weightless-words.data.ts';

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
  name: { ko: '옮기지 않은 낱말', en: 'Word not translated' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (!lexicon) return;
    for (const ties of readWordTies(pair, lexicon)) {
      const found = findMissing(pair, ties, lexicon);
      if (found) yield describeMissing(pair, found, lexicon);
    }
  },
};

/** A Korean word without English, and the English word without Korean in its place. */
interface Missing {
  readonly word: TiedWord;
  readonly instead: ContentWord;
}

function findMissing(pair: Pair, ties: WordTies, lexicon: Lexicon): Missing | null {
  const domain = readDomainWords(lexicon);
  const word = findLeftNoun(ties, domain, lexicon);
  if (!word || !isReadInOneWay(word, pair.source, ties.korean)) return null;
  const unexplained = findUnexplained(ties, lexicon);
  const small = ties.english.filter(({ isCapital }) => !isCapital);
  if (unexplained.length > Math.max(1, small.length * freeEnglish)) return null;
  const telling = unexplained.filter(({ lemma }) => lemma.length > 2 && !vagueEnglish.has(lemma));
  if (telling.length === 0 || telling.length > mostUnexplained) return null;
  const instead = pickNearest(ties, word, telling);
  const isNoun = instead && mayBeNoun(instead, domain, lexicon);
  return isNoun && !isLoan(pair, ties, instead) ? { word, instead } : null;
}

/** Whether an English word is what a Korean one that the lexicon lacks sounds like: 사이드라인, sideline. */
function isLoan(pair: Pair, { source, korean }: WordTies, { text }: ContentWord): boolean {
  const sound = readEnglishName(text);
  return readKoreanWords(readSpan(pair.source, source))
    .map(({ span, text: word }) => ({ start: source.start + span.start, end: source.start + span.end, word }))
    .filter((place) => !korean.some((known) => !known.isPart && hasOverlap(known, place)))
    .some(({ word }) => isFaintlyAlike(word, [sound]));
}

/** The only noun of a closely translated sentence that has no rendering, when it is of a trade. */
function findLeftNoun({ korean, english }: WordTies, { nouns }: DomainWords, lexicon: Lexicon): TiedWord | null {
  const content = korean.filter(({ head }) => head.length > 1 && !head.endsWith('다') && !weightlessWords.has(head));
  const silent = content.filter(({ hits }) => hits.length === 0);
  if (!silent.some(({ head }) => nouns.has(head))) return null;
  const said = indexRoots(english.map(({ lemma }) => lemma));
  const [left, ...others] = silent.filter((word) => !isEchoedLoosely(word, said, lexicon));
  if (!left || others.length > 0 || !nouns.has(left.head)) return null;
  const rendered = content.length - 1;
  return rendered >= fewestRendered && rendered / content.length >= closeNouns ? left : null;
}

/** The English words in small letters that no Korean word accounts for, not even loosely. */
function findUnexplained({ korean, english }: WordTies, lexicon: Lexicon): ContentWord[] {
  const tied = new Set(korean.flatMap(({ hits }) => hits));
  const echoes = indexRoots(new Set(korean.flatMap((word) => word.echoes)));
  const { near } = openThesaurus(lexicon);
  return english.filter(
    ({ lemma, isCapital }, place) =>
      !isCapital &&
      !tied.has(place) &&
      !near(lemma)
        .values()
        .some((other) => echoes.has(other)),
  );
}

/** 화가 may be a painter or anger with its particle; a part of a compound is sure beside another part that came back. */
function isReadInOneWay(word: TiedWord, source: string, korean: readonly TiedWord[]): boolean {
  if (word.isPart)
    return korean.some(
      (other) => other.isPart && other.hits.length > 0 && (other.end === word.start || other.start === word.end),
    );
  return !/[가로의은는이도에]$/u.test(word.head) || /[가-힣]/u.test(source[word.end] ?? '');
}

/** A noun the lexicon knows, or a word it does not know at all. */
function mayBeNoun({ text, lemma }: ContentWord, { english }: DomainWords, { isPlainWord }: Lexicon): boolean {
  return (
    !/(?:ed|ing|ly|[ai]ble|ous|ful|[ai]al|ic|ical)$/u.test(text) &&
    (english.has(lemma) || isPlainWord?.(lemma) === false)
  );
}

/** The unexplained English word among what renders the neighbours of the Korean one; null when none is near. */
function pickNearest(ties: WordTies, word: TiedWord, candidates: readonly ContentWord[]): ContentWord | null {
  const near = candidates.map((candidate) => ({ candidate, weight: weighPlace(ties, word, candidate) }));
  const best = near.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= nearEnough ? best.candidate : null;
}

function weighPlace({ korean, english }: WordTies, word: TiedWord, candidate: ContentWord): number {
  const [at, place] = [korean.indexOf(word), english.indexOf(candidate)];
  return [-2, -1, 1, 2].reduce((weight, step) => {
    const distances = korean[at + step]?.hits.map((hit) => Math.abs(hit - place)) ?? [];
    const nearest = Math.min(...distances.filter((distance) => distance > 0));
    return nearest <= reach ? weight + 1 / (Math.abs(step) * nearest) : weight;
  }, 0);
}

function describeMissing(pair: Pair, { word, instead }: Missing, lexicon: Lexicon): Mark {
  const source = { start: word.start, end: word.end };
  const target = { start: instead.start, end: instead.end };
  const [korean, english] = [readSpan(pair.source, source), readSpan(pair.target, target)];
  const expected = lexicon.renderings(word.head).slice(0, 3);
  return {
    source,
    target,
    reason: {
      ko: `번역에 ‘${korean}’에 해당하는 말은 없고 그 자리에 원문에 없는 ‘${english}’ 표현이 있습니다.`,
      en: `${korean} (${expected[0] ?? ''}) is not translated; the English has “${english}” instead.`,
    },
    expected,
  };
}
