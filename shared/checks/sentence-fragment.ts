import type { Words } from '../model/words.ts';
import { findEchoesAfterQuote, findLoneSayingVerbs } from './after-quote.ts';
import type { Check, Mark } from './check.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { type EnglishSentence, readEnglishSentences } from './fragment-sentence.ts';
import {
  articlesAndLinks,
  auxiliaries,
  danglingWords,
  emptyVerbs,
  invertingPronouns,
  openPhrases,
  sayingVerbs,
  sentenceOpeners,
} from './fragment-words.data.ts';
import { readLeaning } from './leaning-clause.ts';
import { readTokens } from './read-tokens.ts';

const longestFragment = 8;

/**
 * No scrap of a sentence stands where a sentence should, and none breaks off.
 *
 * Korean puts its verb last; a machine that splits a long sentence leaves that verb over as “did.” or “are selecting”, and
 * one that loses its place stops on “the” or “to”, starts without a subject or cuts a clause off its sentence.
 * Silent about headlines and captions, answers such as “Yes.”, questions, quotations and list items.
 */
export const sentenceFragment: Check = {
  id: 'sentence-fragment',
  name: { ko: '문장 조각', en: 'Sentence fragment' },
  category: 'linguistic/grammar',
  severity: 'major',
  *find(pair) {
    const { target, role } = pair;
    const isRunning = role === 'paragraph';
    for (const sentence of readEnglishSentences(pair)) {
      const mark =
        (isRunning ? findScrap(sentence, target) : findLoneVerb(sentence, target)) ?? findBreak(sentence, target);
      if (mark) yield mark;
    }
    if (isRunning) {
      yield* findLoneSayingVerbs(target);
      yield* findEchoesAfterQuote(target);
    }
  },
};

function findScrap(sentence: EnglishSentence, target: string): Mark | null {
  const { text, words, before } = sentence;
  if (words.length === 0 || /[?!]["”’')]*$/u.test(text)) return null;
  const isShort = words.length <= longestFragment;
  const scrap =
    isShort && (findLoneVerb(sentence, target) ?? findEcho(sentence, target) ?? findFunctionWords(sentence, target));
  if (scrap) return scrap;
  if (before !== null && startsLow(sentence)) return describeLow(sentence, target, isShort);
  const leaning = readLeaning(sentence);
  return leaning && describeLeaning(sentence, leaning);
}

/** A sentence that only lost its capital is given it back; a scrap is marked whole. */
function describeLow(sentence: EnglishSentence, target: string, isShort: boolean): Mark {
  const [first] = sentence.words;
  const isRest = sentence.words.length <= 3 && sayingVerbs.has(sentence.words.at(-1)?.lower ?? '');
  if (!first || isRest || !hasFiniteVerb(sentence.words) || (isShort && !sentenceOpeners.has(first.lower)))
    return isShort || !first
      ? describeScrap(sentence, target, 'low', false)
      : describeLeaning(sentence, { ko: '마침표 뒤에 소문자로 시작하므로', en: because.low.en });
  const start = sentence.span.start + first.start;
  const capital = `${first.text.slice(0, 1).toUpperCase()}${first.text.slice(1)}`;
  return {
    target: { start, end: start + first.text.length },
    reason: {
      ko: `마침표 뒤의 ‘${first.text}’ 첫 글자가 소문자이니, 문장이 잘못 끊겼는지 대문자가 빠졌는지 확인하세요.`,
      en: `The sentence starts with a lower-case “${first.text}”: it was cut off from the one before or lost its capital.`,
    },
    expected: [capital],
    ...(sentenceOpeners.has(first.lower) ? { suggestion: capital } : {}),
  };
}

function describeLeaning({ span, text, words }: EnglishSentence, why: Words): Mark {
  const shown = words.length > longestFragment ? `${text.slice(0, words[5]?.end ?? 40)} …` : text;
  const end = words.length > longestFragment ? span.start + (words[5]?.end ?? 40) : span.end;
  return {
    target: { start: span.start, end },
    reason: {
      ko: `‘${shown}’ 부분은 ${why.ko} 앞뒤 문장과 이어야 합니다.`,
      en: `“${shown}” is not a sentence: ${why.en}.`,
    },
  };
}

/** “did.”, “are selecting”, “Is over.”: a verb without anyone who does it. */
function findLoneVerb(sentence: EnglishSentence, target: string): Mark | null {
  const { words, text, before } = sentence;
  const [first, second] = words;
  if (!first || before === null || /\?["”’')]*$/u.test(text) || /^[“"‘'(]/u.test(text)) return null;
  if (!auxiliaries.has(first.lower) || (second && invertingPronouns.has(second.lower))) return null;
  // “May was cold.”, “Will came.”, “Have a care.”, “Do come.”
  if (second && /^(?:May|Will|Have|Do)$/u.test(first.text)) return null;
  const isShort =
    words.length <= 3 || (words.length <= 6 && /^\p{Lu}/u.test(first.text) && emptyVerbs.has(first.lower));
  const isEmpty = words.every((word) => emptyVerbs.has(word.lower));
  return isShort ? describeScrap(sentence, target, 'verb', isEmpty) : null;
}

/** “At some point.” after “… at some point.”: the tail of the sentence before, said again. */
function findEcho(sentence: EnglishSentence, target: string): Mark | null {
  if (sentence.before === null) return null;
  const own = sentence.words.map((word) => word.lower).join(' ');
  const before = ` ${readTokens(sentence.before.slice(-200))
    .map((word) => word.lower)
    .join(' ')}`;
  const isWhole = before.length <= own.length + 1;
  return !isWhole && before.endsWith(` ${own}`) ? describeScrap(sentence, target, 'echo', true) : null;
}

/** “And the.”, “In order to.”: words that only lead up to something. */
function findFunctionWords(sentence: EnglishSentence, target: string): Mark | null {
  const last = sentence.words.at(-1);
  const isLead = sentence.words.length <= 4 && last !== undefined && danglingWords.has(last.lower);
  const isClosed = sentence.words.every(
    (word) => danglingWords.has(word.lower) || /^(?:well|order|according|due|such|in|spite)$/u.test(word.lower),
  );
  return isLead && isClosed && sentence.before !== null ? describeScrap(sentence, target, 'lead', true) : null;
}

function startsLow({ text, words, before }: EnglishSentence): boolean {
  const [first] = words;
  if (!first || !/^\p{Ll}/u.test(text) || /\p{Lu}|\.\p{L}/u.test(first.text)) return false;
  const isNamePart =
    /^(?:d|de|da|van|von|al|el|ibn|bin|e|i)$/u.test(first.lower) || /^(?:al|el|d['’])/u.test(first.lower);
  if (isNamePart && /^\S+ (?:de |der |den |la )?\p{Lu}/u.test(text)) return false;
  return (
    /[\p{L}\p{N}%)]\.["”’')]?$/u.test(before ?? '') &&
    !/\b(?:vs|etc|no|inc|co|corp|ltd|st|mt|p|pp|a\.m|p\.m)\.$/iu.test(before ?? '')
  );
}

/** A sentence whose last word wants another: “… straddle the”, “… is expected to”. */
function findBreak({ span, text, words }: EnglishSentence, target: string): Mark | null {
  const last = words.at(-1);
  if (!last || words.length < 4 || last.text !== last.lower) return null;
  const tail = text.slice(last.end);
  const isOpen = tail === '' && span.end === target.trimEnd().length;
  const isStopped = /^\.["”’')]*$/u.test(tail);
  const body = text.slice(0, last.end).toLowerCase();
  const isBroken = isOpen
    ? danglingWords.has(last.lower)
    : isStopped && (articlesAndLinks.has(last.lower) || endsOpen(body));
  if (!isBroken) return null;
  return {
    target: { start: span.start + last.start, end: span.start + last.end },
    reason: {
      ko: `문장이 ‘${last.text}’에서 끊기고 뒤에 와야 할 말이 빠졌습니다.`,
      en: `The sentence breaks off at “${last.text}”; the rest is missing.`,
    },
  };
}

/** “such as.”, “is expected to.”, “an everyday object that.” */
function endsOpen(body: string): boolean {
  if (openPhrases.some((phrase) => body.endsWith(` ${phrase}`)))
    return !/\b(?:than|as|if|when) [^.]{0,40}$/u.test(body);
  const noun = / an? (?:\p{Ll}+ )?(\p{Ll}{4,}) that$/u.exec(body)?.[1];
  return noun !== undefined && !hasFiniteVerb(readTokens(noun)) && !/(?:ing|like|with)$/u.test(noun);
}

type Kind = 'verb' | 'echo' | 'lead' | 'low';

const because: Readonly<Record<Kind, { ko: string; en: string }>> = {
  verb: {
    ko: '앞 문장에서 떨어져 나온, 주어 없는 동사입니다.',
    en: 'a verb with no subject, split off from the sentence before',
  },
  echo: { ko: '앞 문장의 끝을 되풀이한 조각입니다.', en: 'it repeats the end of the sentence before' },
  lead: {
    ko: '뒤에 올 말 없이 끊긴 조각입니다.',
    en: 'it leads up to something that never comes',
  },
  low: {
    ko: '마침표 뒤에 소문자로 시작하는 조각입니다.',
    en: 'it starts in lower case after a full stop',
  },
};

function describeScrap({ span, text }: EnglishSentence, target: string, kind: Kind, isSafeToDrop: boolean): Mark {
  const start = isSafeToDrop ? target.slice(0, span.start).trimEnd().length : span.start;
  return {
    target: { start, end: span.end },
    reason: { ko: `‘${text}’ 부분은 ${because[kind].ko}`, en: `“${text}” is a fragment: ${because[kind].en}.` },
    ...(isSafeToDrop ? { suggestion: '' } : {}),
  };
}
