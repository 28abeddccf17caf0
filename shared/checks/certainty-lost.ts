import { readSpan, type Span } from '../model/span.ts';
import { boundWords } from '../text/bound-words.ts';
import { certaintyMarkers, distancingEnglish } from './certainty-words.data.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findDeniedVerb } from './find-denied-verb.ts';
import { describeModality, findLostModality, type LostModality } from './find-lost-modality.ts';
import { findMissingPlace, readLinkedStretches, type Stretch } from './linked-place.ts';

const toWords = (pattern: string): RegExp => new RegExp(`(?<![\\w-])(?:${boundWords(pattern)})(?![\\w-])`, 'iu');
const distance = toWords(distancingEnglish.join('|'));
const markers = certaintyMarkers.map(({ korean, means, english }) => ({
  korean: new RegExp(korean, 'u'),
  means,
  english: english === undefined ? null : toWords(english),
}));
const longestStretch = 1_000;

/**
 * What the Korean only reports, suspects or expects is no fact in the English.
 *
 * 알려졌다 (is reported), 추정된다 (is believed) and 혐의를 받다 (is suspected) stand at the end of a clause, where a
 * machine drops them; what is left accuses somebody. The same goes for near misses, plans, duties and requests told as
 * deeds, and for lost sources (`findLostModality`). Silent wherever the English sentence has any hedge (may, believed,
 * alleged) or names anybody who says so, and about 주장하다 (claim), which stays a verb of saying.
 */
export const certaintyLost: Check = {
  id: 'certainty-lost',
  name: { ko: '단정으로 바뀐 추정', en: 'Claim stated as fact' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, { lexicon }) {
    for (const stretch of readLinkedStretches(pair)) {
      if (stretch.source.end - stretch.source.start > longestStretch) continue;
      const source = readSpan(pair.source, stretch.source);
      const target = readSpan(pair.target, stretch.target);
      const found = findLost(source, target);
      if (found) yield describeLost(pair, stretch, found, findDeniedVerb(source, found.span, target, lexicon));
      const modal = found ? null : findLostModality(source, target, distance.test(target));
      if (modal) yield describeModal(pair, stretch, modal, findDeniedVerb(source, modal.span, target, lexicon));
    }
  },
};

interface Lost {
  readonly span: Span;
  readonly means: string;
}

function findLost(source: string, target: string): Lost | null {
  if (distance.test(target)) return null;
  for (const { korean, means, english } of markers) {
    const found = korean.exec(source);
    if (!found || english?.test(target)) continue;
    return { span: { start: found.index, end: found.index + found[0].length }, means };
  }
  return null;
}

function describeLost(pair: Pair, { source, target }: Stretch, { span, means }: Lost, verb: Span | null): Mark {
  const own = { start: source.start + span.start, end: source.start + span.end };
  const at = verb ? { start: target.start + verb.start, end: target.start + verb.end } : findMissingPlace(pair, own);
  const korean = readSpan(pair.source, own);
  return {
    source: own,
    ...(at ? { target: at } : {}),
    reason: {
      ko: `원문은 ‘${korean}…’ 표현으로 단정을 피했는데 번역은 사실로 못 박았습니다.`,
      en: `The Korean says only ${korean} (${means}); the English states it as fact.`,
    },
    expected: [means],
  };
}

function describeModal(pair: Pair, { source, target }: Stretch, lost: LostModality, verb: Span | null): Mark {
  const own = { start: source.start + lost.span.start, end: source.start + lost.span.end };
  const wrong = lost.wrong ?? (lost.sort === 'degree' || lost.sort === 'source' ? null : verb);
  const at = wrong ? { start: target.start + wrong.start, end: target.start + wrong.end } : findMissingPlace(pair, own);
  return {
    source: own,
    ...(at ? { target: at } : {}),
    ...(lost.sort === 'degree' ? { severity: 'minor' as const } : {}),
    reason: describeModality(readSpan(pair.source, own), lost),
    ...(lost.sort === 'done' ? {} : { expected: [lost.means] }),
  };
}
