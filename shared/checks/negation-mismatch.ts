import type { SentenceLink } from '../model/segment.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Words } from '../model/words.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { findDeniedVerb } from './find-denied-verb.ts';
import { findTurnedMeaning, type TurnedMeaning } from './find-turned-meaning.ts';
import { findMissingPlace, readLinkedStretches, type Stretch } from './linked-place.ts';
import {
  countSharedDenials,
  findOrphan,
  findStressedVerb,
  type Negations,
  readEnglishNegations,
  readKoreanNegations,
} from './read-negations.ts';

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
  name: { ko: '부정 표현 불일치', en: 'Negation lost or added' },
  category: 'accuracy/mistranslation',
  severity: 'critical',
  *find(pair, context) {
    const sentences = readLinkedStretches(pair)
      .filter(({ source }) => source.end - source.start <= longestStretch)
      .map((stretch) => readDenials(pair, stretch));
    const alone = pair.links.filter(isAlone).map(({ source, target }) => readDenials(pair, readHulls(source, target)));
    for (const [index, sentence] of sentences.entries()) {
      const beside = [sentences[index - 1], sentences[index + 1]].filter((other) => other !== undefined);
      const marks = [...compare(pair, sentence, [...beside, ...alone], context)];
      const turned = marks.length > 0 ? null : findTurnedMeaning(sentence.words, sentence.english);
      yield* marks;
      if (turned) yield describeTurned(pair, sentence, turned, context);
    }
  },
};

/** A linked sentence and what is denied in it. */
interface Sentence extends Stretch {
  readonly words: string;
  readonly english: string;
  readonly korean: Negations;
  readonly denied: Negations;
}

function isAlone({ source, target }: SentenceLink): boolean {
  return (source.length === 0) !== (target.length === 0);
}

/** A sentence that stands alone, with an empty place on its other side. */
function readHulls(source: readonly Span[], target: readonly Span[]): Stretch {
  const hull = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
  return { source: hull(source), target: hull(target) };
}

function readDenials(pair: Pair, stretch: Stretch): Sentence {
  const words = readSpan(pair.source, stretch.source);
  const english = readSpan(pair.target, stretch.target);
  return {
    ...stretch,
    words,
    english,
    korean: readKoreanNegations(words, english),
    denied: readEnglishNegations(english, words),
  };
}

function* compare(pair: Pair, sentence: Sentence, around: readonly Sentence[], context: CheckContext): Iterable<Mark> {
  const { source, target, words, english, korean, denied } = sentence;
  const place = (span: Span, whole: Span): Span => ({ start: whole.start + span.start, end: whole.start + span.end });
  const [lost] = korean.sure;
  const added = denied.sure.at(-1);
  const trace = lost ? findTrace(sentence) : null;
  if (lost && trace) {
    // A sentence cut elsewhere than its link says may have its denial next door.
    if (around.some((other) => other.denied.sure.length > other.korean.possible)) return;
    const at = trace === 'somewhere' ? findDeniedVerb(words, lost, english, context.lexicon) : trace;
    yield describeLost(pair.source, place(lost, source), at && place(at, target), sentence);
  } else if (added && denied.sure.length > korean.possible) {
    if (around.some((other) => other.korean.sure.length > other.denied.possible)) return;
    yield describeAdded(pair.target, sentence, place(added, target));
  }
}

/** What in the English shows that a denial of the Korean was lost; null when nothing does. */
function findTrace({ words, english, korean, denied }: Sentence): Span | 'somewhere' | null {
  const sure = korean.sure.length;
  const orphan = findOrphan(english);
  if (orphan) return orphan;
  const stressed = findStressedVerb(english);
  if (stressed && sure > denied.sure.length) return stressed;
  return sure > denied.possible - countSharedDenials(words, english) ? 'somewhere' : null;
}

function describeLost(source: string, lost: Span, at: Span | null, { target }: Stretch): Mark {
  const korean = source.slice(Math.max(0, lost.start - 4), lost.end + 2).trim();
  return {
    source: lost,
    target: at ?? { start: target.end, end: target.end },
    reason: {
      ko: `원문의 부정 표현(‘…${korean}…’)이 번역에는 없습니다.`,
      en: `The Korean is negative here (…${korean}…); the English is not.`,
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
      ko: `번역의 부정 표현(‘${english}’)이 원문에는 없습니다.`,
      en: `The English is negative here (“${english}”); the Korean is not.`,
    },
  };
}

function describeTurned(
  pair: Pair,
  { source, target, words, english }: Sentence,
  turned: TurnedMeaning,
  { lexicon }: CheckContext,
): Mark {
  const place = (span: Span, whole: Span): Span => ({ start: whole.start + span.start, end: whole.start + span.end });
  const own = place(turned.source, source);
  const verb = turned.wrong ?? (turned.isMild ? null : findDeniedVerb(words, turned.source, english, lexicon));
  const at = verb ? place(verb, target) : findMissingPlace(pair, own);
  return {
    source: own,
    ...(at ? { target: at } : {}),
    ...(turned.sort === 'inherent' ? { severity: turned.isMild ? ('minor' as const) : ('major' as const) } : {}),
    reason: describeReason(readSpan(pair.source, own).trim(), turned),
    expected: [turned.means],
  };
}

function describeReason(korean: string, { sort, means }: TurnedMeaning): Words {
  if (sort === 'inherent')
    return {
      ko: `원문의 ‘${korean}’(${means})에 담긴 뜻이 번역에 없습니다.`,
      en: `The Korean says “${korean}” (${means}); the English does not.`,
    };
  return {
    ko: `원문의 ‘${korean}’ 표현은 모양만 부정이고 그렇다는 뜻인데 번역은 아니라고 합니다.`,
    en: `“${korean}” is negative only in form (${means}); the English really says no.`,
  };
}
