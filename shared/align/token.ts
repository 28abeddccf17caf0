/** One thing in a Korean sentence that its translation is likely to show. */
export interface SourceToken {
  /** Same type, same alternatives: cached by this. */
  readonly type: string;
  readonly kind: 'number' | 'date' | 'latin' | 'word';
  /** Ways the English may show it; each is the keys that must be there. Empty for an unknown word. */
  readonly alternatives: readonly (readonly string[])[];
}

/** One thing in an English sentence that may answer to a Korean one. */
export interface TargetToken {
  readonly key: string;
  /** A capitalised word inside a sentence: perhaps a name. */
  readonly isName: boolean;
}
