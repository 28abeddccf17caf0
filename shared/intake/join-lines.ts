import type { Block } from './block.ts';
import { dropCredits, isCaption } from './is-caption.ts';
import { endsSentence, isRunning } from './is-running.ts';

/** A line shorter than this is a heading or a label rather than the first part of a broken paragraph. */
const shortLine = 40;
/** How full a line must be, against the fullest of its language, to have been broken for want of room. */
const fullShare = 0.7;
/** How far short of the fullest line, with the next word, a line may fall where letters are not all of one width. */
const raggedShare = 0.9;
const startsAnew = /^[▲△▶▷■□●○◆◇★☆◎※•\-*#①-⑳[【<〈]|^\d{1,2}[.)]\s/;

function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Hangul}\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0);
}

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

/** A line that begins in the middle of a sentence. */
const startsInside = /^[\p{Ll},;)\]”’]/u;

/** What the page as a whole says about its line breaks. */
interface Layout {
  /** Paragraphs stand apart by empty lines more often than sentences end at a bare line break. */
  readonly hasEmptyLines: boolean;
  /** The width lines of a language were broken at, or null when they were not. */
  readonly wrap: Readonly<Record<'ko' | 'en', number | null>>;
  /** The first text of each language, which is a headline more often than half a paragraph. */
  readonly opening: ReadonlySet<Block>;
}

function readWrap(blocks: readonly Block[]): number | null {
  const open = blocks.filter((block) => !endsSentence(block.text) && widthOf(block.text) >= shortLine);
  const widest = Math.max(0, ...blocks.map((block) => widthOf(block.text)));
  const full = open.filter((block) => widthOf(block.text) >= widest * fullShare);
  return full.length >= 3 && full.length >= open.length * 0.6 ? widest : null;
}

function readLayout(blocks: readonly Block[]): Layout {
  const text = blocks.filter((block) => block.noise === null);
  const ended = blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return (
      block.noise === null && before?.noise === null && before.language === block.language && endsSentence(before.text)
    );
  });
  const apart = ended.filter((block) => block.isApart).length;
  const opening = (['ko', 'en'] as const).flatMap(
    (language) => text.find((block) => block.language === language) ?? [],
  );
  return {
    opening: new Set(opening),
    hasEmptyLines: apart > 0 && apart >= ended.length - apart,
    wrap: {
      ko: readWrap(text.filter((block) => block.language === 'ko')),
      en: readWrap(text.filter((block) => block.language === 'en')),
    },
  };
}

/** A line was broken for want of room only if the next word would have gone beyond the fullest line. */
function hasNoRoom(line: string, next: string, room: number): boolean {
  const word = next.slice(0, 40).split(/\s/, 1)[0] ?? '';
  return widthOf(line) + 1 + widthOf(word) > room;
}

function goesOn(before: Block, block: Block, layout: Layout): boolean {
  if (block.isApart || before.noise !== null || block.noise !== null || before.language !== block.language)
    return false;
  if (startsAnew.test(block.text) || isCaption(before.text, before.language)) return false;
  const wrap = layout.wrap[block.language];
  const last = dropCredits(before.text.split(lineBreak).at(-1) ?? '').trimEnd();
  const isEnded = endsSentence(last);
  if (wrap !== null && hasNoRoom(last, block.text, isEnded ? wrap : wrap * raggedShare)) return true;
  if (isEnded) return layout.hasEmptyLines && isRunning(before.text, before.language);
  if (wrap !== null || widthOf(last) < shortLine * 2) return false;
  const mayBreakInside = (layout.hasEmptyLines && !layout.opening.has(before)) || startsInside.test(block.text);
  return mayBreakInside && isRunning(before.text + block.text, block.language);
}

/**
 * Joins lines that are one paragraph broken over bare line breaks.
 *
 * Many pages put one paragraph on a line, others leave an empty line between paragraphs and break inside them; the page
 * itself says which. Noise lines and lines that open with a list or caption mark never join.
 */
export function joinLines(documentText: string, blocks: readonly Block[]): Block[] {
  const layout = readLayout(blocks);
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before !== undefined && before.document === block.document && goesOn(before, block, layout)) {
      joined[joined.length - 1] = { ...before, end: block.end, text: documentText.slice(before.start, block.end) };
    } else joined.push(block);
  }
  return joined;
}
