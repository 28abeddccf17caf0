import { hasOverlap, type Span } from '../model/span.ts';
import {
  englishDenials,
  hollowDenials,
  hollowEnglish,
  koreanDenials,
  koreanNegativeWords,
  sharedDenials,
  softEnglish,
} from './negation-words.data.ts';

/** The denials of one sentence. */
export interface Negations {
  /** Those that must come back in the other language, in order. */
  readonly sure: readonly Span[];
  /** How many words may stand for a denial of the other language, the sure ones among them. */
  readonly possible: number;
}

const korean = new RegExp(koreanDenials.join('|'), 'gu');
const hollowKorean = new RegExp(hollowDenials.join('|'), 'gu');
const koreanWords = new RegExp(koreanNegativeWords.join('|'), 'gu');
const english = new RegExp(`(?<![\\w-])(?:${englishDenials})(?![\\w-])|n['’]t(?!\\w)`, 'giu');
const hollow = new RegExp(`(?<!\\w)(?:${hollowEnglish.join('|')})(?!\\w)`, 'giu');
const soft = new RegExp(`(?<!\\w)(?:${softEnglish.join('|')})(?!\\w)`, 'giu');
const shared = sharedDenials.map(
  ([own, other]) => [new RegExp(own, 'gu'), new RegExp(`(?<!\\w)(?:${other})(?!\\w)`, 'giu')] as const,
);
const emphasis =
  /(?<!\w)(?:do|does|did) (?=(?!so|it|that|this|the|its|their|his|her|my|our|your|a|an|in|for|at|to|by|on|as|more|well|business|good|and|or|but|if|when|what|nothing|everything|something|anything|you|we|they|he|she|I|exist|[a-z]{2,12}ly )[a-z]{2,})/gu;

/** Denials apart by no more than this share one: neither … nor, “No, no”. */
const repeatReach = 8;

/** The denials of a Korean sentence. */
export function readKoreanNegations(text: string): Negations {
  const sure = dropCovered(findAll(text, korean), findAll(text, hollowKorean));
  return { sure, possible: sure.length + dropCovered(findAll(text, koreanWords), sure).length };
}

/** The denials of an English sentence. */
export function readEnglishNegations(text: string): Negations {
  const all = findAll(text, english);
  return {
    sure: dropRepeated(text, dropCovered(all, findAll(text, hollow))),
    possible: all.length + findAll(text, soft).length,
  };
}

/** How many words of the two sentences deny the same by their meaning (거부, refuse), so that they stand for no other denial. */
export function countSharedDenials(korean: string, english: string): number {
  return shared.reduce(
    (sum, [own, other]) => sum + Math.min(findAll(korean, own).length, findAll(english, other).length),
    0,
  );
}

/** A “do” that only stresses its verb, which translations from Korean hardly have: what is left where “not” was lost. */
export function findStressedVerb(text: string): Span | null {
  const [found] = findAll(text, emphasis);
  return found ? { start: found.start, end: found.end - 1 } : null;
}

function findAll(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Both lists are in order, so one walk over them is enough. */
function dropCovered(spans: readonly Span[], covers: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((covers[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const cover = covers[next];
    return cover === undefined || !hasOverlap(cover, span);
  });
}

function dropRepeated(text: string, spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => {
    const word = text.slice(span.start, span.end).toLowerCase();
    const before = spans[index - 1];
    return word !== 'nor' && (word !== 'no' || before === undefined || span.start - before.end > repeatReach);
  });
}
