import type { Repetition } from './find-repetition.ts';
import { isInsideQuotes } from './inside-quotes.ts';

/** Single words that English doubles on purpose or by grammar. */
const doubledWords = new Set(
  `had that is very so no bye ha hey now there yes yeah no well oh many far long much really never more less again over on out
   round around through by up down in such half neck time back through side time day year week hand step one two three la na
   hear tut knock please come go wait big old deep never ever same all who what`.split(/\s+/u),
);

const sayingVerbs = new Set(
  `said says say saying told tells added adds explained noted announced wrote asked replied insisted was were is are has have had
   will would did does can could must should may might`.split(/\s+/u),
);

const speechStarts = new Set(
  `i you we he she it they i'm i’m it's it’s we're we’re that's that’s don't don’t no yes not
   so too very a-lot let let's let’s`.split(/\s+/u),
);

const openers = new Set(
  `the a an this that these those his her its their our my your of in on at for to from with by`.split(/\s+/u),
);

/** Whether a repetition is one English writers mean: idiom, emphasis, a name, a chant, figures, a new clause. */
export function isHonestRepetition(repetition: Repetition, target: string): boolean {
  const { words, after, second } = repetition;
  if (words.every((word) => /^[\p{N}.,-]+$/u.test(word.text))) return true;
  if (comesThirdTime(repetition, target)) return true;
  if (words.length === 1) return isHonestSingle(repetition, target);
  if (isSpokenStumble(repetition, target)) return true;
  const isNewClause = repetition.between === ',' && after?.gap.trim() === '' && sayingVerbs.has(after.lower);
  return isNewClause && second.end < target.length;
}

function isHonestSingle({ words, between }: Repetition, target: string): boolean {
  const [word] = words;
  if (!word || doubledWords.has(word.lower) || word.text.length === 1) return true;
  if (between === ',') return true;
  if (between === 'or') return true;
  const isName = /^\p{Lu}/u.test(word.text) && !openers.has(word.lower);
  if (between === '') return isName;
  // “talked and talked”, “bigger and bigger”, “thousands and thousands” are idiom; “Seoul and Seoul” is not.
  return !isName && (/(?:ed|er|s|ing)$/u.test(word.lower) || word.text.length < 4 || target.length < 12);
}

/** Speech stumbles and insists (“I think, I think”, “so much, so much”); a noun phrase said twice is a machine's. */
function isSpokenStumble({ words, between, first }: Repetition, target: string): boolean {
  const start = words[0]?.lower ?? '';
  if (between === ',' && speechStarts.has(start)) return true;
  return between === ',' && !openers.has(start) && isInsideQuotes(target, first.start);
}

function comesThirdTime({ words, second }: Repetition, target: string): boolean {
  const phrase = words.map((word) => word.lower).join(' ');
  const rest = target.slice(second.end, second.end + phrase.length + 8).toLowerCase();
  return rest.replace(/^[\s,!.]{1,3}(?:and )?/u, '').startsWith(phrase);
}
