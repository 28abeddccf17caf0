import { readSpan, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { countSharedDenials, findStressedVerb, readEnglishNegations, readKoreanNegations } from './read-negations.ts';

/** Beyond so many characters of Korean a stretch has too many clauses for counting to say anything. */
const longestStretch = 1_500;

/**
 * A sentence of the English denies what its Korean denies, and nothing else.
 *
 * A dropped 않다 or an added “not” turns a report round and reads smoothly either way. Denials of each linked stretch are
 * counted; a denial that no word of the other side could stand for is marked. Silent about what looks like a denial and is
 * none (않을 수 없다, must; 뿐만 아니라, not only; 적지 않은, not a few), about questions that expect a yes, and wherever
 * the other side has as many words with a denial in them (lack, refuse, unable, 어렵다, 거부하다) as would be needed.
 */
export const negationMismatch: Check = {
  id: 'negation-mismatch',
  name: { ko: '부정 표현 불일치', en: 'Negation differs' },
  category: 'accuracy/mistranslation',
  severity: 'critical',
  *find(pair) {
    for (const stretch of readLinkedStretches(pair)) {
      if (stretch.source.end - stretch.source.start <= longestStretch) yield* compare(pair, stretch);
    }
  },
};

function* compare({ source, target }: Pair, stretch: Stretch): Iterable<Mark> {
  const english = readSpan(target, stretch.target);
  const words = readSpan(source, stretch.source);
  const korean = readKoreanNegations(words);
  const denied = readEnglishNegations(english);
  const place = (span: Span, whole: Span): Span => ({ start: whole.start + span.start, end: whole.start + span.end });
  const [lost] = korean.sure;
  const added = denied.sure.at(-1);
  const stressed = lost ? findStressedVerb(english) : null;
  const isShort = korean.sure.length > denied.possible - (lost ? countSharedDenials(words, english) : 0);
  if (lost && (isShort || (stressed && korean.sure.length > denied.sure.length))) {
    yield describeLost(source, place(lost, stretch.source), stressed && place(stressed, stretch.target), stretch);
  } else if (added && denied.sure.length > korean.possible) {
    yield describeAdded(target, stretch, place(added, stretch.target));
  }
}

function describeLost(source: string, lost: Span, stressed: Span | null, { target }: Stretch): Mark {
  const korean = source.slice(Math.max(0, lost.start - 4), lost.end + 2).trim();
  return {
    source: lost,
    target: stressed ?? { start: target.end, end: target.end },
    reason: {
      ko: `원문은 ‘…${korean}…’로 부정하는데 영문에는 부정하는 말이 없습니다.`,
      en: `The Korean denies this (…${korean}…) and nothing in the English does.`,
    },
    expected: ['not'],
  };
}

function describeAdded(target: string, { source }: Stretch, added: Span): Mark {
  const english = readSpan(target, added);
  return {
    source,
    target: added,
    reason: {
      ko: `영문은 ‘${english}’로 부정하는데 원문에는 부정하는 말이 없습니다.`,
      en: `The English denies this (“${english}”) and nothing in the Korean does.`,
    },
  };
}
