import type { Check, Mark } from './check.ts';
import { isInsideQuotes } from './inside-quotes.ts';

// "enterprises.This": a word of small letters, a figure or a closing mark, a stop, and a capitalised word at once.
const missingSpace =
  /(?<=\p{Ll}{2}|\d{2}|\p{Ll}["”’)]|\s|\.\s?)([.!?]["”’]?)((?:\p{Lu}\p{Ll}+|A|I)(?![\p{L}\p{N}@]|\.\p{L}))/gu;

// "enterprises It is": a small word, a blank, and a pronoun with its verb that can only begin a sentence.
const missingStop =
  /(?<=\b(\p{Ll}[\p{Ll}-]{2,30})) (?=(It|He|She|They|We|This|There) (?:is|was|are|were|has|have|had|will|would|can|could|also|did|does|plans?|said|says)\b)/gu;

const leadsToName = new Set(
  `the a an and or but nor of to from for with by at in on as that which who when where than called titled film book song
   novel album series drama movie show campaign slogan project say says said because if while`.split(/\s+/u),
);

/**
 * A stop and a space stand between one sentence and the next.
 *
 * A machine that joins translated pieces drops the space (“disasters.This”) or the stop itself (“enterprises It is”).
 * Silent about U.S.A, web and mail addresses, names such as Node.js and S.Korea, titles of works, headlines.
 */
export const runOn: Check = {
  id: 'run-on',
  name: { ko: '붙어 버린 문장', en: 'Sentences run together' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  *find({ target, role }) {
    yield* findMissingSpaces(target);
    if (role === 'paragraph') yield* findMissingStops(target);
  },
};

function* findMissingSpaces(target: string): Iterable<Mark> {
  for (const match of target.matchAll(missingSpace)) {
    const [whole, stop = '.', word = ''] = match;
    if (isAddress(target, match.index)) continue;
    const before = /[\s.]*$/u.exec(target.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? '';
    const isDoubled = before.includes('.');
    yield {
      target: { start: match.index - before.length, end: match.index + whole.length },
      reason: {
        ko: `‘${stop}${word}’: 두 문장 사이에 띄어쓰기가 없습니다.`,
        en: `There is no space between the sentence that ends with “${stop}” and “${word}”.`,
      },
      suggestion: `${isDoubled ? '.' : stop} ${word}`,
    };
  }
}

function* findMissingStops(target: string): Iterable<Mark> {
  if (isHeadlineCase(target)) return;
  for (const match of target.matchAll(missingStop)) {
    const [, word = '', pronoun = ''] = match;
    if (leadsToName.has(word) || isInsideQuotes(target, match.index)) continue;
    yield {
      target: { start: match.index - word.length, end: match.index + 1 + pronoun.length },
      reason: {
        ko: `‘${word}’와 ‘${pronoun}’ 사이에 마침표가 없어 두 문장이 하나로 붙었습니다.`,
        en: `Two sentences run together: a stop is missing between “${word}” and “${pronoun}”.`,
      },
      suggestion: `${word}. ${pronoun}`,
    };
  }
}

/** Whether the run of letters around a place is a web or mail address or a file name. */
function isAddress(target: string, place: number): boolean {
  const before = /\S{0,60}$/u.exec(target.slice(Math.max(0, place - 60), place))?.[0] ?? '';
  const after = /^\S{0,60}/u.exec(target.slice(place, place + 60))?.[0] ?? '';
  return /@|:\/\/|www\.|\.(?:com|net|org|kr|go|html?|js|pdf)\b/iu.test(before + after);
}

function isHeadlineCase(target: string): boolean {
  const words = target.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}
