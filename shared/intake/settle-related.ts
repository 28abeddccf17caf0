import { asNoise, type Block } from './block.ts';
import { isRunning } from './is-running.ts';

const longHeadline = 60;

/** Headlines may end in 다 without a stop, so only a stop or length makes running text here. */
function isProse(block: Block): boolean {
  if (block.noise !== null || !isRunning(block.text, block.language)) return false;
  return block.text.length > longHeadline || /[.!?][”"’')\]]{0,2}$/.test(block.text);
}

function isText(block: Block): boolean {
  return block.noise === null && !isProse(block);
}

/** A line of hashtags is no heading of a list. */
function opensList(block: Block): boolean {
  return block.noise === 'related' && !/^[#＃]/.test(block.text);
}

function closesList(block: Block): boolean {
  return ['divider', 'byline', 'dateline'].includes(block.noise ?? '') || isProse(block);
}

/** The headlines listed below the line at `start`, by place, and where the list ends. */
function readList(blocks: readonly Block[], start: number): { readonly headlines: number[]; readonly end: number } {
  const headlines: number[] = [];
  let end = start + 1;
  for (let block = blocks[end]; block !== undefined && !closesList(block) && !opensList(block); block = blocks[end]) {
    if (isText(block)) headlines.push(end);
    end += 1;
  }
  return { headlines, end };
}

/**
 * Turns what follows a "related articles" line into noise: the headlines listed there, until running text comes again.
 *
 * The headlines themselves look like any headline, so only the line before them tells. Where such a list stands above the
 * article, the last of its lines is the article's own headline.
 */
export function settleRelated(blocks: readonly Block[]): Block[] {
  const settled = [...blocks];
  const body = blocks.findIndex(isProse);
  blocks.forEach((opener, start) => {
    if (!opensList(opener)) return;
    const { headlines, end } = readList(blocks, start);
    const next = blocks[end];
    const isAboveArticle = start < body && end <= body && next !== undefined && !opensList(next);
    const listed = isAboveArticle ? headlines.slice(0, -1) : headlines;
    for (const index of listed) settled[index] = asNoise(settled[index] ?? opener, 'related');
  });
  return settled;
}
