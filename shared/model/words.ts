/** One statement in both interface languages. */
export interface Words {
  readonly ko: string;
  readonly en: string;
}

/** The interface languages. */
export type Language = keyof Words;
