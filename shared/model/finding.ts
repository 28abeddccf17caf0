import type { Span } from './span.ts';
import type { Words } from './words.ts';

/** The MQM error types this project uses, as `dimension/type`. */
export const categories = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'terminology/inconsistent',
  'terminology/wrong',
  'linguistic/grammar',
  'linguistic/punctuation',
  'style/awkward',
  'locale/number',
  'locale/date',
  'locale/name',
] as const;

/** An MQM error type. */
export type Category = (typeof categories)[number];

/** MQM severities, mildest first. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;

/** An MQM severity. */
export type Severity = (typeof severities)[number];

/** What a check reports about one segment. Spans are in the segment's source text and its current target text. */
export interface Finding {
  /** The check and the words it concerns; equal keys mean "the same finding" across edits and restarts. */
  readonly key: string;
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly segmentId: string;
  /** Where in the Korean, or null when only the English is concerned. */
  readonly source: Span | null;
  /** Where in the English; an empty span is the place where something is missing; null when there is no English. */
  readonly target: Span | null;
  /** Why, in one sentence a translator understands. */
  readonly message: Words;
  /** What the English was expected to say, best first; may be empty. */
  readonly expected: readonly string[];
  /** Replacement for the target span that may be applied with one key, or null when none is safe. */
  readonly suggestion: string | null;
  /** What other checks say of the same words; they gave way to this one. Left out where there are none. */
  readonly also?: readonly Reason[];
  /** Whether its check is folded away in this project, because people here set nearly all it finds aside. */
  readonly isFolded?: true;
}

/** What one more check says of a finding's words. */
export interface Reason {
  readonly check: string;
  readonly message: Words;
}
