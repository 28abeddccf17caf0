import { isFunctionWord } from '../text/is-function-word.ts';
import { preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import { readEnglishWords } from '../text/read-english-words.ts';
import { readKoreanWords } from '../text/read-korean-words.ts';
import { stripParticles } from '../text/strip-particles.ts';
import type { Lexicon } from './lexicon.ts';

/** What approved rows teach of a Korean word: English dictionary forms that go with it, the surest first. */
export interface Lesson {
  /** The word without particles. */
  readonly source: string;
  readonly renderings: readonly string[];
}

/** Some Korean and the English somebody stands behind. */
interface TaughtPair {
  readonly source: string;
  readonly target: string;
}

/** How clear an association must be. */
const clear = {
  /** Rows in which both stand and nothing else accounts for either. */
  together: 2,
  /** The same for a word the lexicon knows, which is more often rendered freely than in a way of its own. */
  togetherKnown: 3,
  /** Dice’s coefficient: shared rows against the rows of each (Dice 1945). */
  dice: 0.6,
  /** The log-likelihood ratio of Dunning (1993) at which chance is less than one in a hundred. */
  likelihood: 6.63,
} as const;

/** A word that goes with more than this goes with all of a few rows: which of it is its own cannot be told. */
const mostPerWord = 3;
/** From here up English reads like the Korean word in Latin letters. */
const sameName = 0.7;
/** The most unaccounted words of one row; in longer rows everything goes with everything. */
const mostPerRow = 60;
/** English that goes with every Korean word. */
const empty = new Set(
  (
    'the a an of to in on for be and or at by with as from that this it he she they we its his her their our will would ' +
    'can could may have do not also which who when than into after say'
  ).split(' '),
);

/**
 * What approved rows teach that the lexicon does not know: words that stand together more often than by chance.
 *
 * In each row the words the lexicon can pair are set aside; what is left on both sides is counted together. Kept are pairs
 * seen in two rows or more with a high Dice coefficient and a log-likelihood ratio (T. Dunning, “Accurate Methods for the
 * Statistics of Surprise and Coincidence”, Computational Linguistics 19, 1993) that is not chance.
 * Names are left out: those written by sound are known by it, and the others belong into the term base. A name taken for a
 * word would keep the checks of names from seeing it.
 */
export function readLessons(pairs: readonly TaughtPair[], lexicon: Lexicon): Lesson[] {
  const reader = createRowReader(lexicon);
  const rows = pairs.map(reader.read);
  const sources = countRows(rows.map((row) => row.sources));
  const targets = countRows(rows.map((row) => row.targets));
  const lessons = [...countTogether(rows, sources, targets)].flatMap(([source, lemmas]) => {
    const inRows = sources.get(source) ?? 0;
    const isKnown = lexicon.renderings(source).length > 0;
    const fewest = isKnown ? clear.togetherKnown : clear.together;
    const enough = new Map([...lemmas].filter(([, both]) => both >= fewest));
    const renderings = rank(enough, inRows, targets, rows.length);
    return renderings.length > 0 ? [{ source, inRows, isVaried: reader.isVaried(source), renderings }] : [];
  });
  // One name among the English of an unknown word, and the word is a name too.
  const isWord = ({ source, renderings }: Lesson) =>
    lexicon.renderings(source).length > 0 || renderings.every(reader.isCommon);
  return dropInflected(lessons).filter((lesson) => isWord(lesson) && !isName(lesson));
}

/** A row's words, and those no rendering accounts for. */
interface ReadRow {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly openSources: readonly string[];
  readonly openTargets: readonly string[];
}

type Counts = ReadonlyMap<string, number>;

function createRowReader(lexicon: Lexicon) {
  const heads = new Map<string, readonly string[]>();
  const forms = new Map<string, Set<string>>();
  const common = new Set<string>();
  const renderings = new Map<string, readonly (readonly string[])[]>();
  const readHeads = (word: string, stems: readonly string[]): readonly string[] => {
    const known = stems.find((stem) => lexicon.renderings(stem).length > 0);
    // An unknown word is taken for a noun: what rules make of it as a verb is mostly no word.
    const own = known === undefined ? [word, ...stripParticles(word)] : [known];
    const content = stems.some(isFunctionWord) ? [] : own.filter((stem) => stem.length > 1);
    heads.set(word, content);
    for (const stem of content) forms.set(stem, (forms.get(stem) ?? new Set()).add(word));
    return content;
  };
  const readRenderings = (head: string) => {
    const ways = lexicon.renderings(head).map(readLemmas);
    renderings.set(head, ways);
    return ways;
  };
  const readRow = ({ source, target }: TaughtPair): ReadRow => {
    for (const lemma of readCommonLemmas(target)) common.add(lemma);
    const targets = new Set(readLemmas(target));
    const sources = new Set(
      readKoreanWords(source).flatMap(({ text, stems }) => heads.get(text) ?? readHeads(text, stems)),
    );
    const shown = new Map(
      [...sources].map((head) => [head, findShown(renderings.get(head) ?? readRenderings(head), targets)]),
    );
    const explained = new Set([...shown.values()].flat());
    return {
      sources: [...sources],
      targets: [...targets],
      openSources: [...sources].filter((head) => shown.get(head)?.length === 0).slice(0, mostPerRow),
      openTargets: [...targets].filter((lemma) => !explained.has(lemma)).slice(0, mostPerRow),
    };
  };
  return {
    read: readRow,
    /** Whether English was met in lower case: no word only names are made of. */
    isCommon: (lemma: string): boolean => common.has(lemma),
    /** Whether a stem was met in more than one form. */
    isVaried: (source: string): boolean => (forms.get(source)?.size ?? 0) > 1,
  };
}

function readLemmas(text: string): string[] {
  return readEnglishWords(text)
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((lemma) => lemma.length > 1 && !empty.has(lemma));
}

function readCommonLemmas(text: string): string[] {
  return readEnglishWords(text).flatMap(({ text: word, lemma }) =>
    /^\p{Ll}/u.test(word) ? [lemma.toLowerCase()] : [],
  );
}

/** The words of the renderings that a row has whole. */
function findShown(ways: readonly (readonly string[])[], targets: ReadonlySet<string>): readonly string[] {
  return ways.filter((lemmas) => lemmas.length > 0 && lemmas.every((lemma) => targets.has(lemma))).flat();
}

function countRows(rows: readonly (readonly string[])[]): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function countTogether(rows: readonly ReadRow[], sources: Counts, targets: Counts): Map<string, Map<string, number>> {
  const isOften = (counts: Counts) => (word: string) => (counts.get(word) ?? 0) >= clear.together;
  const together = new Map<string, Map<string, number>>();
  for (const { openSources, openTargets } of rows) {
    const often = openTargets.filter(isOften(targets));
    for (const source of openSources.filter(isOften(sources))) {
      const row = together.get(source) ?? new Map<string, number>();
      for (const lemma of often) row.set(lemma, (row.get(lemma) ?? 0) + 1);
      together.set(source, row);
    }
  }
  return together;
}

/** The lemmas clearly associated with a word, the surest first. */
function rank(together: Counts, inRows: number, targets: Counts, rows: number): string[] {
  const clearOnes = [...together].flatMap(([lemma, both]) => {
    const other = targets.get(lemma) ?? 0;
    const dice = (2 * both) / (inRows + other);
    if (dice < clear.dice) return [];
    const likelihood = weighTogether(both, inRows, other, rows);
    return likelihood < clear.likelihood ? [] : [{ lemma, likelihood }];
  });
  if (clearOnes.length > mostPerWord) return [];
  return clearOnes
    .sort((a, b) => b.likelihood - a.likelihood || (a.lemma < b.lemma ? -1 : 1))
    .map(({ lemma }) => lemma);
}

/** Dunning’s log-likelihood ratio for two words in `a` and `b` of `rows` rows, `both` of them shared. */
function weighTogether(both: number, a: number, b: number, rows: number): number {
  const cells = [
    [both, a, b],
    [a - both, a, rows - b],
    [b - both, rows - a, b],
    [rows - a - b + both, rows - a, rows - b],
  ] as const;
  return cells.reduce(
    (sum, [seen, row, column]) => (seen > 0 ? sum + 2 * seen * Math.log((seen * rows) / (row * column)) : sum),
    0,
  );
}

/** A name is told by its sound already; taught, it would pass for a word that has only these renderings. */
function isName({ source, renderings }: Lesson): boolean {
  const forms = readNameForms(source);
  return renderings.some((lemma) => preparedNameLikeness(forms, readEnglishName(lemma)) >= sameName);
}

/** A lesson with what tells a word from an inflected form of it. */
interface CountedLesson extends Lesson {
  readonly inRows: number;
  /** Whether it was seen in more than one form, as 솔마루시 (a city) is in 솔마루시는 and 솔마루시의. */
  readonly isVaried: boolean;
}

/**
 * Of stems of one word the one that is the noun: the longest seen in several forms, else the shortest.
 *
 * 솔마루시는 (a city and its particle) gives way to 솔마루시, and 하랑마, which rules make of 하랑마당 (a society), to that.
 */
function dropInflected(lessons: readonly CountedLesson[]): Lesson[] {
  const stemsOf = new Map(lessons.map((lesson) => [lesson.source, new Set(stripParticles(lesson.source))]));
  const isPart = (part: CountedLesson, of: CountedLesson) => stemsOf.get(of.source)?.has(part.source) === true;
  const gives = (to: CountedLesson, from: CountedLesson) =>
    isPart(to, from)
      ? !from.isVaried || to.inRows > from.inRows
      : isPart(from, to) && to.isVaried && to.inRows >= from.inRows;
  const byTarget = new Map<string, CountedLesson[]>();
  for (const lesson of lessons)
    for (const lemma of lesson.renderings) byTarget.set(lemma, [...(byTarget.get(lemma) ?? []), lesson]);
  return lessons
    .filter((lesson) => {
      const [lemma = ''] = lesson.renderings;
      return !byTarget.get(lemma)?.some((other) => other !== lesson && gives(other, lesson));
    })
    .map(({ source, renderings }) => ({ source, renderings }));
}
