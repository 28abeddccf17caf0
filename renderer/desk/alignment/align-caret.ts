import type { Annotation } from '../../../shared/model/annotation.ts';
import { readSentences } from '../../../shared/text/read-sentences.ts';
import { readWords } from '../word-caret.ts';

/** One of the two texts of a row. */
export type Side = Annotation['side'];

/** The two texts of a row. */
export type SideTexts = Readonly<Record<Side, string>>;

/** Where a row would be cut: before which word of each side. The first word means that the side is not cut. */
export interface AlignCaret {
  /** The texts it was set in; in others it means nothing. */
  readonly texts: SideTexts;
  /** The side the keys move on. */
  readonly side: Side;
  readonly words: Readonly<Record<Side, number>>;
}

/** The language of each side. */
export const languages = { source: 'ko', target: 'en' } as const;

/** A caret in these texts: the one given where it was set in them, else one at the start of the same side. */
export function settleCaret(caret: AlignCaret, texts: SideTexts): AlignCaret {
  const isSame = caret.texts.source === texts.source && caret.texts.target === texts.target;
  return isSame ? caret : { texts, side: caret.side, words: { source: 0, target: 0 } };
}

/** The caret before a word of a side, kept within the text. */
export function placeCaret(caret: AlignCaret, side: Side, word: number): AlignCaret {
  const last = readWords(caret.texts[side], languages[side]).length - 1;
  return { ...caret, side, words: { ...caret.words, [side]: Math.max(0, Math.min(word, last)) } };
}

/** The caret at the next or previous sentence of its side, or where it was when there is none. */
export function stepSentence(caret: AlignCaret, step: 1 | -1): AlignCaret {
  const { side, texts } = caret;
  const words = readWords(texts[side], languages[side]);
  const at = words[caret.words[side]]?.start ?? 0;
  const starts = readSentences(texts[side], languages[side]).map(({ start }) => start);
  const wanted = step === 1 ? starts.find((start) => start > at) : starts.findLast((start) => start < at);
  const word = words.findIndex(({ start }) => start >= (wanted ?? at));
  return placeCaret(caret, side, Math.max(0, word));
}

/** The offset a side is to be cut at, or null where it is not. */
export function readCut({ texts, words }: AlignCaret, side: Side): number | null {
  const word = words[side];
  return word === 0 ? null : (readWords(texts[side], languages[side])[word]?.start ?? null);
}

/** Where to cut what goes to a neighbouring row: at the caret, else after the first or before the last sentence. */
export function readMove(caret: AlignCaret, to: 'previous' | 'next'): number {
  const { side, texts } = caret;
  const cut = readCut(caret, side);
  if (cut !== null) return cut;
  const sentences = readSentences(texts[side], languages[side]);
  return to === 'next' ? (sentences.at(-1)?.start ?? 0) : (sentences[1]?.start ?? texts[side].length);
}
