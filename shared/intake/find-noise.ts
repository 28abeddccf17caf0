import type { NoiseKind } from '../model/piece.ts';
import { noisePatterns } from './noise-patterns.data.ts';
import { noiseWords } from './noise-words.data.ts';
import { readByline } from './read-byline.ts';
import { countDividerCues, isDivider, mayOpenDivider } from './read-divider.ts';
import { squeeze } from './white-space.ts';

const longestFurniture = 160;
const separators = /[\s|·ㆍ/>›»<,:()[\]+\-–—_.•▶▲▼↑↓]+/g;

const furniture = noiseWords.map(({ kind, words }) => ({ kind, words: new Set(words.map((word) => fold(word))) }));
const longestWord = Math.max(...noiseWords.flatMap(({ words }) => words.map((word) => fold(word).length)));

function fold(text: string): string {
  return text.replace(separators, '').toLowerCase();
}

/** Whether a folded line is nothing but words of one vocabulary and counters, found by the longest word first. */
function isMadeOf(folded: string, words: ReadonlySet<string>): boolean {
  let at = 0;
  let found = false;
  while (at < folded.length) {
    let length = Math.min(longestWord, folded.length - at);
    while (length > 0 && !words.has(folded.slice(at, at + length))) length -= 1;
    if (length === 0 && !(found && /\d/.test(folded.charAt(at)))) return false;
    found ||= length > 0;
    at += Math.max(length, 1);
  }
  return found;
}

function findFurniture(line: string): NoiseKind | null {
  if (line.length > longestFurniture) return null;
  const folded = fold(line);
  return furniture.find(({ words }) => isMadeOf(folded, words))?.kind ?? null;
}

/** What kind of noise a line is by its own words, or null when it may be text. */
export function findNoise(line: string): NoiseKind | null {
  const words = squeeze(line);
  const wording = noisePatterns.find(({ pattern, longest }) => words.length <= longest && pattern.test(words));
  if (wording?.kind === 'disclaimer' && isDivider(words)) return 'divider';
  return wording?.kind ?? (isDivider(words) ? 'divider' : (readByline(words) ?? findFurniture(words)));
}

const closesDivider = /[.\])】>〉]\s{0,2}$|[가-힣][다음임]$/;
const longestRest = 140;

/** How many of the lines from the first on make up one divider: 1 for a whole one, 0 for none. */
function countDividerLines(lines: readonly string[], isFirst: boolean): number {
  const [first = '', ...rest] = lines.map(squeeze);
  if (isFirst) {
    const next = rest[0] ?? '';
    const goesOn = !closesDivider.test(first) && next.length <= longestRest && countDividerCues(next) >= 2;
    return goesOn ? 2 : 1;
  }
  if (!mayOpenDivider(first)) return 0;
  return [2, 3].find((count) => isDivider(squeeze(lines.slice(0, count).join(' ')))) ?? 0;
}

/** The noise of each line, seeing dividers that were broken over as many as three lines. */
export function findNoiseOfLines(lines: readonly string[]): (NoiseKind | null)[] {
  const found = lines.map(findNoise);
  lines.forEach((_, index) => {
    if (found[index] !== null && found[index] !== 'divider') return;
    const count = countDividerLines(lines.slice(index, index + 3), found[index] === 'divider');
    for (let at = index; at < Math.min(index + count, lines.length); at += 1) found[at] ??= 'divider';
  });
  return found;
}
