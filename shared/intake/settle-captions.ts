import { asNoise, type Block, isTextOf } from './block.ts';
import { captionMark } from './caption-marks.data.ts';
import { findLikeness } from './find-likeness.ts';
import { dropCredits, isCaption, isCaptionLabel } from './is-caption.ts';
import { isRunning } from './is-running.ts';
import { countLetters } from './read-language.ts';

/** Fewer letters than this beside the credit say nothing that could be translated. */
const emptyCaption = 5;
/** The likeness from which an English paragraph is taken for the translation of a Korean caption. */
const alike = 0.3;
/** What the two must share where the English has paragraphs to spare, and where it has none. */
const enoughWithSurplus = 2;
const enoughAlone = 3;

function isMarkedOnly(block: Block | undefined): boolean {
  return block?.noise === null && captionMark.test(block.text) && dropCredits(block.text) === block.text;
}

/** Neighbouring lines that all open with the mark and have no credit are the entries of a list, not captions. */
function findCaptions(blocks: readonly Block[]): Block[] {
  const body = blocks.findIndex(
    (block) => isTextOf(block, 'ko') && !isCaption(block.text, 'ko') && isRunning(block.text, 'ko'),
  );
  return blocks.filter((block, index) => {
    if (block.noise !== null) return false;
    const isLabel = block.language === 'ko' && body >= 0 && index > body && isCaptionLabel(block.text);
    if (!isLabel && !isCaption(block.text, block.language)) return false;
    return !isMarkedOnly(block) || !(isMarkedOnly(blocks[index - 1]) || isMarkedOnly(blocks[index + 1]));
  });
}

function saysNothing(block: Block): boolean {
  return countLetters(dropCredits(block.text)) < emptyCaption;
}

/** The English paragraph that is more like this caption than like any other Korean text, or null. */
function findTranslation(caption: Block, korean: readonly Block[], english: readonly Block[]): Block | null {
  const words = dropCredits(caption.text);
  const needed = english.length > korean.length ? enoughWithSurplus : enoughAlone;
  const found = english.find((paragraph) => {
    const own = findLikeness(words, paragraph.text);
    if (own.share < alike || own.shared < needed) return false;
    return korean.every((other) => findLikeness(other.text, paragraph.text).share < own.share);
  });
  return found ?? null;
}

/** For each English caption the Korean one it shares most with; the first left over where they share nothing. */
function pairCaptions(korean: readonly Block[], english: readonly Block[]): Block[] {
  const free = [...korean];
  for (const { text } of english) {
    const shares = free.map((caption) => findLikeness(dropCredits(caption.text), text).share);
    free.splice(shares.indexOf(Math.max(...shares)), 1);
  }
  return korean.filter((caption) => !free.includes(caption));
}

/** More captions than this are no article, and comparing each with each would take long. */
const manyCaptions = 60;

function findTranslated(blocks: readonly Block[], captions: ReadonlySet<Block>): Set<Block> {
  const full = [...captions].filter((block) => !saysNothing(block));
  if (full.length > manyCaptions) return new Set(full);
  const korean = full.filter((block) => block.language === 'ko');
  const english = full.filter((block) => block.language === 'en');
  const pairs = pairCaptions(korean, english);
  const left = korean.filter((caption) => !pairs.includes(caption));
  const body = blocks.filter((block) => block.noise === null && !captions.has(block));
  const bodyOf = (language: 'ko' | 'en'): Block[] => body.filter((block) => block.language === language);
  const found = left.flatMap((caption) => {
    const translation = findTranslation(caption, bodyOf('ko'), bodyOf('en'));
    if (translation !== null) return isRunning(translation.text, 'en') ? [caption, translation] : [caption];
    return !captionMark.test(caption.text) && isRunning(caption.text, 'ko') ? [caption] : [];
  });
  return new Set([...english, ...pairs, ...found]);
}

/**
 * Tells captions that were translated, which are text, from those that only the Korean has, which are noise.
 *
 * Sites print captions above and between paragraphs; some machine translations include them and some do not. Each
 * English caption is a Korean one's translation; another Korean caption is text if an English paragraph shares its
 * numbers and names more than any other Korean paragraph does, or if it reads like a paragraph. A bare credit is noise.
 */
export function settleCaptions(blocks: readonly Block[]): Block[] {
  const captions = new Set(findCaptions(blocks));
  const translated = findTranslated(blocks, captions);
  return blocks.map((block) => {
    if (translated.has(block)) return { ...block, role: 'caption' };
    return captions.has(block) ? asNoise(block, 'caption-credit') : block;
  });
}
