import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { keepKnown } from '../text/keep-known.ts';
import { foldSpelling, readLetters } from '../text/name-sound.ts';
import type { KoreanWord } from '../text/read-korean-words.ts';
import { romanise } from '../text/romanise.ts';
import type { Pair } from './check.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { romanisedEndings } from './romanised-endings.data.ts';

/** A word of the English that only spells the sound of a Korean one. */
export interface LeftRomanised {
  readonly source: Span;
  readonly target: Span;
  readonly korean: string;
  readonly english: string;
  /** What the word means, best first. */
  readonly renderings: readonly string[];
}

/** Shorter words sound like too many others. */
const fewestLetters = 4;
/** Romanised Korean has none of these: “Robbie” is a name that 로비 (lobby) only sounds like. */
const foreignSpelling = /bb|dd|ff|ie$|[fvxz]|c(?!h)/u;

/**
 * English words that only spell the sound of a Korean word which has a translation (“Kyowon” for 교원, teachers), or of a
 * name with an ending that has one (“Buksangcho” for 북상초). Words English has taken over stand in the lexicon as
 * renderings and are let be; so is what stands in quotation marks or is explained in brackets.
 */
export function findLeftRomanised(pair: Pair, lexicon: Lexicon): LeftRomanised[] {
  const strangers = readEnglish(pair)
    .words()
    .filter(({ text, lemma }) => isStranger(text, lemma, lexicon));
  if (strangers.length === 0) return [];
  const spoken = strangers.map(({ text, span }) => ({ text, span, sound: foldSpelling(readLetters(text)) }));
  const sounds = readSounds(readKorean(pair).words(), new Set(spoken.map(({ sound }) => sound)), lexicon);
  return spoken.flatMap(({ text, span, sound }) => {
    const heard = sounds.get(sound);
    if (!heard || isMeant(pair, span) || !isLinked(pair, heard.source, span)) return [];
    return [{ ...heard, target: span, english: text }];
  });
}

function isStranger(text: string, lemma: string, { isPlainWord }: Lexicon): boolean {
  if (text.length < fewestLetters || isPlainWord?.(lemma.toLowerCase())) return false;
  const letters = readLetters(text);
  return letters.length >= fewestLetters && !foreignSpelling.test(letters);
}

const mostKnown = 20_000;
const readSound = keepKnown(mostKnown, (korean) => foldSpelling(readLetters(romanise(korean))));

type Sound = Pick<LeftRomanised, 'source' | 'korean' | 'renderings'>;

/** The Korean words that sound like one that is wanted and have a translation, by their sound. */
function readSounds(words: readonly KoreanWord[], wanted: ReadonlySet<string>, lexicon: Lexicon): Map<string, Sound> {
  const sounds = new Map<string, Sound>();
  for (const { stems, span } of words) {
    for (const korean of stems) {
      const sound = readSound(korean);
      const renderings = wanted.has(sound) ? readMeaning(korean, lexicon) : [];
      if (renderings.length === 0 || renderings.some((known) => foldSpelling(readLetters(known)) === sound)) continue;
      sounds.set(sound, { source: { start: span.start, end: span.start + korean.length }, korean, renderings });
    }
  }
  return sounds;
}

/** What a common noun means, or what a name with a telling ending is called; nothing for verbs and bare names. */
function readMeaning(korean: string, lexicon: Lexicon): readonly string[] {
  if (!/^[가-힣]{2,12}$/u.test(korean) || korean.endsWith('다')) return [];
  const known = lexicon.renderings(korean);
  if (known.length > 0) return known.some((rendering) => /^\p{Lu}/u.test(rendering)) ? [] : known.slice(0, 3);
  for (let length = Math.min(4, korean.length - 2); length > 0; length -= 1) {
    const ending = korean.slice(-length);
    const english = Object.hasOwn(romanisedEndings, ending) ? romanisedEndings[ending] : undefined;
    if (english !== undefined) return [`${capitalise(romanise(korean.slice(0, -length)))} ${english}`];
  }
  return [];
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** “Nurijip” in quotation marks, and “Nurijip (website)”: there the Korean word itself is meant. */
function isMeant({ target }: Pair, { start, end }: Span): boolean {
  return /["“‘'][^"“”‘’']{0,30}$/u.test(target.slice(Math.max(0, start - 31), start))
    ? /^[^"“”‘’']{0,30}["”’']/u.test(target.slice(end, end + 31))
    : /^\s?\(|^, (?:or|meaning|a |an |the )/u.test(target.slice(end, end + 12));
}

function isLinked({ links }: Pair, source: Span, target: Span): boolean {
  const has = (spans: readonly Span[], span: Span) => spans.some((part) => hasOverlap(part, span));
  return links.length === 0 || links.some((link) => has(link.source, source) && has(link.target, target));
}
