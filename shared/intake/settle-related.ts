import { asNoise, type Block } from './block.ts';
import { isRunning } from './is-running.ts';

/**
 * Turns what follows a "related articles" line into noise: the headlines listed there, until running text comes again.
 *
 * The line before a list says what it is; the headlines themselves look like any headline.
 */
export function settleRelated(blocks: readonly Block[]): Block[] {
  let isListed = false;
  return blocks.map((block) => {
    if (block.noise === 'related' && !block.text.startsWith('#')) isListed = true;
    else if (block.noise === 'divider') isListed = false;
    else if (block.noise === null && isRunning(block.text, block.language)) isListed = false;
    return isListed && block.noise === null ? asNoise(block, 'related') : block;
  });
}
