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

const closes = /[.\])】>〉]\s{0,2}$|[가-힣][다음임]$/;
const longestRest = 140;
const shortRest = 40;
const manyLines = 5;

/** Whether a line is the rest of a divider or disclaimer that the line before leaves open. */
function goesOn(before: string, line: string): boolean {
  if (closes.test(before) || line.length > longestRest) return false;
  const cues = countDividerCues(line);
  return cues >= 2 || (cues >= 1 && line.length <= shortRest) || /^\p{Ll}/u.test(line) || politeRest.test(line);
}

/** The end of a notice in polite style, which news never uses: 입니다 (is), 합니다 (does), 있습니다 (there is). */
const politeRest = /^.{0,40}(?:입|합|있습|없습|됩|랍)니다\.?[\])】>〉]{0,3}$/;

/** How many of the lines are one divider that no line of them is by itself, or 0. */
function countBrokenDivider(lines: readonly string[]): number {
  if (!mayOpenDivider(lines[0] ?? '')) return 0;
  return [2, 3].find((count) => isDivider(lines.slice(0, count).join(' '))) ?? 0;
}

/** How many of the lines, the first being noise of the kind, make up one notice. */
function countNotice(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && !goesOn(lines[index - 1] ?? '', line));
  return end < 0 ? lines.length : end;
}

/** The noise of each line, seeing dividers and disclaimers that were broken over several lines. */
export function findNoiseOfLines(lines: readonly string[]): (NoiseKind | null)[] {
  const words = lines.map(squeeze);
  const found = words.map(findNoise);
  words.forEach((_, index) => {
    const kind = found[index] ?? null;
    if (kind !== null && kind !== 'divider' && kind !== 'disclaimer') return;
    const next = words.slice(index, index + manyLines);
    const count = kind === null ? countBrokenDivider(next) : countNotice(next);
    for (let at = index; at < Math.min(index + count, lines.length); at += 1) found[at] ??= kind ?? 'divider';
  });
  return found;
}
