/** One entry of a project's term base: what a Korean term must and must not be called in English. */
export interface Term {
  readonly id: string;
  /** The Korean term as it stands in text without particles; may hold spaces. */
  readonly source: string;
  /** The English wanted, the preferred one first; never empty. Matching ignores the case of letters. */
  readonly wanted: readonly string[];
  /** English this term must not be given; may be empty. */
  readonly forbidden: readonly string[];
  /** Why, or where it holds; shown with a finding. Empty when nobody wrote one. */
  readonly note: string;
}
