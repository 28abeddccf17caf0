import { attachParticle } from '../text/attach-particle.ts';
import type { Check, Mark } from './check.ts';
import { isInsideQuotes } from './inside-quotes.ts';

const verbs =
  'is|was|are|were|has|have|had|will|would|can|could|also|did|does|plans?|said|says|began|came|took|made|went|held|became';

// "enterprises It is": a word, a blank, and a pronoun with its verb that can only begin a sentence.
const missingStop = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}-])([\\p{L}][\\p{Ll}-]{2,30})) (?=(It|He|She|They|We|This|There) (?:${verbs})\\b)`,
  'gu',
);

// "residents The city", "areas In addition": a small word, a blank, and a capitalised word that is no name before a small one.
const missingStopBeforeOpener =
  /(?<=(?<![\p{L}\p{N}-])(\p{Ll}[\p{Ll}-]{2,30})) (?=(The|These|Those|However|Meanwhile|Therefore|Furthermore|Moreover|Accordingly|Additionally|Afterwards|Also|Currently|Recently|In addition|In particular|As a result|For example|According to|After that|After this|At the same time|On the other hand|Through this|To this end|In response),? \p{Ll})/gu;

// "last year, It is": a comma where a stop belongs.
const commaForStop = new RegExp(
  `(?<=[\\p{Ll}\\d)%]), (?=(It|He|She|They|We|This|There) (?:${verbs})\\b|(However|Meanwhile|Therefore|Furthermore|Moreover|Accordingly|In addition|In particular|As a result),? \\p{L})`,
  'gu',
);

const leadsToName = new Set(
  `the a an and or but nor of to from for with by at in on as that which who when where than called titled film book song
   novel album series drama movie show campaign slogan project say says said because if while named entitled magazine
   newspaper band group programme program play musical podcast single theme hymn`.split(/\s+/u),
);

/**
 * A stop stands between one sentence and the next.
 *
 * A machine that joins translated pieces drops the stop between them (“enterprises It is”) or leaves a comma in its place.
 * Silent about titles of works, quotations, headlines, and words that lead up to a name.
 */
export const runOn: Check = {
  id: 'run-on',
  name: { ko: '붙어 버린 문장', en: 'Sentences run together' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  *find({ target, role }) {
    if (role !== 'paragraph' || isHeadlineCase(target)) return;
    yield* findMissingStops(target);
    yield* findCommasForStops(target);
  },
};

function* findMissingStops(target: string): Iterable<Mark> {
  for (const pattern of [missingStop, missingStopBeforeOpener])
    for (const match of target.matchAll(pattern)) {
      const [, word = '', opener = ''] = match;
      if (leadsToName.has(word.toLowerCase()) || isInsideQuotes(target, match.index)) continue;
      if (/['‘]\s?$/u.test(target.slice(Math.max(0, match.index - word.length - 2), match.index - word.length)))
        continue;
      yield {
        target: { start: match.index - word.length, end: match.index + 1 + opener.length },
        reason: {
          ko: `${attachParticle(`‘${word}’`, '과/와')} ‘${opener}’ 사이에 마침표가 없어 두 문장이 붙었습니다.`,
          en: `Two sentences run together: a full stop is missing between “${word}” and “${opener}”.`,
        },
        expected: [`${word}. ${opener}`],
        suggestion: `${word}. ${opener}`,
      };
    }
}

function* findCommasForStops(target: string): Iterable<Mark> {
  for (const match of target.matchAll(commaForStop)) {
    const opener = match[1] ?? match[2] ?? '';
    if (isInsideQuotes(target, match.index)) continue;
    yield {
      target: { start: match.index, end: match.index + 2 + opener.length },
      reason: {
        ko: `‘${opener}’ 앞에 마침표 대신 쉼표가 있어 두 문장이 붙었습니다.`,
        en: `Two sentences run together: the comma before “${opener}” should be a full stop.`,
      },
      expected: [`. ${opener}`],
      suggestion: `. ${opener}`,
    };
  }
}

function isHeadlineCase(target: string): boolean {
  const words = target.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}
