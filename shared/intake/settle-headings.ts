import type { TextRole } from '../model/piece.ts';
import { asNoise, type Block, isTextOf } from './block.ts';
import { isRunning } from './is-running.ts';
import { squeeze } from './white-space.ts';

/** Letters a site may add to a headline where it repeats it: its name, the section. */
const siteName = 18;
const siteMark = /\s[-–—:|<>~]{1,3}\s|::|\|/;
const longestTitle = 160;

/** Whether one of two headlines is the other with a site's name added behind a mark. */
function hasSiteName(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const added = longer.length - shorter.length;
  return shorter.length >= 8 && added > 0 && added <= siteName && longer.includes(shorter) && siteMark.test(longer);
}

/** A site's name is added to the headline itself, which is among the first headings. */
const firstHeadings = 12;

/** Headings printed twice keep their place once; of a headline and the same with a site's name, the bare one stays. */
function findRepeats(headings: readonly Block[]): Set<Block> {
  const repeats = new Set<Block>();
  const seen = new Set<string>();
  const first: Block[] = [];
  for (const block of headings) {
    const words = squeeze(block.text);
    const twin = first.find((other) => hasSiteName(words, squeeze(other.text)));
    if (seen.has(words)) repeats.add(block);
    else if (twin !== undefined) repeats.add(words.length < twin.text.length ? twin : block);
    if (first.length < firstHeadings && !repeats.has(block)) first.push(block);
    seen.add(words);
  }
  return repeats;
}

function isHeading(block: Block): boolean {
  return block.role !== 'caption' && !isRunning(block.text, block.language);
}

const shortHeadline = 60;
const stopped = /[.!?][”"’')\]]{0,2}$/;

/** A Korean headline may be a sentence without its stop (다리 놓았다, built a bridge): the paragraphs below have theirs. */
function isSentenceHeadline(text: readonly Block[], language: 'ko' | 'en'): boolean {
  const [first, ...rest] = text;
  if (language !== 'ko' || first === undefined || first.role === 'caption') return false;
  if (first.text.length > shortHeadline || stopped.test(first.text)) return false;
  return rest.some((block) => isRunning(block.text, 'ko') && stopped.test(block.text));
}

/** The text of a language that stands before its first running paragraph. */
function readHead(blocks: readonly Block[], language: 'ko' | 'en'): Block[] {
  const text = blocks.filter((block) => isTextOf(block, language));
  const from = isSentenceHeadline(text, language) ? 1 : 0;
  const body = text.findIndex(
    (block, index) => index >= from && block.role !== 'caption' && isRunning(block.text, language),
  );
  const head = text.slice(0, body < 0 ? text.length : body);
  return head.filter((block, index) => index < from || isHeading(block));
}

/**
 * Machine translation often puts a stop behind a headline. The first English paragraph is one if the Korean has a title
 * and the English is not short of a paragraph without it.
 */
function findStoppedTitle(blocks: readonly Block[]): Block[] {
  const english = blocks.filter((block) => isTextOf(block, 'en'));
  const korean = blocks.filter((block) => isTextOf(block, 'ko'));
  const [first] = english;
  if (first === undefined || first.role === 'caption' || korean[0]?.role !== 'title') return [];
  const isOneSentence = first.text.length <= longestTitle && /^[^.!?[(]{10,}[.]?[”"’']?$/.test(first.text);
  return isOneSentence && english.length >= korean.length ? [first] : [];
}

function settleLanguage(blocks: readonly Block[], language: 'ko' | 'en'): Block[] {
  const own = readHead(blocks, language);
  const head = own.length === 0 && language === 'en' ? findStoppedTitle(blocks) : own;
  const inHead = new Set(head);
  const titles = new Set(head.map((block) => squeeze(block.text)));
  const later = blocks.filter(
    (block) => isTextOf(block, language) && !inHead.has(block) && titles.has(squeeze(block.text)),
  );
  const repeats = findRepeats([...head, ...later]);
  const kept = head.filter((block) => !repeats.has(block));
  const roles = new Map<Block, TextRole>(kept.map((block, index) => [block, index === 0 ? 'title' : 'subtitle']));
  return blocks.map((block) => {
    if (repeats.has(block)) return asNoise(block, 'duplicate-title');
    const role = roles.get(block);
    return role === undefined ? block : { ...block, role };
  });
}

/**
 * Gives the first heading of each language the role of title and the next ones, down to the first running paragraph, that
 * of subtitle; turns a second printing of any of them into noise.
 */
export function settleHeadings(blocks: readonly Block[]): Block[] {
  return settleLanguage(settleLanguage(blocks, 'ko'), 'en');
}
