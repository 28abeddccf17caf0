import {
  basesWithE,
  basesWithoutE,
  irregularNouns,
  irregularVerbs,
  unchangedWords,
} from './english-word-forms.data.ts';

const irregular = readIrregular();
const unchanged = new Set(unchangedWords);
const withoutE = new Set(basesWithoutE);
const withE = new Set(basesWithE);

const prefix = /^(?:re|over|un|out|mis|under|co|pre|dis)-?/;

function readIrregular(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of [...irregularNouns, ...irregularVerbs]) {
    const [base = '', ...others] = row.split(' ');
    for (const form of others) forms.set(form, base);
  }
  return forms;
}

/** Whether a base that lost its ending lost an e with it: clos-ed, provid-ing, charg-ed, but open-ed, visit-ed. */
function wantsE(base: string): boolean {
  if (withoutE.has(base)) return false;
  if (withE.has(`${base.replace(prefix, '')}e`) || withE.has(`${base}e`)) return true;
  if (/(?:[iu]at|creat|quir)$/.test(base)) return true;
  if (/[vcuz]$|dg$|rg$|[^aeiou]l$|[aeiournlp]s$/.test(base)) return !/(?:ow|[rwl]l|ss|qu|zz)$/.test(base);
  if (/(?:[^aeiou]|^)[aeiouy]{2}[^aeiou]$/.test(base)) return /(?:[aeo]us|ais|oos)$/.test(base);
  if (/(?:er|en|on|or|el|et|it|al|om|[^aeiou]ip|ic|ish|ow|ey|ay|[wxyh])$/.test(base)) return false;
  return /[^aeiou][aeiou][bdgklmnprst]$/.test(base) || /[aeiou]{2}t$/.test(base) || /^[aeiou][dgklmnprst]$/.test(base);
}

/** Gives a base back what -ed or -ing took: stopp → stop, provid → provide, announc → announce. */
function restoreBase(base: string): string {
  if (withoutE.has(base)) return base;
  if (/([bdgkmnprt])\1$/.test(base) || (/vv$/.test(base) && base.length > 3)) return base.slice(0, -1);
  return wantsE(base) ? `${base}e` : base;
}

function hasVowel(base: string): boolean {
  return base.length > 1 && /[aeiouy]/.test(base);
}

/** The singular of a regular plural, or null where the word does not look like one. */
export function readSingular(word: string): string | null {
  if (word.length < 4 || !/[^su]s$/.test(word) || /(?:is|ous)$/.test(word)) return null;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|z|[^e]ch|each|sh|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function readVerbForm(word: string): string | null {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ee|oe)d$/.test(word) && word.length > 4) return word.slice(0, -1);
  for (const ending of ['ed', 'ing']) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length > 2 && hasVowel(base)) return restoreBase(base);
    if (word.endsWith(ending) && base.length === 2 && withE.has(`${base}e`)) return `${base}e`;
  }
  return null;
}

/**
 * The dictionary form of a lower-case English word by rule and a table of irregular forms: countries country, said say.
 *
 * Part of speech is not known, so a noun that looks like a verb form loses its ending too (building → build).
 */
export function readLemma(word: string): string {
  if (unchanged.has(word)) return word;
  return irregular.get(word) ?? readSingular(word) ?? readVerbForm(word) ?? word;
}
