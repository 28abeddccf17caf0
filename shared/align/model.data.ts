/**
 * The numbers of the alignment model, natural logarithms where they are log probabilities. `shows` is how often a thing
 * of the Korean is seen in its own translation; the bead priors follow the order of magnitude of Gale and Church (1993)
 * with omission and addition as likely as in newsroom machine translation.
 */
export const model = {
  shows: { number: 0.9, date: 0.75, latin: 0.85, word: 0.6, name: 0.8, back: 0.6 },
  /** What a text is imagined to be preceded by, so that two sentences are not taken for all of the language. */
  background: { sentences: 8, share: 0.04 },
  /** Weight of word evidence against length; tokens of one sentence are not independent. */
  trust: 0.6,
  /** By how much the odds are flattened before they are taken for probabilities: fitted so that scores are honest. */
  temperature: 1,
  nameLikeness: 0.72,
  /** English characters per Korean character, and the variance per Korean character. */
  charactersPerCharacter: 1.88,
  variance: 18,
  /** Standard deviations of length among pairs that do not belong together. */
  strangerSpread: 3,
  /** Log prior of a bead by how many sentences it has on each side. */
  priors: {
    '1-1': -0.1,
    '1-0': -3.7,
    '0-1': -3.6,
    '1-2': -2.6,
    '2-1': -2.6,
    '2-2': -5.5,
    '1-3': -5,
    '3-1': -5,
    '1-4': -7,
    '4-1': -7,
  },
  /** Log penalty for a paragraph break inside a bead, by side. */
  breakInside: -1,
  /** Log bonus for a sentence kept with the one before it in the same quotation. */
  insideQuote: 1.2,
  /** Log bonus when a bead begins a paragraph on both sides, and penalty when on one only. */
  breakTogether: 0.4,
  /** Log penalty when a headline is paired with body text. */
  headingWithBody: -4,
} as const;
