import { surnameSpellingLists } from './surnames.data.ts';

/** Korean surnames with the spellings people use, commonest first: 김 Kim, Gim, Ghim. */
export const surnames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(surnameSpellingLists).map(([surname, spellings]) => [surname, spellings.split(' ')]),
);

/** A personal name taken apart. */
export interface PersonalName {
  readonly surname: string;
  /** What follows the surname; one to three syllables. */
  readonly given: string;
  readonly spellings: readonly string[];
}

/**
 * The ways a Hangul string can be a personal name, the two-syllable surname first: 남궁민 is 남궁 + 민 before 남 + 궁민.
 *
 * Empty where it opens with no known surname or the given name would have no or more than three syllables.
 */
export function readPersonalNames(hangul: string): PersonalName[] {
  const compact = hangul.replaceAll(' ', '');
  return [2, 1].flatMap((length) => {
    const surname = compact.slice(0, length);
    const given = compact.slice(length);
    const spellings = surnames.get(surname);
    return spellings && /^[가-힣]{1,3}$/.test(given) ? [{ surname, given, spellings }] : [];
  });
}
