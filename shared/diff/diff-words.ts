import { diffWordsWithSpace } from 'diff';

/** A stretch of a comparison of two texts. */
export interface DiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** What changed between two texts, word by word; `same` + `deleted` is the old text, `same` + `inserted` the new one. */
export function diffWords(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }));
}
