import { asNoise, type Block } from './block.ts';
import { isRunning } from './is-running.ts';

function isText(block: Block): boolean {
  return block.noise === null && !isRunning(block.text, block.language);
}

/** A line of hashtags is no heading of a list. */
function opensList(block: Block): boolean {
  return block.noise === 'related' && !/^[#＃]/.test(block.text);
}

function closesList(block: Block): boolean {
  return ['divider', 'byline', 'dateline'].includes(block.noise ?? '') || (block.noise === null && !isText(block));
}

/** The end of the list that the block at `start` heads: where running text, a divider or a byline comes again. */
function findEnd(blocks: readonly Block[], start: number): number {
  const end = blocks.findIndex((block, index) => index > start && closesList(block));
  return end < 0 ? blocks.length : end;
}

/**
 * Turns what follows a "related articles" line into noise: the headlines listed there, until running text comes again.
 *
 * The headlines themselves look like any headline, so only the line before them tells. Where such a list stands above the
 * article, the last of its lines is the article's own headline.
 */
export function settleRelated(blocks: readonly Block[]): Block[] {
  const settled = [...blocks];
  const body = blocks.findIndex((block) => block.noise === null && isRunning(block.text, block.language));
  blocks.forEach((block, start) => {
    if (!opensList(block)) return;
    const end = findEnd(blocks, start);
    const listed = blocks.map((_, index) => index).filter((index) => index > start && index < end);
    const headlines = listed.filter((index) => isText(blocks[index] ?? block));
    if (start < body && end <= body) headlines.pop();
    for (const index of headlines) settled[index] = asNoise(blocks[index] ?? block, 'related');
  });
  return settled;
}
