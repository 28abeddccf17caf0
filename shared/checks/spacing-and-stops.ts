import type { Check } from './check.ts';
import { findMissingFinalStop } from './missing-final-stop.ts';
import { findMissingSpaces } from './missing-spaces.ts';
import { findStraySpaces, findWideMarks } from './stray-spaces.ts';
import { findStrayStops } from './stray-stops.ts';

/**
 * Stops stand once, at their word, with a blank after them, and a sentence has one at its end.
 *
 * A machine that joins translated pieces drops a blank (“disasters.This”), leaves a stop behind (“. .”) or none at all, and
 * copies the full-width marks of the Korean. Silent about dots of omission, initials, web and mail addresses, figures,
 * headings, two blanks after a stop, and marks inside Korean or Chinese words.
 */
export const spacingAndStops: Check = {
  id: 'spacing-and-stops',
  name: { ko: '띄어쓰기와 마침표', en: 'Spacing and stops' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  *find(pair) {
    yield* findStrayStops(pair.target);
    yield* findMissingSpaces(pair.target);
    yield* findStraySpaces(pair.target);
    yield* findWideMarks(pair.target);
    const unended = pair.role === 'paragraph' ? findMissingFinalStop(pair) : null;
    if (unended) yield unended;
  },
};
