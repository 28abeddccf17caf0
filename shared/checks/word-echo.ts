import type { Lexicon } from '../lexicon/lexicon.ts';
import { indexRoots, isEchoed, readContentWords, readKnownWords } from './explain-words.ts';
import { weightlessWords } from './weightless-words.data.ts';

/** How many words of a Korean stretch are known, and which share of them comes back in an English text. */
export interface Echo {
  readonly known: number;
  readonly share: number;
  /** The share of those that stand anywhere in the English, whatever else accounts for it. */
  readonly anywhere: number;
}

/**
 * How far the words, figures and Latin names of a Korean stretch come back in an English text, leaving aside the English
 * that the rest of the Korean accounts for; a rough measure, meant for “hardly at all”.
 */
export function measureEcho(korean: string, rest: string, english: string, lexicon: Lexicon): Echo {
  const words = readKnownWords(korean, lexicon).filter(({ head }) => head.length > 1 && !weightlessWords.has(head));
  const claimed = indexRoots(new Set(readKnownWords(rest, lexicon).flatMap(({ echoes }) => echoes)));
  const lemmas = readContentWords(english).map(({ lemma }) => lemma);
  const free = indexRoots(lemmas.filter((lemma) => !claimed.has(lemma)));
  const all = indexRoots(lemmas);
  const found = words.filter((word) => isEchoed(word, free)).length;
  const standing = words.filter((word) => isEchoed(word, all)).length;
  const own = readMarks(korean).filter((mark) => !readMarks(rest).includes(mark));
  const foundMarks = own.filter((mark) => english.toLowerCase().includes(mark)).length;
  const known = words.length + own.length;
  if (known === 0) return { known, share: 0, anywhere: 0 };
  return { known, share: (found + foundMarks) / known, anywhere: (standing + foundMarks) / known };
}

const mostMarks = 20;

function readMarks(text: string): string[] {
  const marks = text.match(/\d[\d,.]{0,20}\d|\d|\p{Script=Latin}{3,}/gu) ?? [];
  return marks.slice(0, mostMarks).map((mark) => mark.toLowerCase());
}
