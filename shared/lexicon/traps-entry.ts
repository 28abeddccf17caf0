import type { Severity } from '../model/finding.ts';
import type { Words } from '../model/words.ts';

/** A Korean word that machines take for another word, and how to tell. */
export interface Trap {
  /** The word as it stands in the text, without particles; `·` stands for any middle dot, `{n}` for a number. */
  readonly korean: readonly string[];
  /** Whether the word may end a longer one: 강릉시장 (mayor of Gangneung), 산불진화 (forest firefighting). */
  readonly endsCompound?: boolean;
  /** Whether verbs are made of it with 하다, 되다, 받다. */
  readonly isVerbal?: boolean;
  /** What may be grown onto the word without changing its sense: 협의회 in 통장협의회. */
  readonly tails?: readonly string[];
  /** Korean of which at least one must stand in the segment, or else in the article, for this sense to be sure. */
  readonly near?: readonly string[];
  /** Korean that gives the word its other sense when it stands in the segment. */
  readonly apart?: readonly string[];
  /**
   * English that has the wrong sense, in lower case and singular; with its own replacement where `right` would not fit.
   * `{month}` stands for the name of a month.
   */
  readonly wrong: readonly (string | readonly [wrong: string, right: string])[];
  /** What the English should say; put in the place of the wrong words. */
  readonly right: string;
  /** What the word means here. */
  readonly sense: Words;
  readonly severity: Severity;
}
