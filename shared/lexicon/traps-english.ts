import type { Span } from '../model/span.ts';
import type { Trap } from './traps-entry.ts';

/** A wrong rendering found in an English text. */
export interface WrongRendering {
  /** The wrong words, with an article before them that the right ones would change. */
  readonly span: Span;
  readonly words: string;
  /** What to put in their place, in their number and capitals. */
  readonly replacement: string;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const uncountable =
  /(?:s|s’|ing|work|arson|goods|personnel|construction|attraction|normal|legislative|local|water|said|public-private|industry-academia|COVID-19|contactless|media|warfare|wartime|revenue)$/iu;
const patterns = new WeakMap<Trap, RegExp>();

/** Where the English says what a trap's word does not mean here, in order. */
export function findWrongRenderings(trap: Trap, target: string): WrongRendering[] {
  return [...target.matchAll(readPattern(trap))].map((match) => {
    const [whole, article = '', wrong = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const right = fitNumber(trap, wrong);
    const words = isAmongCapitals(target, span, article) ? capitalise(right) : fitStart(right, wrong);
    return { span, words: wrong, replacement: fitArticle(words, article) };
  });
}

function readPattern(trap: Trap): RegExp {
  const known = patterns.get(trap);
  if (known) return known;
  const words = trap.wrong.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
  const body = words
    .sort((a, b) => b.length - a.length)
    .map(toPattern)
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:an?|An?) )?(${body})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(trap, pattern);
  return pattern;
}

function toPattern(words: string): string {
  const safe = words.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replaceAll('{month}', `(?:${months})`);
  const plural = /\p{L}$/u.test(words) && !words.endsWith('s') ? '(?:s|es)?' : '';
  return safe.replace(/['’]/gu, "['’]").replace(/ /gu, '[ -]') + plural;
}

function fitNumber(trap: Trap, found: string): string {
  const month = new RegExp(months, 'iu').exec(found)?.[0] ?? '';
  const plain = flatten(found);
  for (const entry of trap.wrong) {
    const [wrong, right] = typeof entry === 'string' ? [entry, trap.right] : entry;
    const singular = flatten(wrong.replaceAll('{month}', month));
    if (plain === singular) return right.replaceAll('{month}', month);
    if (plain !== `${singular}s` && plain !== `${singular}es`) continue;
    return uncountable.test(right) ? right : `${right}s`;
  }
  return trap.right;
}

function flatten(words: string): string {
  return words.toLowerCase().replace(/’/gu, "'").replace(/-/gu, ' ');
}

/** A name or title goes on beside it: “Evolution Team”, “Military Governor Kim”. */
function isAmongCapitals(target: string, span: Span, article: string): boolean {
  const words = target.slice(span.start + article.length, span.end);
  if (/(?:^|[\s-])\p{Ll}{4,}/u.test(words) || !/^\p{Lu}/u.test(words) || /house/iu.test(words)) return false;
  const before = /[\p{L}\p{N}-]{1,30} $/u.exec(target.slice(Math.max(0, span.start - 30), span.start))?.[0] ?? '';
  const isAfterName = article === '' && /^\p{Lu}/u.test(before);
  return isAfterName || /^ \p{Lu}/u.test(target.slice(span.end));
}

function capitalise(words: string): string {
  return words.replace(/(?<![\p{L}’-])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}

/** A capital at the start of a sentence stays one. */
function fitStart(right: string, wrong: string): string {
  const isStart = /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(wrong);
  return isStart ? `${right.slice(0, 1).toUpperCase()}${right.slice(1)}` : right;
}

function fitArticle(words: string, article: string): string {
  if (article === '' || uncountable.test(words)) return words;
  const indefinite = /^[aeiou]/iu.test(words) ? 'an' : 'a';
  return `${/^A/u.test(article) ? indefinite.replace('a', 'A') : indefinite} ${words}`;
}
