import type { NoiseKind } from '../model/piece.ts';
import { noisePatterns } from './noise-patterns.data.ts';
import { noiseWords } from './noise-words.data.ts';
import { readByline } from './read-byline.ts';
import { isDivider, mayOpenDivider } from './read-divider.ts';
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

/** The noise of each line, seeing dividers that were broken over as many as three lines. */
export function findNoiseOfLines(lines: readonly string[]): (NoiseKind | null)[] {
  const found = lines.map(findNoise);
  lines.forEach((line, index) => {
    if (found[index] !== null || !mayOpenDivider(squeeze(line))) return;
    for (const count of [2, 3]) {
      const whole = squeeze(lines.slice(index, index + count).join(' '));
      if (!isDivider(whole)) continue;
      for (let at = index; at < index + count; at += 1) found[at] ??= 'divider';
      return;
    }
  });
  return found;
}
