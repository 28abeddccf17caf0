import type { Check, Mark } from './check.ts';
import { isInsideQuotes } from './inside-quotes.ts';

// "enterprises It is": a small word, a blank, and a pronoun with its verb that can only begin a sentence.
const missingStop =
  /(?<=\b(\p{Ll}[\p{Ll}-]{2,30})) (?=(It|He|She|They|We|This|There) (?:is|was|are|were|has|have|had|will|would|can|could|also|did|does|plans?|said|says)\b)/gu;

const leadsToName = new Set(
  `the a an and or but nor of to from for with by at in on as that which who when where than called titled film book song
   novel album series drama movie show campaign slogan project say says said because if while`.split(/\s+/u),
);

/**
 * A stop stands between one sentence and the next.
 *
 * A machine that joins translated pieces drops the stop between them (“enterprises It is”).
 * Silent about titles of works, quotations, headlines, and words that lead up to a name.
 */
export const runOn: Check = {
  id: 'run-on',
  name: { ko: '붙어 버린 문장', en: 'Sentences run together' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  *find({ target, role }) {
    if (role === 'paragraph') yield* findMissingStops(target);
  },
};

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

function isHeadlineCase(target: string): boolean {
  const words = target.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}
