import { asNoise, type Block, isTextOf } from './block.ts';
import { isRunning } from './is-running.ts';
import { countLetters } from './read-language.ts';

type Language = 'ko' | 'en';
type Side = 'first' | 'second' | 'tail';

interface Split {
  readonly toSecond: number;
  readonly toTail: number;
  readonly agreement: number;
}

/** Letters count little against running text, so that a long menu does not outweigh a paragraph. */
function weigh(block: Block): number {
  if (block.noise !== null) return 0;
  const letters = countLetters(block.text) * (block.language === 'ko' ? 2 : 1);
  return isRunning(block.text, block.language) ? 200 + letters : letters / 4;
}

/** The two cuts that best part the blocks into one language, the other, and the first again as a tail. */
function findSplit(blocks: readonly Block[], first: Language): Split {
  const weights = blocks.map((block) => (block.language === first ? weigh(block) : -weigh(block)));
  // agreement = everything of `first` outside the cuts minus everything of it between them: a least-sum stretch
  let best: Split = { toSecond: blocks.length, toTail: blocks.length, agreement: 0 };
  let sum = 0;
  let start = 0;
  weights.forEach((weight, index) => {
    if (sum >= 0) {
      sum = 0;
      start = index;
    }
    sum += weight;
    if (-sum > best.agreement) best = { toSecond: start, toTail: index + 1, agreement: -sum };
  });
  const outside = weights.reduce((total, weight) => total + weight, 0);
  return { ...best, agreement: outside + 2 * best.agreement };
}

/** A Korean paragraph left among the English does not begin the tail while English paragraphs go on behind it. */
function includeStragglers(blocks: readonly Block[], first: Language, split: Split): Split {
  const running = blocks.flatMap((block, index) =>
    index >= split.toTail && block.noise === null && isRunning(block.text, block.language) ? [{ block, index }] : [],
  );
  const last = running.findLast(({ block }) => block.language !== first);
  if (last === undefined) return split;
  const passed = running.filter(({ index }) => index <= last.index);
  const strangers = passed.filter(({ block }) => block.language === first).length;
  return strangers <= 2 * (passed.length - strangers) ? { ...split, toTail: last.index + 1 } : split;
}

const longestTurn = 2;

/** Pages that give each paragraph in both languages in turn: many changes of language, no long stretch of one. */
function isInterleaved(blocks: readonly Block[]): boolean {
  const running = blocks.filter((block) => block.noise === null && isRunning(block.text, block.language));
  const turns: number[] = [];
  running.forEach((block, index) => {
    if (running[index - 1]?.language === block.language) turns.push((turns.pop() ?? 0) + 1);
    else turns.push(1);
  });
  return turns.length >= 4 && turns.every((length) => length <= longestTurn);
}

/** Behind the last English paragraph and one in Korean, what follows a copyright line is the tail. */
function settleTail(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => isTextOf(block, 'en') && isRunning(block.text, 'en'));
  const body = blocks.findIndex((block) => isTextOf(block, 'ko') && isRunning(block.text, 'ko'));
  const end = blocks.findIndex((block, index) => index > last && block.noise === 'copyright');
  if (body < 0 || end < body) return [...blocks];
  return blocks.map((block, index) => (index > end && block.noise === null ? asNoise(block, 'related') : block));
}

function sideOf(index: number, split: Split): Side {
  if (index < split.toSecond) return 'first';
  return index < split.toTail ? 'second' : 'tail';
}

function hasRunning(blocks: readonly Block[], language: Language): boolean {
  return blocks.some((block) => block.noise === null && block.language === language && isRunning(block.text, language));
}

/** A Korean paragraph left as it is inside the English is English text that was not translated; a label is not text. */
function settleStranger(block: Block, sideLanguage: Language, isHead: boolean): Block {
  if (isHead || block.language === sideLanguage || block.noise !== null) return block;
  if (isRunning(block.text, block.language)) return { ...block, language: sideLanguage };
  return block.language === 'ko' ? asNoise(block, 'other') : { ...block, language: sideLanguage };
}

/**
 * Says of every block of a pasted page on which side it stands: the article's one language, the other, or the tail that
 * a site prints below (related and most-read articles in Korean under an English body), which is noise.
 */
export function settleSides(blocks: readonly Block[]): Block[] {
  if (isInterleaved(blocks)) return settleTail(blocks);
  const korean = findSplit(blocks, 'ko');
  const english = findSplit(blocks, 'en');
  const first: Language = korean.agreement >= english.agreement ? 'ko' : 'en';
  const split = includeStragglers(blocks, first, first === 'ko' ? korean : english);
  const second: Language = first === 'ko' ? 'en' : 'ko';
  const head = blocks.slice(0, split.toSecond);
  const hasTail = hasRunning(head, first) || !hasRunning(blocks.slice(split.toTail), first);
  const firstRunning = head.findIndex((block) => block.noise === null && isRunning(block.text, block.language));
  const settled = blocks.map((block, index) => {
    const side = sideOf(index, split);
    if (side === 'tail') return hasTail && block.noise === null ? asNoise(block, 'related') : block;
    return settleStranger(block, side === 'first' ? first : second, side === 'first' && index < firstRunning);
  });
  return hasRunning(head, 'ko') ? settled : settleTail(settled);
}
