import type { Span } from '../model/span.ts';
import { keepKnown } from './keep-known.ts';
import { readVerbStems, readVowelStems } from './read-verb-stems.ts';
import { finals, readFinal } from './stem-syllables.ts';
import { stripParticles } from './strip-particles.ts';

/** An unbroken run of Hangul (eojeol or part of one) and what to look up for it. */
export interface KoreanWord {
  readonly span: Span;
  readonly text: string;
  /** At most eight look-up candidates: the word itself, then longest first; verbs in their dictionary form with 다. */
  readonly stems: readonly string[];
}

const mostStems = 8;
const mostNouns = 3;
const mostKnown = 20_000;
const wordPattern = /[가-힣\u1100-\u11ff]+(?:[·ㆍ・‧･][가-힣\u1100-\u11ff]+)*/g;
const nominal = /(?:[기고서면지다도록음함됨짐]|게)$/;
const nounVerb = /(?:당하|하|되|시키|받|스럽|롭|있|없|드리|주)$/;
/** Auxiliary verbs that may be written together with the verb they follow: 적혀있다 (is written), 꿈꿔오다 (has dreamt of). */
const auxiliary = /(?:있|없|주|오|가|보|내|버리|놓|두|드리|대|지|나|달라|(?<=[어워])하)$/;
/** Shortened 하지, 하게, 하도록, 하고자, 하기로: 흔치 (흔하지, usually … not). */
const shortened = /(?:치|치는|치도|치만|케|토록|코자|키로|키로는)$/;

/** A verb stem and what it is made from: 커지 (커지, 크), 지원하 (지원하, the noun 지원). */
function readFamily(stem: string): string[] {
  const family = [`${stem}다`];
  const before = stem.replace(auxiliary, '');
  if (before !== '' && before !== stem) for (const base of readVowelStems(before)) family.push(`${base}다`);
  const root = stem.replace(nounVerb, '');
  if (root.length >= 2 && root !== stem) family.push(root);
  if (stem.length > 2 && stem.endsWith('시')) family.push(`${stem.slice(0, -1)}다`);
  return family;
}

/** Verb readings of a word, and of a nominal form with its particle taken off: 늘리기로 (to raise). */
function readVerbs(word: string, nouns: readonly string[]): string[] {
  const stems = readVerbStems(word);
  for (const noun of nouns) if (nominal.test(noun) || readFinal(noun) === finals.ㅁ) stems.push(...readVerbStems(noun));
  const open = word.replace(shortened, '');
  if (open !== '' && open !== word) stems.push(`${open}하`);
  const adverb = /^(.+)(?:히|없이)$/.exec(word)?.[1];
  if (adverb) stems.push(word.endsWith('히') ? `${adverb}하` : `${adverb}없`);
  return [...new Set(stems)].flatMap(readFamily);
}

/**
 * Look-up candidates for one word: the word itself, then nouns without particles and verbs in 다, longest first.
 *
 * At most eight; rule-made, so some name no word at all.
 */
export const readStems: (eojeol: string) => readonly string[] = keepKnown(mostKnown, findStems);

function findStems(eojeol: string): readonly string[] {
  const word = eojeol.normalize('NFC');
  const nouns = stripParticles(word);
  const kept = nouns.length > mostNouns ? [...nouns.slice(0, 1), ...nouns.slice(1 - mostNouns)] : nouns;
  const stems = new Set([...kept, ...readVerbs(word, nouns)]);
  stems.delete(word);
  const longest = [...stems].slice(0, mostStems - 1).sort((a, b) => b.length - a.length);
  return [word, ...longest];
}

function readParts(text: string, start: number): Span[] {
  const whole = { start, end: start + text.length };
  if (!/[·ㆍ・‧･]/.test(text)) return [whole];
  const parts = [...text.matchAll(/[^·ㆍ・‧･]+/g)].map((part) => ({
    start: start + part.index,
    end: start + part.index + part[0].length,
  }));
  return [whole, ...parts];
}

/**
 * The Korean words of a text in order, cut at everything but Hangul; Latin letters and digits are left to other readers.
 *
 * Words joined by a middle dot (시·도, cities and provinces) are given whole and then in parts, so those spans overlap.
 */
export function readKoreanWords(text: string): KoreanWord[] {
  const words: KoreanWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    for (const span of readParts(match[0], match.index)) {
      const word = text.slice(span.start, span.end);
      words.push({ span, text: word, stems: readStems(word) });
    }
  }
  return words;
}
