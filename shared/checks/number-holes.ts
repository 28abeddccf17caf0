import type { Span } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';

/** Words that, right before a unit of measure, want a number between: “in about meters”, “speeds of kph”, “(miles)”. */
const before =
  '(?:\\(|(?<![A-Za-z])(?:about|around|nearly|almost|roughly|approximately|some|than|to|at|by|that|for|and|or|(?<!\\b(?:hundreds|thousands|millions|billions|tens|dozens|scores|lots|number|couple|plenty|few|of|per|in|cubic|square) )of) )';
const percent = ['per cent', 'percent', '%'];
/** These would be read as words of their own: “to second”, “at in.”, “by foot”. */
const ambiguous = new Set([
  'in.',
  'second',
  'foot',
  'minute',
  'won',
  'mi',
  'l',
  'g',
  't',
  'm',
  'pounds',
  'pound',
  'yard',
  'mark',
  'day',
  'month',
  'year',
  'week',
  'hour',
  'night',
  'nights',
  'days',
  'years',
]);
const patterns = new Map<string, RegExp | null>();

/** The place of the English where a unit of this quantity stands without its number. */
export function findNumberHole(target: string, quantity: Quantity): Span | null {
  if (quantity.isWord) return null;
  const name = quantity.kind === 'percent' ? 'percent' : (quantity.unit ?? '');
  const pattern = patterns.get(name) ?? createPattern(name);
  patterns.set(name, pattern);
  const match = pattern?.exec(target);
  if (!match?.[1]) return null;
  const end = match.index + match[0].length;
  return { start: end - match[1].length, end };
}

function createPattern(name: string): RegExp | null {
  const entry = findUnit(name);
  const isMeasure = entry !== null && entry.measure !== 'count' && entry.measure !== 'order';
  const words = name === 'percent' ? percent : isMeasure ? entry.english : [];
  const telling = words.filter((word) => !ambiguous.has(word) && /^[a-z%]/u.test(word));
  if (telling.length === 0) return null;
  const longest = telling.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.$]/gu, '\\$&'));
  return new RegExp(`${before}(${longest.join('|')})(?![A-Za-z-])`, 'u');
}
