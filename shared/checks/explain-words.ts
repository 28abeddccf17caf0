import { readCompound } from '../lexicon/create-lexicon.ts';
import { createThesaurus, type Thesaurus } from '../lexicon/create-thesaurus.ts';
import { lexiconFiles } from '../lexicon/data/lexicon-files.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import { keepKnown } from '../text/keep-known.ts';
import { readEnglishWords } from '../text/read-english-words.ts';
import { type KoreanWord, readKoreanWords } from '../text/read-korean-words.ts';
import { idleWords } from './idle-words.data.ts';

/** A Korean word, or a part of a compound, that the lexicon knows. */
export interface KnownWord extends Span {
  /** The dictionary form it was found by. */
  readonly head: string;
  /** Content words of its renderings and of those of its other readings, in lower-case dictionary forms. */
  readonly echoes: readonly string[];
  /** Whether the word was only found in a longer one. */
  readonly isPart: boolean;
}

/** A content word of an English text. */
export interface ContentWord extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly isCapital: boolean;
}

/** What the checks keep of a lexicon. */
interface Shelf {
  readonly readings: Map<string, readonly KnownWord[]>;
  readonly readEchoes: (head: string) => readonly string[];
  thesaurus: Thesaurus | null;
}

const mostReadings = 20_000;
const mostHeads = 10_000;
const shelves = new WeakMap<Lexicon, Shelf>();

function openShelf(lexicon: Lexicon): Shelf {
  const shelf = shelves.get(lexicon) ?? createShelf(lexicon);
  shelves.set(lexicon, shelf);
  if (shelf.readings.size > mostReadings) shelf.readings.clear();
  return shelf;
}

function createShelf(lexicon: Lexicon): Shelf {
  const readEchoes = keepKnown(mostHeads, (head): readonly string[] => [
    ...new Set(lexicon.renderings(head).flatMap((rendering) => readContentWords(rendering).map(({ lemma }) => lemma))),
  ]);
  return { readings: new Map(), readEchoes, thesaurus: null };
}

/** The words of a Korean text that the lexicon knows, compounds taken apart. */
export function readKnownWords(text: string, lexicon: Lexicon): KnownWord[] {
  const { readings } = openShelf(lexicon);
  return readKoreanWords(text)
    .filter((word) => !/[·ㆍ・‧･]/u.test(word.text))
    .flatMap((word) => {
      const answer = readings.get(word.text) ?? readWord(word, lexicon);
      readings.set(word.text, answer);
      return answer.map((known) => ({
        ...known,
        start: word.span.start + known.start,
        end: word.span.start + known.end,
      }));
    });
}

function readWord({ text, stems }: KoreanWord, lexicon: Lexicon): KnownWord[] {
  const heads = stems.filter((stem) => lexicon.renderings(stem).length > 0);
  const [head] = heads;
  if (head !== undefined) {
    const parts = stems.flatMap((stem) => (stem.length > 2 ? readCompound(stem, lexicon) : []));
    const end = text.startsWith(head) ? head.length : text.length;
    return [{ start: 0, end, head, echoes: readEchoes([...heads, ...parts], lexicon), isPart: false }];
  }
  const { stem, parts } = pickSplit(stems, lexicon);
  let from = 0;
  return parts.map((part) => {
    const start = stem.indexOf(part, from);
    from = start + part.length;
    return { start, end: from, head: part, echoes: readEchoes([part], lexicon), isPart: true };
  });
}

/** The stem whose known parts leave the fewest syllables over; of equals the longest. */
function pickSplit(stems: readonly string[], lexicon: Lexicon): { stem: string; parts: readonly string[] } {
  const splits = stems
    .filter((stem) => stem.length > 2)
    .map((stem) => {
      const parts = readCompound(stem, lexicon);
      return { stem, parts, left: stem.length - parts.join('').length };
    });
  const best = splits.toSorted((a, b) => a.left - b.left)[0];
  return best && best.left * 2 < best.stem.length ? best : { stem: '', parts: [] };
}

function readEchoes(heads: readonly string[], lexicon: Lexicon): readonly string[] {
  const shelf = openShelf(lexicon);
  return [...new Set(heads.flatMap((head) => shelf.readEchoes(head)))];
}

/** The content words of an English text in order; a hyphenated word in its parts. */
export function readContentWords(text: string): ContentWord[] {
  return readEnglishWords(text)
    .filter((word) => !word.text.includes('-'))
    .map(({ span, text: word, lemma }) => ({
      ...span,
      text: word,
      lemma: toLemma(lemma),
      isCapital: /^\p{Lu}/u.test(word),
    }))
    .filter(({ lemma }) => lemma.length > 1 && !idleWords.has(lemma));
}

/** Lower case and American spelling: leukaemia leukemia, harbour harbor. */
const mostKnown = 20_000;
const toLemma = keepKnown(mostKnown, (lemma: string) =>
  lemma
    .toLowerCase()
    .replace(/^U\.S\.$/iu, 'us')
    .replace(/aem|oed/u, (letters) => letters.slice(1))
    .replace(/([bdlnpv])our/u, '$1or'),
);

/** English words by how they begin, to ask which of them are forms of some other. */
export interface RootIndex {
  has(lemma: string): boolean;
}

const rootLength = 4;

/** An index of dictionary forms; a word is in it when it is one of them or shares its root: invest, investment. */
export function indexRoots(lemmas: Iterable<string>): RootIndex {
  const buckets = Map.groupBy(lemmas, readRoot);
  return {
    has: (lemma) => buckets.get(readRoot(lemma))?.some((other) => isOneStem(lemma, other)) ?? false,
  };
}

/** Finds the places of the words of a list that are, or share a root with, any of some others; each once, in order. */
export function findRoots(lemmas: readonly string[]): (others: Iterable<string>) => number[] {
  const buckets = Map.groupBy(lemmas.keys(), (place) => readRoot(lemmas[place] ?? ''));
  return (others) => {
    const found = new Set<number>();
    for (const other of others)
      for (const place of buckets.get(readRoot(other)) ?? [])
        if (isOneStem(other, lemmas[place] ?? '')) found.add(place);
    return [...found].sort((a, b) => a - b);
  };
}

function readRoot(lemma: string): string {
  return lemma.slice(0, rootLength);
}

function isOneStem(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < rootLength) return a === b;
  return a.startsWith(b.slice(0, Math.max(rootLength, shortest - 2)));
}

/** Whether a rendering of a Korean word, or part of one, stands among some English words. */
export function isEchoed(word: KnownWord, english: RootIndex): boolean {
  return word.echoes.some((echo) => english.has(echo));
}

/** Whether a word that may stand for a rendering of a Korean word, though none given for it, stands among some English words. */
export function isEchoedLoosely(word: KnownWord, english: RootIndex, lexicon: Lexicon): boolean {
  const { near } = openThesaurus(lexicon);
  for (const echo of word.echoes) for (const other of near(echo)) if (english.has(other)) return true;
  return false;
}

/** What English words may be chosen for one another. */
export function openThesaurus(lexicon: Lexicon): Thesaurus {
  const shelf = openShelf(lexicon);
  shelf.thesaurus ??= createThesaurus(lexiconFiles);
  return shelf.thesaurus;
}
