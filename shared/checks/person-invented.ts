import type { Span } from '../model/span.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { isInsideQuotes } from './inside-quotes.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { firstPersonKorean, personEnglish, personKorean, reportedKorean, speakerForms } from './person-words.data.ts';

const firstPerson =
  /\b(?:I|I[’'](?:m|ve|ll|d)|[Ww]e|[Ww]e[’'](?:re|ve|ll|d)|[Mm]y|me|myself|[Oo]ur|ours|us|ourselves)\b(?![-./])/gu;
/** Indirect speech has no first person but the writer’s own. */
const reportedFirst =
  /(?<=\b(?:said|announced|explained|added|stated|stressed|emphasized|revealed|noted)(?: that)? )(?:I|[Ww]e)(?: (?:will|would|plan|expect|hope)\b|[’']ll\b)/gu;
/** A sentence of others cannot open with us: 참가자들은 … (the participants). */
const openingFirst = /^(?:I|We)(?= )/gu;
const otherSubject = /^[가-힣]{1,12}(?:들|시|군|도|구|청|회|단|측|생|자)[은는이가]\s/u;
const thirdPerson = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er)\b/gu;
/** Most segments of an article that are looked at for somebody a pronoun could stand for. */
const farthestBack = 40;

/**
 * The English speaks of nobody the Korean does not speak of.
 *
 * Korean leaves the subject out, and machines put in “we”, “I” or “he” at random: a city’s plan becomes ours. “We” and “I”
 * are marked only outside quotations, in an article that never speaks of itself, and where the verb is no wish, duty or
 * musing; “he” and “she” only where neither language has named a person so far. Everywhere else pronouns are the
 * translator’s business.
 */
export const personInvented: Check = {
  id: 'person-invented',
  name: { ko: '없는 인물', en: 'Invented person' },
  category: 'accuracy/addition',
  severity: 'major',
  scope: 'nearby',
  *find(pair, context) {
    for (const stretch of readLinkedStretches(pair)) {
      const mark = findFirst(pair, stretch, context) ?? findThird(pair, stretch, context);
      if (mark) yield mark;
    }
  },
};

const selfless = new WeakMap<CheckContext, boolean>();

/** Whether an article never speaks of its writer outside quotations. */
function isSelfless(context: CheckContext): boolean {
  const known = selfless.get(context) ?? !context.pairs.some(({ source }) => firstPersonKorean.test(unquote(source)));
  selfless.set(context, known);
  return known;
}

/** A Korean text without what stands in quotation marks. */
function unquote(text: string): string {
  return text.replace(/[“"][^“”"\n]{0,400}[”"]|[‘'][^‘’'\n]{0,400}[’']/gu, ' ');
}

function findFirst(pair: Pair, { source, target }: Stretch, context: CheckContext): Mark | null {
  const korean = pair.source.slice(source.start, source.end);
  const english = pair.target.slice(target.start, target.end);
  const isPlain = /(?<!니)다[.…]?\s*$/u.test(korean) && !speakerForms.test(korean) && !reportedKorean.test(korean);
  const isOthers = otherSubject.test(korean) && /(?<!니)다[.…]?\s*$/u.test(korean);
  const patterns = isPlain ? [firstPerson] : isOthers ? [openingFirst, reportedFirst] : [reportedFirst];
  const [found] = patterns.flatMap((pattern) => [...english.matchAll(pattern)]);
  if (!found || /[“”"‘]/u.test(english) || firstPersonKorean.test(korean)) return null;
  const start = target.start + found.index;
  if (isInsideQuotes(pair.target, start) || !isSelfless(context) || isRoman(english, found)) return null;
  const word = /^[\p{L}’']+/u.exec(found[0])?.[0] ?? '';
  return describeInvented(source, { start, end: start + word.length }, word);
}

/** Part I, World War I, “the I” in a formula: a capital behind a capital. */
function isRoman(english: string, { 0: word, index }: RegExpExecArray): boolean {
  return word === 'I' && /\p{Lu}\p{L}{0,20}\s$/u.test(english.slice(Math.max(0, index - 20), index));
}

function findThird(pair: Pair, { source, target }: Stretch, context: CheckContext): Mark | null {
  const english = pair.target.slice(target.start, target.end);
  const [found] = [...english.matchAll(thirdPerson)];
  if (!found) return null;
  const start = target.start + found.index;
  if (isInsideQuotes(pair.target, start) || /[“”"‘]/u.test(english) || !isFirstPerson(pair, start, source, context))
    return null;
  return describeInvented(source, { start, end: start + found[0].length }, found[0]);
}

/** Whether neither language has a person up to a pronoun, in an article that is there from its beginning. */
function isFirstPerson(pair: Pair, start: number, source: Span, { pairs }: CheckContext): boolean {
  const index = pairs.indexOf(pair);
  if (index < 1 || index > farthestBack || pairs.length < 3) return false;
  const before = pairs.slice(0, index);
  const korean = `${before.map((one) => one.source).join('\n')}\n${pair.source.slice(0, source.end)}`;
  const english = `${before.map((one) => one.target).join('\n')}\n${pair.target.slice(0, start)}`;
  return !personKorean.test(korean) && !personEnglish.test(english) && !hasName(english);
}

/** Two capitalised words in a row that no sentence opens with, as names of people are. */
function hasName(english: string): boolean {
  return (
    /[\p{Ll},]\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:-\p{Ll}+)?/u.test(english) ||
    /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+-\p{Ll}+/u.test(english)
  );
}

function describeInvented(source: Span, target: Span, word: string): Mark {
  return {
    source,
    target,
    reason: {
      ko: `원문에는 ‘${word}’에 해당하는 사람이 없으니, 생략된 주어가 누구인지 확인하세요.`,
      en: `“${word}” refers to nobody in the Korean; check who the omitted subject is.`,
    },
  };
}
