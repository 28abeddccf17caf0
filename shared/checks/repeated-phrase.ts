import type { Check, Mark } from './check.ts';
import { findRepetition, type Repetition } from './find-repetition.ts';
import { readEnglish } from './read-pair.ts';
import { findRepeatedBracket } from './repeated-bracket.ts';
import { findRepeatedDate } from './repeated-date.ts';
import { isHonestRepetition } from './repetition-habits.ts';

/**
 * No words stand twice in a row, and no date or remark in brackets is given twice.
 *
 * Korean joins with a middle dot what English has no pair for (등·하원, drop-off and pick-up), and a machine that reads both
 * halves alike writes “X and X”; a date moved to the front of a clause is often written again at its end.
 * Silent about repetition that English means: again and again, had had, Bora Bora, chants, three of the same.
 */
export const repeatedPhrase: Check = {
  id: 'repeated-phrase',
  name: { ko: '되풀이된 말', en: 'Repeated words' },
  category: 'linguistic/grammar',
  severity: 'major',
  *find(pair) {
    const { source, target } = pair;
    const tokens = readEnglish(pair).tokens();
    for (let index = 0; index < tokens.length; ) {
      const repetition = findRepetition(tokens, index);
      if (repetition && !isHonestRepetition(repetition, target) && !isTwoThings(repetition, source))
        yield describeRepetition(repetition, target);
      index += repetition ? repetition.words.length : 1;
    }
    yield* findRepeatedDate(pair);
    yield* findRepeatedBracket(pair);
  },
};

/** Words that follow a noun without making another of it. */
const endsPhrase =
  /^(?:for|from|with|into|onto|over|under|about|after|before|during|between|among|within|through|against|near|until|since|than|but|and|who|that|which|when|where|while|was|were|are|has|had|have|will|would|can|could|may|must|said|says|also|only|this|last|next)$/u;

/** “Rice and rice cakes” where no middle dot of the Korean joins two words: the second goes on as another thing. */
function isTwoThings({ words, between, after }: Repetition, source: string): boolean {
  const goesOn =
    after !== undefined && after.gap === ' ' && /^\p{Ll}{3,}$/u.test(after.text) && !endsPhrase.test(after.lower);
  return between === 'and' && words.length === 1 && goesOn && source !== '' && !/[·ㆍ・･∙]/u.test(source);
}

function describeRepetition({ words, between, first, second }: Repetition, target: string): Mark {
  const phrase = words.map((word) => word.text).join(' ');
  const whole = { start: first.start, end: second.end };
  const once = target.slice(first.start, first.end);
  return {
    target: whole,
    reason:
      between === 'and' || between === 'or'
        ? {
            ko: `‘${between}’ 양쪽에 똑같은 말(‘${phrase}’)이 있으니, 원문의 서로 다른 두 말이 하나로 옮겨졌는지 확인하세요.`,
            en: `“${phrase}” is on both sides of “${between}”: either two Korean words became one or one was written twice.`,
          }
        : {
            ko: `‘${phrase}’ 부분이 잇달아 두 번 쓰였습니다.`,
            en: `“${phrase}” is written twice in a row.`,
          },
    expected: [once],
    suggestion: once,
  };
}
