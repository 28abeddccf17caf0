import type { Span } from '../model/span.ts';
import type { Check, Mark } from './check.ts';
import { findLeftRomanised, type LeftRomanised } from './find-left-romanised.ts';

// Hangul words with blanks, middle dots or hyphens between them count as one place; Latin letters and digits grown into
// the first or last of them belong to it ("Gang릉-si").
const hangul = '[\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97f\\uac00-\\ud7ff]';
const hangulRun = new RegExp(
  `[\\p{Script=Latin}\\p{N}]{0,20}${hangul}+(?:(?:[ ·ㆍ․‧-]{1,2}[\\p{N}]{0,6}|[\\p{N}]{1,6})${hangul}+)*[\\p{Script=Latin}\\p{N}]{0,20}`,
  'gu',
);

/** An English with more than so much Korean in it is no translation, which one mark less does not hide. */
const mostLeftovers = 200;

/**
 * No Korean is left in the English, neither in its own letters nor spelt in Latin ones.
 *
 * Machines pass through what they cannot split: names of programmes, dialect, words cut by a line end; and they take a
 * common noun for a name and spell its sound (“Kyowon” for 교원, teachers).
 * Silent about Korean set in brackets after its translation, Korean that is itself explained in brackets, and words that
 * English has taken over (hanwoo, kimchi).
 */
export const untranslated: Check = {
  id: 'untranslated',
  name: { ko: '번역에 남은 우리말', en: 'Korean left in the English' },
  category: 'accuracy/untranslated',
  severity: 'critical',
  *find(pair, { lexicon }) {
    const { source, target } = pair;
    for (const match of target.matchAll(hangulRun).take(mostLeftovers)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!isExplanation(target, span)) yield describeLeftover(source, match[0], span);
    }
    if (lexicon) for (const left of findLeftRomanised(pair, lexicon)) yield describeRomanised(left);
  },
};

/** “Gangneung (강릉)” and “jeong (정)”, or “정 (jeong)” and “정, meaning affection”: there the Korean is meant. */
function isExplanation(target: string, span: Span): boolean {
  const before = target.slice(Math.max(0, span.start - 60), span.start);
  const after = target.slice(span.end, span.end + 60);
  const isBracketed =
    /[\p{Script=Latin}\p{N}][”’"']?\s?[([][^()[\]]{0,50}$/u.test(before) && /^[^()[\]]{0,50}[)\]]/u.test(after);
  const isGlossed =
    /^[”’"']?\s?\((?=[^()]{0,50}\p{Script=Latin})[^()]{1,58}\)/u.test(after) ||
    /^,?[”’"']?,? (?:meaning|means|which means)\b/u.test(after);
  return isBracketed || isGlossed;
}

function describeLeftover(source: string, words: string, target: Span): Mark {
  const korean = words.replace(/^[\p{Script=Latin}\p{N}]{1,20}|[\p{Script=Latin}\p{N}]{1,20}$/gu, '');
  const at = source.indexOf(korean);
  const isMixed = korean !== words;
  const reason = {
    ko: isMixed
      ? `영어 낱말 ‘${words}’ 안에 한글이 섞여 있습니다.`
      : `한글 ‘${words}’ 부분이 번역되지 않고 남았습니다.`,
    en: isMixed ? `The word “${words}” still has Korean letters in it.` : `“${words}” was left in Korean.`,
  };
  return at < 0 ? { target, reason } : { source: { start: at, end: at + korean.length }, target, reason };
}

function describeRomanised({ source, target, korean, english, renderings }: LeftRomanised): Mark {
  const meaning = renderings.join(', ');
  return {
    source,
    target,
    severity: 'major',
    reason: {
      ko: `‘${english}’ 표기는 ‘${korean}’의 소리만 적은 것이라 영어 독자가 뜻(${meaning})을 알 수 없습니다.`,
      en: `“${english}” only spells out the sound of ${korean}, which means “${meaning}”.`,
    },
    expected: renderings,
  };
}
