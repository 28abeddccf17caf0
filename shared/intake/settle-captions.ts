import { asNoise, type Block, isTextOf } from './block.ts';
import { captionMark } from './caption-marks.data.ts';
import { findLikeness } from './find-likeness.ts';
import { dropCredits, isCaption } from './is-caption.ts';
import { countLetters } from './read-language.ts';

/** Fewer letters than this beside the credit say nothing that could be translated. */
const emptyCaption = 5;
/** The likeness from which an English paragraph is taken for the translation of a Korean caption. */
const alike = 0.3;
/** What the two must share where the English has paragraphs to spare, and where it has none. */
const enoughWithSurplus = 2;
const enoughAlone = 3;

/** Neighbouring lines that all open with the mark and have no credit are the entries of a list, not captions. */
function findCaptions(blocks: readonly Block[]): Set<Block> {
  const marked = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.noise === null &&
    captionMark.test(block.text) &&
    dropCredits(block.text) === block.text;
  return new Set(
    blocks.filter(
      (block, index) =>
        block.noise === null &&
        isCaption(block.text, block.language) &&
        !(marked(block) && (marked(blocks[index - 1]) || marked(blocks[index + 1]))),
    ),
  );
}

/** Whether some English paragraph is more like this caption than like any other Korean text. */
function hasTranslation(caption: Block, korean: readonly Block[], english: readonly Block[]): boolean {
  const words = dropCredits(caption.text);
  const needed = english.length > korean.length ? enoughWithSurplus : enoughAlone;
  return english.some((paragraph) => {
    const own = findLikeness(words, paragraph.text);
    if (own.share < alike || own.shared < needed) return false;
    return korean.every((other) => findLikeness(other.text, paragraph.text).share < own.share);
  });
}

/**
 * Tells captions that were translated, which are text, from those that only one language has, which are noise.
 *
 * Sites print captions above and between paragraphs; some machine translations include them and some do not. As many
 * English captions as Korean ones are their translations; otherwise a Korean caption is text if an English paragraph
 * shares its numbers and names more than any other Korean paragraph does.
 */
export function settleCaptions(blocks: readonly Block[]): Block[] {
  const captions = findCaptions(blocks);
  const isEmpty = (block: Block): boolean =>
    countLetters(dropCredits(block.text).replace(/\p{P}|\p{S}/gu, '')) < emptyCaption;
  const full = [...captions].filter((block) => !isEmpty(block));
  const korean = full.filter((block) => block.language === 'ko');
  const english = full.filter((block) => block.language === 'en');
  const body = {
    ko: blocks.filter((block) => isTextOf(block, 'ko') && !captions.has(block)),
    en: blocks.filter((block) => isTextOf(block, 'en') && !captions.has(block)),
  };
  const translated = new Set<Block>(
    korean.length === english.length
      ? full
      : korean.filter((caption) => hasTranslation(caption, body.ko, [...english, ...body.en])),
  );
  for (const caption of english) if (translated.size > 0 || korean.length === 0) translated.add(caption);
  return blocks.map((block) => {
    if (!captions.has(block)) return block;
    return translated.has(block) ? { ...block, role: 'caption' } : asNoise(block, 'caption-credit');
  });
}
