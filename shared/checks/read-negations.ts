import { hasOverlap, type Span } from '../model/span.ts';
import { boundWords } from '../text/bound-words.ts';
import { findMatches } from '../text/find-matches.ts';
import {
  answeredWords,
  englishDenials,
  hollowDenials,
  hollowEnglish,
  koreanDenials,
  koreanNegativeWords,
  reversedDenials,
  sharedDenials,
  softEnglish,
  turnedDenials,
  wordedDenials,
} from './negation-words.data.ts';
import { inherentDenials } from './turned-meaning.data.ts';

/** The denials of one sentence. */
export interface Negations {
  /** Those that must come back in the other language, in order. */
  readonly sure: readonly Span[];
  /** How many words may stand for a denial of the other language, the sure ones among them. */
  readonly possible: number;
}

const korean = new RegExp(koreanDenials.join('|'), 'gu');
const hollowKorean = new RegExp(hollowDenials.join('|'), 'gu');
const koreanWords = new RegExp(
  [...koreanNegativeWords, ...inherentDenials.map(({ korean: own }) => own)].join('|'),
  'gu',
);
const english = new RegExp(`(?<![\\w-])(?:${englishDenials})(?![\\w-])|n['’´]t(?!\\w)`, 'giu');
const hollow = new RegExp(`(?<!\\w)(?:${hollowEnglish.join('|')})(?!\\w)`, 'giu');
const soft = new RegExp(`(?<!\\w)(?:${boundWords(softEnglish.join('|'))})(?!\\w)`, 'giu');
const shared = sharedDenials.map(compile);
const answered = [...shared, ...answeredWords.map(compile)];
const reversed = reversedDenials.map(compile);
const worded = wordedDenials.map(compile);
// “Not perfect, or even close” denies both.
const carriedOn = /(?:(?<!\w)(?:not|never|no|without)|n['’´]t)(?!\w)[^.;:]{1,60}?(?<!\w)or(?!\w)/giu;
const turned = turnedDenials.map(compile);
const emphasis =
  /(?<!\w)(?:do|does|did) (?=(?!so|it|that|this|the|its|their|his|her|my|our|your|a|an|in|for|at|to|by|on|as|more|well|business|good|and|or|but|if|when|what|nothing|everything|something|anything|you|we|they|he|she|I|exist|(?!apply|rely|supply|comply|reply|imply)[a-z]{2,12}ly\b)[a-z]{2,30})/gu;

/** Denials apart by no more than this share one: neither … nor, “No, no”. */
const repeatReach = 8;

function compile([own, other]: readonly [korean: string, english: string]): readonly [RegExp, RegExp] {
  return [new RegExp(own, 'gu'), new RegExp(`(?<!\\w)(?:${boundWords(other)})(?!\\w)`, 'giu')];
}

/** The denials of a Korean sentence, beside its English: 부족 (lack) beside “lack” makes no “not” right. */
export function readKoreanNegations(text: string, translation: string): Negations {
  const sure = dropCovered(findAll(text, korean), findHollow(text, translation));
  const words = dropCovered(findAll(text, koreanWords), sure);
  return { sure, possible: sure.length + words.length - countAnswered(text, translation, words) };
}

function findHollow(text: string, translation: string): Span[] {
  const aside = turned.flatMap(([own, other]) => (findAll(translation, other).length > 0 ? [] : findAll(text, own)));
  const said = reversed.flatMap(([own, other]) => (findAll(translation, other).length > 0 ? findAll(text, own) : []));
  return [...findAll(text, hollowKorean), ...aside, ...said].sort((a, b) => a.start - b.start);
}

function countAnswered(text: string, translation: string, words: readonly Span[]): number {
  return answered.reduce((sum, [own, other]) => {
    const places = findAll(text, own).filter((place) => words.some((word) => hasOverlap(word, place)));
    return places.length === 0 ? sum : sum + Math.min(places.length, findAll(translation, other).length);
  }, 0);
}

/** The denials of an English sentence, beside its Korean: “no more than” beside 이하 (up to) renders no 않다. */
export function readEnglishNegations(text: string, original: string): Negations {
  const all = findAll(text, english);
  const said = worded.flatMap(([own, other]) => (findAll(original, own).length > 0 ? findAll(text, other) : []));
  const covers = [...findAll(text, hollow), ...said].sort((a, b) => a.start - b.start);
  return {
    sure: dropRepeated(text, dropCovered(all, covers)),
    possible: all.length + findAll(text, soft).length + findAll(text, carriedOn).length,
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
  return findMatches(text, pattern).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
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

const loneNor = /(?<!\w)nor(?!\w)/iu;
const boundTo = /(?<!\w)at all(?!\w)/iu;
const licence =
  /(?<!\w)(?:not|cannot|never|no|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|few|little|if|whether|any|question|doubt\w{0,20}|refus\w{0,20}|den(?:y|ied|ies|ying)|un\w{3,20})(?!\w)|n['’]t(?!\w)|\?/iu;
/** How far before it what “nor” and “at all” lean on may stand. */
const leaningReach = 90;

/** A “nor” or an “at all” without the denial it leans on: what is left where “neither” or “not” was lost. */
export function findOrphan(text: string): Span | null {
  for (const pattern of [loneNor, boundTo]) {
    const found = pattern.exec(text);
    if (!found || found.index === 0) continue;
    const before = text.slice(Math.max(0, found.index - leaningReach), found.index);
    const clause = before.slice(Math.max(0, ...[...before.matchAll(/[.;:”"]\s|, and /gu)].map(({ index }) => index)));
    if (!licence.test(clause)) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
